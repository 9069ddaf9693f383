import type { FrontPageQuery, Stance } from "../../client/generated/graphql.js";
import { ClaimLine } from "../parts/claim-line.js";
import { ActorName } from "../parts/names.js";
import { Empty } from "../parts/states.js";
import { STANCES } from "../words/sayings.js";
import { word } from "../words/word.js";

type Claims = NonNullable<FrontPageQuery["contested"]>;
type Position = Claims["edges"][number]["node"]["positions"][number];

const AGAINST: readonly Stance[] = ["DENIES", "DISPUTES", "RETRACTS"];

/** Claims that somebody is against, and who. */
export function Contested({ claims: { edges } }: { claims: Claims }) {
  return (
    <section>
      <h2>Contested</h2>
      {edges.length === 0 && <Empty>Nobody denies anything.</Empty>}
      <ul class="list">
        {edges.toReversed().map(({ node }) => (
          <li key={node.id}>
            <ClaimLine claim={node} />
            <Against positions={node.positions.filter(({ stance }) => AGAINST.includes(stance))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Against({ positions }: { positions: readonly Position[] }) {
  return (
    <ul class="byline against-list">
      {positions.map(({ actor, stance }, index) => (
        <li key={actor?.id ?? index}>
          <ActorName actor={actor} /> {word(STANCES, stance)}
        </li>
      ))}
    </ul>
  );
}
