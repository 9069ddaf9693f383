import { Directive } from "type-graphql";

/**
 * Declares what something costs, in microseconds of CPU: answering a field once, an object of a type, or taking an
 * argument. A list in an argument costs so much for each item, a text for each word. `npm run bench:costs` measures.
 *
 * The directives are those of the GraphQL cost specification, as federation 2.9 has them.
 */
export const Cost = (microseconds: number) => Directive(`@cost(weight: ${microseconds})`);

/** Declares how many items a list without a page size is taken to have. */
export const ListSize = (items: number) => Directive(`@listSize(assumedSize: ${items})`);
