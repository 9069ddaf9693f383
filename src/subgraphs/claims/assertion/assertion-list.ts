import type { AsOf } from "../../../domain/as-of.js";
import { readConnection, type PageArgs } from "../../../federation/connection.js";
import type { Where } from "../../../store/store.js";
import type { ClaimsContext } from "../claims.context.js";
import { assertionsAsOf } from "./assertions-as-of.js";

/** A page of the assertions that meet the conditions and were known. @throws as `assertionsAsOf`. */
export function listAssertions(
  where: Where<"assertions">,
  asOf: AsOf,
  page: PageArgs,
  context: ClaimsContext,
) {
  const list = (known: Where<"assertions">) => readConnection("assertions", context.assertions, known, page);
  const known = assertionsAsOf(where, asOf, context);
  return known instanceof Promise ? known.then(list) : list(known);
}
