import type { DeploymentId, WaveId } from "../../../src/domain/ids.js";
import type { Quantity } from "../../../src/domain/quantity.js";
import type { WrittenTime } from "../../../src/domain/time.js";
import type { FileRecord } from "../../../src/ingest/records.js";
import type { Written } from "../../../src/ingest/written.js";
import type { CodedDeployment, CodedWave } from "./coding.js";
import { actorId, placeOf } from "./reading.js";

/** `dep:dprk-russia-2024` in the coding. */
export function deploymentId(id: string): DeploymentId {
  return `deployment:${id.replace(/^dep:/, "")}`;
}

/** `W2` of the deployment in the coding. */
export function waveId(ofDeployment: string, id: string): WaveId {
  return `wave:${ofDeployment.replace(/^dep:/, "")}-${id.replace(/^W/, "")}`;
}

export function deploymentRecord(deployment: CodedDeployment): FileRecord<"Deployment"> {
  return {
    type: "Deployment",
    id: deploymentId(deployment.id),
    title: deployment.title,
    senderId: actorId(deployment.sender),
    otherSenderIds: [],
    hostId: actorId(deployment.host),
    otherHostIds: [],
    beneficiaryId: actorId(deployment.beneficiary),
    opponentId: actorId(deployment.opponent),
    forceId: actorId(deployment.force),
    forceKind: deployment.forceKind,
    origin: placeOf({
      name: deployment.origin,
      kind: "COUNTRY",
      countryCode: "KP",
      precision: "COUNTRY",
    }),
    destinations: deployment.destinations.map(placeOf),
    window: resolved(deployment.window),
    ended: null,
    realization: deployment.realization,
    posture: deployment.posture,
    fictional: false,
  };
}

/** In the order of movement; the coding has no words for them. */
const LABELS = ["First batch", "Second batch", "Still to be sent"];

export function waveRecords(deployment: CodedDeployment): FileRecord<"Wave">[] {
  return deployment.waves.map((wave, index) => ({
    type: "Wave",
    id: waveId(deployment.id, wave.id),
    deploymentId: deploymentId(deployment.id),
    ordinal: wave.ordinal,
    label: LABELS[index] ?? `Wave ${wave.ordinal}`,
    realization: wave.realization,
    posture: wave.posture,
    strength: strengthOf(wave),
    departed: resolved(wave.departed),
    arrived: resolved(wave.arrived ?? wave.arrivedBy),
    derived: wave.derived,
  }));
}

function strengthOf(wave: CodedWave): Written<Quantity> {
  return {
    raw: wave.strength.toLocaleString("en-US"),
    value: wave.strength,
    min: null,
    max: null,
    qualifier: wave.qualifier,
    unit: "soldier",
    per: [],
    scope: "INCREMENT",
    includesPrior: null,
    derivation: wave.derivation ?? null,
  };
}

/** The months of the movement all follow from the day of publication ("this month", "by December"). */
function resolved(edtf: string | undefined): WrittenTime | null {
  return edtf === undefined ? null : { raw: null, edtf, basis: "RESOLVED_FROM_PUBLICATION", note: null };
}
