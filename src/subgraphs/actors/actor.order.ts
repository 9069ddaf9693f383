import { listOrder } from "../../federation/order.js";

/** The ways to sort lists of actors. */
export const { OrderInput: ActorOrder, sortingOf: actorSorting } = listOrder<"actors", "ID" | "NAME">(
  "Actor",
  "actors",
  {
    ID: { by: null, description: "The id." },
    NAME: { by: { range: "name" }, description: "The name, whatever its case and accents." },
  },
);
export type ActorOrder = InstanceType<typeof ActorOrder>;
