import { codePointLength } from "../../src/domain/code-points.js";
import type { Measure } from "../../src/domain/claim.js";
import type { QuantityScope } from "../../src/domain/quantity.js";
import { openTestGraph, type TestGraph } from "./graph.js";
import { type Line, loadLines } from "./newsroom-file.js";

/** One figure that someone gave, in an article of its own. What is left out is as simple as can be. */
export interface Given {
  /** The end of all its ids: `claim:x`, `article:x`, `assertion:x`. */
  readonly id: string;
  /** The source. */
  readonly by: string;
  /** The words and the number, e.g. `about 3,000`: its qualifier follows from them. */
  readonly words: string;
  readonly unit?: string;
  readonly per?: readonly string[];
  readonly measure?: Measure;
  readonly scope?: QuantityScope;
  readonly includesPrior?: boolean;
  readonly wave?: string;
  /** Whose losses. */
  readonly side?: string;
  /** The figure whose number includes this one. */
  readonly partOf?: string;
  /** When it was published. */
  readonly on?: string;
  /** When it was spoken. */
  readonly stated?: string;
  /** The time that the figure is for. */
  readonly time?: string;
  readonly place?: string;
  readonly modality?: string;
  readonly polarity?: string;
  readonly stance?: string;
  /** The claim of another figure, when it is the same. */
  readonly claim?: string;
  readonly retells?: string;
  readonly derivedFrom?: string;
  readonly relay?: string;
  readonly recordedAt?: string;
}

const SCOPES: Readonly<Record<Measure, QuantityScope>> = {
  ACTUAL_TOTAL: "CUMULATIVE",
  ACTUAL_INCREMENT: "INCREMENT",
  PLANNED_TOTAL: "TARGET_TOTAL",
  RETURNED: "CUMULATIVE",
  ROTATED: "CUMULATIVE",
  PAY_RATE: "RATE",
  LOSSES: "CUMULATIVE",
};

/** A graph over `deployment:d`, of which these figures were given. */
export async function openFigures(
  given: readonly Given[],
  { more = [], ended = null }: { readonly more?: readonly Line[]; readonly ended?: string | null } = {},
): Promise<TestGraph> {
  const parties = new Set([
    "paper",
    ...given.flatMap(({ by, relay, side }) => [by, relay ?? by, side ?? by]),
  ]);
  const waves = [...new Set(given.flatMap(({ wave }) => wave ?? []))].toSorted();
  const { store } = await loadLines([
    ...["sender", "host"].map((id) => ({ type: "Actor", id: `actor:${id}`, kind: "STATE", name: id })),
    { type: "Actor", id: "actor:force", kind: "MILITARY_FORCE", name: "force" },
    ...[...parties].map((id) => ({ type: "Actor", id: `actor:${id}`, kind: "GOVERNMENT_BODY", name: id })),
    {
      type: "Deployment",
      id: "deployment:d",
      title: "A deployment",
      senderId: "actor:sender",
      hostId: "actor:host",
      forceId: "actor:force",
      forceKind: "GROUND_TROOPS",
      realization: "PARTIAL",
      posture: "UNKNOWN",
      ...(ended !== null && { ended: { edtf: ended, basis: "STATED" } }),
    },
    // The waves moved in the order of their names, read from the end: ids do not tell the order.
    ...waves.map((id, index) => ({
      type: "Wave",
      id: `wave:${waveId(id)}`,
      deploymentId: "deployment:d",
      ordinal: index + 1,
      label: id,
      realization: "ARRIVED",
      posture: "UNKNOWN",
    })),
    ...given.flatMap(linesOf),
    ...more,
  ]);
  return openTestGraph(store);
}

/** `first` becomes `tsrif`: sorting by id gives another order than that of movement. */
function waveId(name: string): string {
  return `d-${name.split("").toReversed().join("")}`;
}

const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^about /u, "APPROXIMATELY"],
  [/^at least /u, "AT_LEAST"],
  [/^more than /u, "MORE_THAN"],
  [/^up to /u, "UP_TO"],
  [/^fewer than /u, "LESS_THAN"],
  [/^between /u, "BETWEEN"],
  [/^many/u, "UNSPECIFIED_PLURAL"],
];

function numberIn(words: string): Line {
  const qualifier = QUALIFIERS.find(([pattern]) => pattern.test(words))?.[1] ?? "EXACT";
  const [first, second] = [...words.replaceAll(",", "").matchAll(/\d+(?:\.\d+)?/gu)].map(([text]) =>
    Number(text),
  );
  if (qualifier === "BETWEEN") return { raw: words, qualifier, min: first, max: second };
  return { raw: words, qualifier, ...(first !== undefined && { value: first }) };
}

function linesOf(figure: Given): readonly Line[] {
  const { id, by, words, measure = "ACTUAL_TOTAL", on = "2031-01-10T10:00:00Z" } = figure;
  const recordedAt = figure.recordedAt ?? "2031-01-01T00:00:00Z";
  const coding = { coder: "desk", method: "HUMAN", codedAt: recordedAt };
  const time = (edtf: string) => ({ edtf, basis: "STATED" });
  const unit = figure.unit ?? "soldier";
  const of = { unit, per: figure.per ?? [], scope: figure.scope ?? SCOPES[measure] };
  const prior = figure.includesPrior === undefined ? {} : { includesPrior: figure.includesPrior };
  const quantities = words.split(" and ").map((number) => ({ ...numberIn(number), ...of, ...prior }));
  const place = { name: figure.place, kind: "REGION", precision: "ADMIN" };
  const link = { channel: "UNSPECIFIED", naming: "NAMED", basis: "UNSPECIFIED", explicit: true };
  const target = {
    deploymentId: "deployment:d",
    measure,
    ...(figure.side !== undefined && { sideId: `actor:${figure.side}` }),
    ...(figure.wave !== undefined && { waveId: `wave:${waveId(figure.wave)}` }),
  };
  return [
    ...(figure.claim === undefined
      ? [
          {
            type: "Claim",
            id: `claim:${id}`,
            text: words,
            kind: "MEASURE",
            polarity: figure.polarity ?? "POSITIVE",
            targets: [target],
            ...(figure.place !== undefined && { place }),
          },
        ]
      : []),
    ...(figure.partOf === undefined
      ? []
      : [
          {
            type: "ClaimRelation",
            id: `relation:${id}`,
            claimId: `claim:${id}`,
            kind: "PART_OF",
            otherId: `claim:${figure.partOf}`,
            established: coding,
          },
        ]),
    {
      type: "Article",
      id: `article:${id}`,
      headline: words,
      language: "en",
      publisherId: "actor:paper",
      published: time(on),
      pubStatus: "USABLE",
      ...(figure.derivedFrom !== undefined && {
        derivedFrom: [{ sourceId: `article:${figure.derivedFrom}`, kind: "REWRITTEN" }],
      }),
    },
    {
      type: "ArticleVersion",
      id: `version:${id}@1`,
      recordedAt,
      changeKind: "INITIAL",
      text: `${words}, said ${by}.`,
    },
    {
      type: "Assertion",
      id: `assertion:${id}`,
      claimId: `claim:${figure.claim ?? id}`,
      articleId: `article:${id}`,
      spans: [{ versionId: `version:${id}@1`, start: 0, end: codePointLength(words), exact: words }],
      form: "INDIRECT_SPEECH",
      stance: figure.stance ?? "ASSERTS",
      modality: figure.modality ?? (measure === "PLANNED_TOTAL" ? "PLAN" : "FACT"),
      quantities,
      ...(figure.time !== undefined && { time: time(figure.time) }),
      ...(figure.stated !== undefined && { stated: time(figure.stated) }),
      ...(figure.retells !== undefined && { retellsId: `assertion:${figure.retells}` }),
      attribution: {
        links: [
          { ...link, role: "PUBLISHER", actorId: "actor:paper", label: "paper" },
          ...(figure.relay === undefined
            ? []
            : [{ ...link, role: "RELAY", actorId: `actor:${figure.relay}`, label: figure.relay }]),
          { ...link, role: "ORIGIN", actorId: `actor:${by}`, label: by },
        ],
      },
      recordedAt,
      coding,
    },
  ];
}
