import type { AsOf } from "../../../domain/as-of.js";
import type { Claim } from "../../../domain/claim.js";
import type { ClaimId } from "../../../domain/ids.js";
import { claimStatusOf } from "../../../evidence/claim-status.js";
import { corroborationOf } from "../../../evidence/corroboration.js";
import type { Known } from "../../../evidence/known.js";
import {
  readConnection,
  type Connection,
  type PageArgs,
  type Sorting,
} from "../../../federation/connection.js";
import { anyOf } from "../../../federation/where.js";
import { badUserInput } from "../../../federation/user-error.js";
import type { Where } from "../../../store/store.js";
import type { ClaimsContext } from "../claims.context.js";
import { gather } from "../evidence/gather.js";
import { assertionsAsOf } from "../assertion/assertions-as-of.js";
import {
  assertionWhere,
  claimWhere,
  CONDITION_COST,
  MAXIMUM_LOOKED_AT,
  type ClaimFilter,
} from "./claim.filter.js";

/**
 * A page of the claims that a filter lets through.
 *
 * Conditions on records go to the store's indexes. Conditions on evidence follow from many records and
 * from `asOf`, so no index has them: they are worked out for each claim that the others leave.
 *
 * @param more conditions, besides those of the filter.
 * @param sorting the order of the collection if omitted.
 * @throws BAD_USER_INPUT when they leave too many.
 */
export function listClaims(
  filter: ClaimFilter | null | undefined,
  asOf: AsOf,
  page: PageArgs,
  context: ClaimsContext,
  more: Where<"claims"> = [],
  sorting?: Sorting<"claims">,
): PromiseLike<Connection<Claim>> {
  const meets = filter ? evidenceCondition(filter) : null;
  const list = (known: Where<"assertions">) => {
    const where = [...claimWhere(filter, known), ...more];
    return meets
      ? listThoseThat(meets, where, asOf, page, context, sorting)
      : readConnection("claims", context.claims, where, page, sorting);
  };
  const said = assertionWhere(filter);
  const ofClaims = [...claimWhere(filter, []), ...more];
  const known =
    asOf.valid === null || ofClaims.length === 0
      ? assertionsAsOf(said, asOf, context)
      : readSaidOf(ofClaims, context).then((ofThese) => assertionsAsOf([...said, ...ofThese], asOf, context));
  return known instanceof Promise ? known.then(list) : list(known);
}

/** The assertions of few claims, so that `valid` looks at no others; of many claims, any. */
async function readSaidOf(where: Where<"claims">, { claims }: ClaimsContext): Promise<Where<"assertions">> {
  const first = MAXIMUM_LOOKED_AT;
  const { items, hasNextPage } = await claims.page({ where, first, after: null, last: null, before: null });
  return hasNextPage
    ? []
    : anyOf(
        "claimId",
        items.map(({ id }) => id),
      );
}

/** Whichever of the conditions are given, and however many. */
const CONDITION = { declared: CONDITION_COST, each: 25 };

async function listThoseThat(
  meets: EvidenceCondition,
  where: Where<"claims">,
  asOf: AsOf,
  page: PageArgs,
  context: ClaimsContext,
  sorting: Sorting<"claims"> | undefined,
): Promise<Connection<Claim>> {
  const candidates = await readCandidates(where, context);
  const known = await gather({ related: candidates }, context, CONDITION);
  const ids: ClaimId[] = [];
  for (const id of candidates) {
    const turn = context.work.turn();
    if (turn) await turn;
    if (meets(id, asOf, known)) ids.push(id);
  }
  return readConnection("claims", context.claims, [{ ids }], page, sorting);
}

type EvidenceCondition = (id: ClaimId, asOf: AsOf, known: Known) => boolean;

/** `null` when the filter has no condition on evidence. */
function evidenceCondition({
  status,
  independence,
  minDistinctOrigins,
}: ClaimFilter): EvidenceCondition | null {
  if (!status && !independence && typeof minDistinctOrigins !== "number") return null;
  return (id, asOf, known) => {
    const found = corroborationOf(id, asOf, known);
    return (
      (!independence || independence.includes(found.independence)) &&
      found.distinctOrigins >= (minDistinctOrigins ?? 0) &&
      (!status || status.includes(claimStatusOf(id, asOf, known)))
    );
  };
}

async function readCandidates(where: Where<"claims">, { claims }: ClaimsContext): Promise<ClaimId[]> {
  const first = MAXIMUM_LOOKED_AT;
  const { items, hasNextPage } = await claims.page({ where, first, after: null, last: null, before: null });
  if (hasNextPage) {
    throw badUserInput(
      `"status", "independence" and "minDistinctOrigins" look at ${MAXIMUM_LOOKED_AT} claims at most: narrow the list by other conditions, such as "deploymentIds" or "articleIds".`,
    );
  }
  return items.map(({ id }) => id);
}
