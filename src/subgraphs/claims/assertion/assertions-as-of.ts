import type { AsOf } from "../../../domain/as-of.js";
import { isVisible } from "../../../evidence/as-of.js";
import { between } from "../../../federation/where.js";
import { badUserInput } from "../../../federation/user-error.js";
import type { Where } from "../../../store/store.js";
import type { ClaimsContext } from "../claims.context.js";

/** How many assertions `valid` may have to look at. */
const MAXIMUM_LOOKED_AT = 5_000;
const MICROSECONDS_OF_AN_ASSERTION = 3;

/**
 * Conditions for those of the assertions that were known at a state of knowledge; a promise of them where records
 * have to be read for it. The clocks of reporting and recording go to the store's indexes. When what is said began
 * may stand with the claim alone, so no index has it: under `valid` each assertion is looked at.
 *
 * @throws BAD_USER_INPUT when `where` leaves too many to look at.
 */
export function assertionsAsOf(
  where: Where<"assertions">,
  asOf: AsOf,
  context: ClaimsContext,
): Where<"assertions"> | Promise<Where<"assertions">> {
  const { reported, recorded, valid } = asOf;
  const noted = [...where, ...between("reported", null, reported), ...between("recorded", null, recorded)];
  return valid === null ? noted : readVisible(noted, asOf, context);
}

async function readVisible(
  where: Where<"assertions">,
  asOf: AsOf,
  { assertions, claims, work }: ClaimsContext,
): Promise<Where<"assertions">> {
  const first = MAXIMUM_LOOKED_AT;
  const { items, hasNextPage } = await assertions.page({
    where,
    first,
    after: null,
    last: null,
    before: null,
  });
  if (hasNextPage) {
    throw badUserInput(
      `"valid" looks at ${MAXIMUM_LOOKED_AT} assertions at most: narrow the list by other conditions, or leave "valid" out.`,
    );
  }
  work.spend(MICROSECONDS_OF_AN_ASSERTION * items.length);
  const claimIds = [...new Set(items.map(({ claimId }) => claimId))];
  const claimById = new Map((await claims.byIds(claimIds)).map((claim) => [claim.id, claim]));
  const visible = items.filter((assertion) => isVisible(assertion, claimById.get(assertion.claimId), asOf));
  return [{ ids: visible.map(({ id }) => id) }];
}
