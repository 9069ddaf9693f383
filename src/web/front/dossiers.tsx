import type { FrontPageQuery } from "../../client/generated/graphql.js";
import { addressOf } from "../addresses.js";
import { countWords, howMany, rangeWords } from "../numbers.js";
import { FictionTag } from "../parts/fiction.js";
import { To } from "../parts/link.js";
import { ActorName } from "../parts/names.js";
import { Empty } from "../parts/states.js";

type Deployments = NonNullable<FrontPageQuery["deployments"]>;

/** The deployments with their figures. */
export function Dossiers({ deployments: { edges } }: { deployments: Deployments }) {
  return (
    <section>
      <h2>Dossiers</h2>
      {edges.length === 0 && <Empty>No deployment is being followed.</Empty>}
      <ul class="dossiers">
        {edges.toReversed().map(({ node }) => (
          <li key={node.id}>
            <h3>
              <To to={addressOf("deployments", node.id)}>{node.title}</To>{" "}
              <FictionTag fictional={node.fictional} />
            </h3>
            <p class="byline">
              <ActorName actor={node.sender} /> → <ActorName actor={node.host} />
            </p>
            <Figures {...node} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ actual, planned }: Deployments["edges"][number]["node"]) {
  return (
    <dl class="facts figures">
      <div>
        <dt>Sent</dt>
        <dd>
          {actual && actual.best !== null ? (
            <>
              <strong>{countWords(actual.best, actual.unit)}</strong>{" "}
              <span class="soft small">
                {rangeWords(actual.low, actual.high)}, {howMany(actual.distinctOrigins, "origin")}
                {actual.conflict && ", figures conflict"}
              </span>
            </>
          ) : (
            "no figure"
          )}
        </dd>
      </div>
      <div>
        <dt>Planned</dt>
        <dd>{planned && planned.best !== null ? countWords(planned.best, planned.unit) : "no figure"}</dd>
      </div>
    </dl>
  );
}
