import { listOrder } from "../../federation/order.js";

/** The ways to sort lists of deployments. */
export const { OrderInput: DeploymentOrder, sortingOf: deploymentSorting } = listOrder<
  "deployments",
  "ID" | "TITLE" | "START"
>("Deployment", "deployments", {
  ID: { by: null, description: "The id." },
  TITLE: { by: { range: "title" }, description: "The title, whatever its case and accents." },
  START: {
    by: { range: "windowStart" },
    description: "When the deployment begins; those open at that end come first.",
  },
});
export type DeploymentOrder = InstanceType<typeof DeploymentOrder>;
