import { ClaimLine } from "../parts/claim-line.js";
import { Empty } from "../parts/states.js";
import type { Day } from "../times.js";
import { RELATIONS, RELATIONS_BACK } from "../words/claims.js";
import { word } from "../words/word.js";
import type { Claim } from "./claim.js";

type Relation = Claim["relations"][number];

/** How this claim stands to others, by the kind of relation. Relations have no clock of their own. */
export function Relations({ claim, asOf }: { claim: Claim; asOf: Day | null }) {
  if (claim.relations.length === 0) return <Empty>It stands by itself.</Empty>;
  return (
    <div class="relations">
      {[...byHeading(claim)].map(([heading, relations]) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul class="list">
            {relations.map(({ note, claim: from, other }, index) => (
              <li key={index}>
                <ClaimLine claim={from.id === claim.id ? other : from} query={{ asOf }} />
                {note && <p class="soft small">{note}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** In the order in which the graph gives the first of each kind. */
function byHeading(claim: Claim): ReadonlyMap<string, readonly Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of claim.relations) {
    const heading = headingOf(relation, claim);
    groups.set(heading, [...(groups.get(heading) ?? []), relation]);
  }
  return groups;
}

function headingOf({ kind, claim: from }: Relation, claim: Claim): string {
  return word(from.id === claim.id ? RELATIONS : RELATIONS_BACK, kind);
}
