import type { Assertion } from "../../src/domain/assertion.js";
import type { AttributionLink } from "../../src/domain/attribution.js";
import type { Claim, Measure } from "../../src/domain/claim.js";
import type { ActorId, ArticleId } from "../../src/domain/ids.js";
import type { QuantityScope } from "../../src/domain/quantity.js";
import { readTime } from "../../src/domain/time.js";
import { knownFrom, type Known } from "../../src/evidence/known.js";

export const CLAIM = "claim:much-told";
export const DEPLOYMENT = "deployment:much-told";

const CODING = {
  coder: "bench",
  method: "RULES",
  codedAt: "2031-01-01T00:00:00.000Z",
  confidence: null,
  note: null,
} as const;

/** What measures a deployment, with the scope that its figures have. */
const MEASURES: readonly (readonly [Measure, QuantityScope])[] = [
  ["ACTUAL_TOTAL", "CUMULATIVE"],
  ["PLANNED_TOTAL", "TARGET_TOTAL"],
  ["PAY_RATE", "RATE"],
];

/**
 * So many assertions, one a minute: of one claim on the deployment's total, or in turns of three claims, one for each
 * of its measures. Every tenth has an origin of its own; one in fifty is a denial.
 */
export function manySay(assertionCount: number, claimCount: 1 | 3): Known {
  const claims = MEASURES.slice(0, claimCount).map(([measure], index) => claimOf(measure, index));
  const assertions = Array.from({ length: assertionCount }, (_, index) => assertionOf(index, claims));
  return knownFrom({ claims, assertions });
}

function claimOf(measure: Measure, index: number): Claim {
  return {
    id: index === 0 ? CLAIM : `claim:much-told-${index}`,
    text: "Many are said to be there.",
    kind: "MEASURE",
    polarity: "POSITIVE",
    eventType: null,
    aboutIds: [],
    quantities: [],
    time: null,
    place: null,
    targets: [{ deploymentId: DEPLOYMENT, waveId: null, measure, sideId: null }],
    note: null,
    fictional: true,
  };
}

function assertionOf(index: number, claims: readonly Claim[]): Assertion {
  const turn = index % claims.length;
  const origin: ActorId = `actor:origin-${Math.floor(index / 10)}`;
  const articleId: ArticleId = `article:told-${index}`;
  const at = `${new Date(Date.UTC(2031, 0, 1) + index * 60_000).toISOString().slice(0, 19)}Z`;
  return {
    id: `assertion:told-${index}`,
    claimId: claims[turn]!.id,
    articleId,
    spans: [{ versionId: `version:told-${index}@1`, start: 0, end: 10 }],
    form: "INDIRECT_SPEECH",
    stance: index % 50 === 49 ? "DENIES" : "ASSERTS",
    modality: "FACT",
    condition: null,
    cues: [],
    original: null,
    translations: [],
    quantities: [
      {
        raw: "so many",
        value: 1_000 + (index % 97),
        min: null,
        max: null,
      amount: null,
      times: null,
        qualifier: "EXACT",
        unit: turn === 2 ? "crown" : "soldier",
        per: turn === 2 ? ["soldier", "month"] : [],
        scope: MEASURES[turn]![1],
        includesPrior: null,
        derivation: null,
      },
    ],
    time: null,
    attribution: {
      links: [link("PUBLISHER", `actor:outlet-${index % 40}`), link("ORIGIN", origin)],
      origin: { key: origin, path: [origin], countryId: null },
    },
    stated: null,
    reported: readTime({ raw: null, edtf: at, basis: "STATED", note: null }),
    recordedAt: "2031-06-01T00:00:00.000Z",
    retellsId: null,
    coding: CODING,
    reviews: [],
  };
}

function link(role: AttributionLink["role"], actorId: ActorId): AttributionLink {
  return {
    role,
    actorId,
    label: actorId,
    workId: null,
    locator: null,
    capacity: null,
    cue: null,
    span: null,
    audienceIds: [],
    channel: "ON_RECORD_STATEMENT",
    naming: "NAMED",
    basis: "UNSPECIFIED",
    explicit: true,
  };
}
