import { useEffect, useRef } from "preact/hooks";

import { numberWords } from "../numbers.js";
import { ClaimLine } from "../parts/claim-line.js";
import { To } from "../parts/link.js";
import { Answered, Empty } from "../parts/states.js";
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
          {found.claims.length === 0 && (
            <Empty>No claim meets these conditions{found.next === null ? "." : " so far."}</Empty>
          )}
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

function countOf({ claims, total, lookedAt }: Found): string {
  if (lookedAt !== null)
    return `${claims.length} among ${numberWords(lookedAt)} looked through, of ${numberWords(total)}`;
  return claims.length === total ? `${total} claims` : `${claims.length} of ${numberWords(total)} claims`;
}

function Turns({ search, found: { previous, next, lookedAt } }: { search: Search; found: Found }) {
  const isLater = lookedAt !== null && search.after !== null;
  if (previous === null && next === null && !isLater) return null;
  return (
    <nav class="turner" aria-label="Pages of claims">
      {previous !== null && (
        <To to={searchAddress({ ...search, before: previous, after: null })}>← Previous</To>
      )}
      {isLater && <To to={searchAddress({ ...search, after: null, before: null })}>← From the start</To>}
      {next !== null && (
        <To to={searchAddress({ ...search, after: next, before: null })}>
          {lookedAt === null ? "Next →" : "Look through more →"}
        </To>
      )}
    </nav>
  );
}
