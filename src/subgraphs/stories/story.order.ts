import { listOrder } from "../../federation/order.js";

/** The ways to sort lists of stories. */
export const { OrderInput: StoryOrder, sortingOf: storySorting } = listOrder<"stories", "ID" | "TITLE">(
  "Story",
  "stories",
  {
    ID: { by: null, description: "The id." },
    TITLE: { by: { range: "title" }, description: "The title, whatever its case and accents." },
  },
);
export type StoryOrder = InstanceType<typeof StoryOrder>;
