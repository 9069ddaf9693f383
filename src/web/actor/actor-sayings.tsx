import { useState } from "preact/hooks";

import { ActorSayingsDocument, type AttributionRole } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { ClaimLine } from "../parts/claim-line.js";
import { PagedList } from "../parts/pager.js";
import { Saying } from "../parts/saying.js";
import { usePages } from "../use-pages.js";

const SIZE = 10;

const ROLES = [
  ["ORIGIN", "As the origin"],
  ["SPEAKER", "As a speaker"],
  ["RELAY", "Passing on"],
  ["PUBLISHER", "As the publisher"],
] as const satisfies readonly (readonly [AttributionRole, string])[];

/** What an actor said, by what it did in the chain. */
export function ActorSayings({ id }: { id: string }) {
  const [role, setRole] = useState<AttributionRole>("ORIGIN");
  const { answer, turn } = usePages(`actor-sayings ${id} ${role}`, SIZE, (cut) =>
    graph.askPartial(ActorSayingsDocument, { id, role, ...cut }),
  );
  return (
    <>
      <div class="choices" role="group" aria-label="In which role">
        {ROLES.map(([value, name]) => (
          <button key={value} type="button" aria-pressed={value === role} onClick={() => setRole(value)}>
            {name}
          </button>
        ))}
      </div>
      <div class="sayings">
        <PagedList
          what="what it said"
          empty="Nothing, in this role."
          size={SIZE}
          answer={answer}
          turn={turn}
          page={({ actor }) => actor?.assertionsAs ?? null}
        >
          {(saying) => (
            <>
              <ClaimLine claim={saying.claim} />
              <Saying saying={saying} />
            </>
          )}
        </PagedList>
      </div>
    </>
  );
}
