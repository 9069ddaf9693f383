import { addressOf } from "../addresses.js";
import { figureWords } from "../numbers.js";
import { Fact } from "../parts/fact.js";
import { FictionNotice } from "../parts/fiction.js";
import { To } from "../parts/link.js";
import { ActorName } from "../parts/names.js";
import { type Day, timeWords } from "../times.js";
import { CLAIM_KINDS, CLAIM_STATUSES, claimWords } from "../words/claims.js";
import { MEASURES } from "../words/deployments.js";
import { word } from "../words/word.js";
import type { Claim } from "./claim.js";

/** What is claimed, and of whom. */
export function ClaimHead({ claim, asOf }: { claim: Claim; asOf: Day | null }) {
  const { kind, status, about, targets, quantities, time, place, note } = claim;
  return (
    <>
      <FictionNotice fictional={claim.fictional} />
      <p class="label">
        Claim · {word(CLAIM_KINDS, kind)}
        {status !== "ACTIVE" && <strong> · {word(CLAIM_STATUSES, status)}</strong>}
      </p>
      <h1>{claimWords(claim)}</h1>
      <dl class="facts">
        {about.length > 0 && (
          <Fact name="About">
            {about.map((actor, index) => (
              <span key={actor?.id ?? index}>
                {index > 0 && ", "}
                <ActorName actor={actor} />
              </span>
            ))}
          </Fact>
        )}
        {targets.map(({ deployment, measure }, index) => (
          <Fact key={index} name={measure ? word(MEASURES, measure) : "Deployment"}>
            {deployment ? (
              <To to={addressOf("deployments", deployment.id, { asOf })}>{deployment.title}</To>
            ) : (
              "a deployment that is not here"
            )}
          </Fact>
        ))}
        {quantities.length > 0 && <Fact name="Figure">{quantities.map(figureWords).join("; ")}</Fact>}
        {time && <Fact name="Time">{timeWords(time)}</Fact>}
        {place && <Fact name="Place">{place.name}</Fact>}
        {note && <Fact name="Note">{note}</Fact>}
      </dl>
    </>
  );
}
