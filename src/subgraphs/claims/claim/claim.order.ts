import { listOrder } from "../../../federation/order.js";

/** The ways to sort lists of claims. */
export const { OrderInput: ClaimOrder, sortingOf: claimSorting } = listOrder<
  "claims",
  "ID" | "REPORTED" | "RECORDED"
>("Claim", "claims", {
  ID: { by: null, description: "The id." },
  REPORTED: {
    by: { referrer: "assertions", range: "reported" },
    description: "When the claim was certainly first reported; claims that have no statement come last.",
  },
  RECORDED: {
    by: { referrer: "assertions", range: "recorded" },
    description:
      "When this newsroom first recorded the claim from a source; claims that have no statement come last.",
  },
});
export type ClaimOrder = InstanceType<typeof ClaimOrder>;
