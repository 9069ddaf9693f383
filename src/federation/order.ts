import { Field, InputType } from "type-graphql";

import { vocabulary } from "../domain/vocabulary.js";
import type { CollectionName } from "../store/collections.js";
import type { OrderBy } from "../store/store.js";
import type { Sorting } from "./connection.js";
import { describeEnum } from "./enums.js";

const OrderDirection = vocabulary("ASC", "DESC");
type OrderDirection = keyof typeof OrderDirection;

describeEnum(OrderDirection, "OrderDirection", "Which way a list is sorted.", {
  ASC: "From the least to the greatest: A to Z, oldest first.",
  DESC: "From the greatest to the least: Z to A, newest first.",
});

/** One way to sort a list: what by, and how to explain that to clients. */
interface Order<Name extends CollectionName> {
  /** `null` for the order of the collection. */
  readonly by: OrderBy<Name> | null;
  readonly description: string;
}

/**
 * The input type of a list's `orderBy` argument, with its enum of orders, e.g. `ArticleOrder` and
 * `ArticleOrderField`, and what the store is asked for each.
 */
export function listOrder<Name extends CollectionName, Field extends string>(
  typeName: string,
  things: string,
  orders: Readonly<Record<Field, Order<Name>>>,
) {
  const fields = Object.keys(orders) as Field[];
  const OrderField = vocabulary(...fields);
  describeEnum(
    OrderField,
    `${typeName}OrderField`,
    `What a list of ${things} can be sorted by.`,
    Object.fromEntries(fields.map((field) => [field, orders[field].description])) as Record<Field, string>,
  );

  @InputType(`${typeName}Order`, { description: `How to sort a list of ${things}. Ids break ties.` })
  class OrderInput {
    @Field(() => OrderField, { description: "What to sort by." })
    readonly field!: Field;

    @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which way to sort." })
    readonly direction!: OrderDirection;
  }

  const sortingOf = (
    input: { readonly field: Field; readonly direction: OrderDirection } | null | undefined,
  ): Sorting<Name> => ({
    orderBy: input ? orders[input.field].by : null,
    isDescending: input?.direction === "DESC",
  });
  return { OrderInput, sortingOf };
}
