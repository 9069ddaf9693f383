import { ClaimLine } from "../parts/claim-line.js";
import { Empty } from "../parts/states.js";
import type { Day } from "../times.js";
import { RELATIONS } from "../words/claims.js";
import { word } from "../words/word.js";
import type { Claim } from "./claim-page.js";

/** How this claim stands to others. Relations have no clock of their own. */
export function Relations({ claim, asOf }: { claim: Claim; asOf: Day | null }) {
  if (claim.relations.length === 0) return <Empty>It stands by itself.</Empty>;
  return (
    <ul class="list">
      {claim.relations.map(({ kind, note, claim: from, other }, index) => (
        <li key={index}>
          <p class="label">
            {from.id === claim.id ? `It ${word(RELATIONS, kind)}` : `This ${word(RELATIONS, kind)} it`}
          </p>
          <ClaimLine claim={from.id === claim.id ? other : from} query={{ asOf }} />
          {note && <p class="soft small">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
