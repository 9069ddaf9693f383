import type { DossierFrameQuery } from "../../client/generated/graphql.js";
import { ActorName } from "../parts/names.js";
import { timeWords } from "../times.js";
import { FORCES, POSTURES, REALIZATIONS } from "../words/deployments.js";
import { word } from "../words/word.js";

type Deployment = NonNullable<DossierFrameQuery["deployment"]>;

interface Props {
  readonly deployment: Deployment;
  /** Looking back, what is coded without a clock is not shown. */
  readonly isNow: boolean;
}

/** Whose force goes where. */
export function Facts({ deployment, isNow }: Props) {
  const { sender, host, beneficiary, opponent, force, forceKind, origin, destinations, window } = deployment;
  const way = [origin?.name ?? null, destinations.map(({ name }) => name).join(", ") || null].filter(Boolean);
  return (
    <dl class="facts">
      <div>
        <dt>Sender</dt>
        <dd>
          <ActorName actor={sender} />
        </dd>
      </div>
      <div>
        <dt>Host</dt>
        <dd>
          <ActorName actor={host} />
        </dd>
      </div>
      {beneficiary && beneficiary.id !== host?.id && (
        <div>
          <dt>To help</dt>
          <dd>
            <ActorName actor={beneficiary} />
          </dd>
        </div>
      )}
      {opponent && (
        <div>
          <dt>Against</dt>
          <dd>
            <ActorName actor={opponent} />
          </dd>
        </div>
      )}
      <div>
        <dt>Force</dt>
        <dd>
          {force ? <ActorName actor={force} /> : null}
          {force ? ", " : ""}
          {word(FORCES, forceKind)}
        </dd>
      </div>
      {way.length > 0 && (
        <div>
          <dt>Way</dt>
          <dd>{way.join(" → ")}</dd>
        </div>
      )}
      {window && (
        <div>
          <dt>Time</dt>
          <dd>{isNow ? timeWords(window) : <NotKept />}</dd>
        </div>
      )}
      <div>
        <dt>Status</dt>
        <dd>
          {isNow ? (
            <>
              {word(REALIZATIONS, deployment.realization)}
              {deployment.posture !== "UNKNOWN" && `, ${word(POSTURES, deployment.posture)}`}
            </>
          ) : (
            <NotKept />
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Keeps its place, so that the slider below does not move under the hand. */
function NotKept() {
  return <span class="soft">only known as of now</span>;
}
