import { useEffect, useRef } from "preact/hooks";

import { howMany, numberWords } from "../numbers.js";
import { ClaimLine } from "../parts/claim-line.js";
import { To } from "../parts/link.js";
import { Answered } from "../parts/states.js";
import { useAnswer } from "../use-answer.js";
import { findClaims, type Found } from "./find-claims.js";
import { type Search, searchAddress } from "./use-search.js";

/** The claims that a search finds, one page at a time. */
export function FoundClaims({ search }: { search: Search }) {
  const answer = useAnswer(`claims ${JSON.stringify(search)}`, () => findClaims(search));
  useTurnedToTop(search);
  return (
    <Answered what="the claims" answer={answer}>
      {(found) => (
        <>
          <p class="found-count" role="status">
            {countOf(found)}
          </p>
          <ul class="list two-up">
            {found.claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLine claim={claim} support={claim.corroboration} />
              </li>
            ))}
          </ul>
          <Turns search={search} found={found} />
        </>
      )}
    </Answered>
  );
}

/** Whoever turns the page begins to read at its top. */
function useTurnedToTop({ after, before }: Search): void {
  const cut = `${after} ${before}`;
  const shown = useRef(cut);
  useEffect(() => {
    if (shown.current !== cut) document.getElementById("claims")?.scrollIntoView();
    shown.current = cut;
  }, [cut]);
}

function countOf({ claims, total }: Found): string {
  if (total === null)
    return "Too many claims to look at: independence is worked out for each, for 1,000 claims at most. Narrow the search by words or by who said it.";
  if (total === 0) return "No claim meets these conditions.";
  return claims.length === total
    ? howMany(total, "claim")
    : `${numberWords(claims.length)} of ${howMany(total, "claim")}`;
}

function Turns({ search, found: { previous, next } }: { search: Search; found: Found }) {
  if (previous === null && next === null) return null;
  return (
    <nav class="turner" aria-label="Pages of claims">
      {previous !== null && (
        <To to={searchAddress({ ...search, before: previous, after: null })}>← Previous</To>
      )}
      {next !== null && <To to={searchAddress({ ...search, after: next, before: null })}>Next →</To>}
    </nav>
  );
}
