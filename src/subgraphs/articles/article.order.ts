import { listOrder } from "../../federation/order.js";

/** The ways to sort lists of articles. */
export const { OrderInput: ArticleOrder, sortingOf: articleSorting } = listOrder<
  "articles",
  "PUBLISHED" | "HEADLINE"
>("Article", "articles", {
  PUBLISHED: {
    by: null,
    description: "When the article was published, by the earliest moment that its date allows.",
  },
  HEADLINE: { by: { range: "headline" }, description: "The headline, whatever its case and accents." },
});
export type ArticleOrder = InstanceType<typeof ArticleOrder>;
