import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { ClaimId } from "../domain/ids.js";
import type { Assertion } from "../domain/assertion.js";
import { isEcho } from "./echo.js";
import { finerClaims } from "./family.js";
import type { Known } from "./known.js";
import { byTimeSpoken } from "./order.js";
import { type SetAside, standingsOn } from "./standing.js";

/** All that speaks for a claim. Lists are in the order of speaking. */
export interface Support {
  readonly counted: readonly Assertion[];
  readonly setAside: readonly { readonly assertion: Assertion; readonly because: SetAside }[];
}

/**
 * What was said for a claim and for the claims that refine it, at a state of knowledge: who says that
 * 3,000 are there says that they are there.
 */
export function supportOf(claimId: ClaimId, asOf: AsOf, known: Known): Support {
  const standings = [...finerClaims(claimId, asOf, known)]
    .flatMap((id) => standingsOn(id, asOf, known))
    .toSorted((a, b) => byTimeSpoken(a.assertion, b.assertion));
  return {
    counted: standings.flatMap(({ assertion, setAside }) => (setAside === null ? [assertion] : [])),
    setAside: standings.flatMap(({ assertion, setAside }) =>
      setAside === null ? [] : [{ assertion, because: setAside }],
    ),
  };
}

/** The party that an assertion counts for; `null` for one that names none, and for an echo. */
export function countsFor(assertion: Assertion, known: Known): OriginKey | null {
  const key = assertion.attribution.origin?.key ?? null;
  return key === null || isEcho(assertion, known) ? null : key;
}

/** Whether a named origin speaks for the claim, or for one that refines it. */
export function hasNamedBacking(claimId: ClaimId, asOf: AsOf, known: Known): boolean {
  return supportOf(claimId, asOf, known).counted.some((assertion) => countsFor(assertion, known) !== null);
}
