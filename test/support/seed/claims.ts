import type { ClaimTarget } from "../../../src/domain/claim.js";
import type { ActorId, ClaimId } from "../../../src/domain/ids.js";
import type { FileRecord } from "../../../src/ingest/records.js";
import type { CodedAssertion, CodedClaim, CodedRelation } from "./coding.js";
import { deploymentId, waveId } from "./deployments.js";
import { type Reading, actorId, codingWith, placeOf, spanAt, timeAt } from "./reading.js";

export function claimId(id: string): ClaimId {
  return `claim:${id}`;
}

export function claimRecord(reading: Reading, claim: CodedClaim): FileRecord<"Claim"> {
  return {
    type: "Claim",
    id: claimId(claim.id),
    text: claim.text,
    kind: claim.kind,
    polarity: claim.polarity,
    eventType: claim.eventType,
    aboutIds: claim.about.map(actorId),
    quantities: [],
    time: timeAt(reading, claim.time, reading.places.claimTime(claim)),
    place: claim.place && placeOf(claim.place),
    targets: [...ownTargets(claim), ...waveTargets(reading, claim)],
    note: claim.note,
    fictional: false,
  };
}

function ownTargets({ targets }: CodedClaim): ClaimTarget[] {
  return targets.map(({ deployment, wave, measure }) => ({
    deploymentId: deploymentId(deployment),
    waveId: wave === undefined ? null : waveId(deployment, wave),
    measure,
    sideId: null,
  }));
}

/** The waves that list the claim, where it does not name the wave itself: it describes them without measuring. */
function waveTargets({ coding }: Reading, claim: CodedClaim): ClaimTarget[] {
  return coding.deployments.flatMap(({ id, waves }) =>
    waves
      .filter((wave) => wave.claims.includes(claim.id))
      .filter((wave) => !claim.targets.some((target) => target.wave === wave.id))
      .map((wave) => ({
        deploymentId: deploymentId(id),
        waveId: waveId(id, wave.id),
        measure: null,
        sideId: null,
      })),
  );
}

export function relationRecord({ claim, kind, other }: CodedRelation): FileRecord<"ClaimRelation"> {
  return {
    type: "ClaimRelation",
    id: `relation:${claim}-${kind}-${other}`,
    claimId: claimId(claim),
    kind,
    otherId: claimId(other),
    note: null,
    established: codingWith(null),
  };
}

export function dependencyRecords(reading: Reading): FileRecord<"SourceDependency">[] {
  return Object.values(reading.coding.expectedCorroboration)
    .flatMap((expected) => expected.possibleDependencies ?? [])
    .map(([actor, on, kind, shownBy]) => {
      const dependent = kind === "MEMBER_OF" ? memberOf(reading, actor) : actorId(actor);
      return {
        type: "SourceDependency",
        id: `dependency:${bare(dependent)}-${kind}-${on}`,
        actorId: dependent,
        onId: actorId(on),
        kind,
        certainty: null,
        evidence: shownBy === null ? [] : evidence(reading, shownBy),
        established: codingWith(null),
      };
    });
}

/** States are members of an alliance; their bodies are so through them. */
function memberOf({ coding }: Reading, id: string): ActorId {
  return actorId(coding.actors.find((actor) => actor.id === id)?.country ?? id);
}

function bare(id: ActorId): string {
  return id.slice("actor:".length);
}

function evidence(reading: Reading, assertionId: string): FileRecord<"SourceDependency">["evidence"] {
  return allAssertions(reading)
    .filter((assertion) => assertion.id === assertionId)
    .flatMap((assertion) => reading.places.assertion(assertion).spans)
    .map((span) => spanAt(reading, span));
}

function allAssertions({ coding }: Reading): CodedAssertion[] {
  return coding.claims.flatMap((claim) => claim.assertions);
}
