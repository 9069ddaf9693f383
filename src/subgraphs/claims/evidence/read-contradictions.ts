import type { AsOf } from "../../../domain/as-of.js";
import type { ClaimId } from "../../../domain/ids.js";
import { contradictionsAmong, type Contradiction } from "../../../evidence/contradictions.js";
import type { Known } from "../../../evidence/known.js";
import type { ClaimsContext } from "../claims.context.js";
import { gather } from "./gather.js";

/** Of a deployment with some fifty claims. */
export const CONTRADICTIONS = { declared: 500, each: 10 };
/** Of any two figures for one thing it is asked whether they have a number in common. */
const MICROSECONDS_OF_A_PAIR = 0.02;

/** The contradictions of which at least one side is among the claims, in the order of their ids. */
export async function readContradictions(
  claimIds: readonly ClaimId[],
  asOf: AsOf,
  context: ClaimsContext,
): Promise<readonly Contradiction[]> {
  const known = await gather({ compared: claimIds }, context, CONTRADICTIONS);
  context.work.spend(MICROSECONDS_OF_A_PAIR * countPairs(claimIds, known));
  return contradictionsAmong(claimIds, asOf, known);
}

function countPairs(claimIds: readonly ClaimId[], known: Known): number {
  const targets = claimIds.flatMap((id) => known.claims.get(id)?.targets ?? []);
  const deploymentIds = new Set(targets.map(({ deploymentId }) => deploymentId));
  return [...deploymentIds].reduce((sum, id) => sum + known.claimsOfDeployment.of(id).length ** 2, 0);
}
