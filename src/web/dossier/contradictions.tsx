import type { DossierQuery } from "../../client/generated/graphql.js";
import { ClaimLine } from "../parts/claim-line.js";
import { Empty } from "../parts/states.js";
import type { Day } from "../times.js";
import { CONTRADICTIONS } from "../words/claims.js";
import { word } from "../words/word.js";

interface Props {
  readonly pairs: DossierQuery["contradictions"];
  readonly asOf: Day | null;
}

/** Pairs of claims that cannot both hold, side by side. */
export function Contradictions({ pairs, asOf }: Props) {
  if (pairs === null) return <Empty>Not loaded.</Empty>;
  if (pairs.length === 0) return <Empty>Nothing contradicts anything else.</Empty>;
  return (
    <ul class="pairs">
      {pairs.map(({ kind, note, claim, other }) => (
        <li key={`${claim.id} ${other.id}`}>
          <p class="label">{word(CONTRADICTIONS, kind)}</p>
          <div class="pair">
            <ClaimLine claim={claim} query={{ asOf }} />
            <span class="against" aria-hidden="true">
              ↔
            </span>
            <span class="unseen">cannot both hold with</span>
            <ClaimLine claim={other} query={{ asOf }} />
          </div>
          <p class="soft small">{note}</p>
        </li>
      ))}
    </ul>
  );
}
