import { codePointLength } from "../../src/domain/code-points.js";
import { loadRecords } from "../../src/ingest/load.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openTestGraph, type TestGraph } from "./graph.js";
import type { Line } from "./newsroom-file.js";

/**
 * A small world in short: who there is, what is claimed, and which article says what of it on whose
 * word. It loads as the lines of a newsroom file. Ids are given without their type.
 */
export interface ToldWorld {
  /** Beside two papers, two states, the force of one in the other, and two bodies of third states. */
  readonly actors?: readonly Line[];
  /** Each about the force, on the deployment, POSITIVE, unless it says otherwise. `claim:x` is there. */
  readonly claims?: readonly Line[];
  readonly articles: readonly ToldArticle[];
  readonly relations?: readonly (readonly [claim: string, kind: string, other: string])[];
  readonly dependencies?: readonly Line[];
  readonly roles?: readonly Line[];
}

export interface ToldArticle {
  readonly id: string;
  readonly day: string;
  readonly text: string;
  /** `paper` unless it says otherwise. */
  readonly publisher?: string;
  readonly says: readonly Saying[];
  readonly later?: readonly { readonly kind: string; readonly day: string; readonly text: string }[];
  readonly from?: readonly { readonly source: string; readonly kind?: string }[];
  readonly status?: string;
}

export interface Saying {
  /** As they stand in the text; so do those of `cue`. */
  readonly words: string;
  readonly origin?: string | null;
  readonly claim?: string;
  readonly stance?: string;
  readonly cue?: string;
  /** Links between the publisher and the origin. */
  readonly through?: readonly Line[];
  readonly publisherLink?: Line;
  readonly retells?: string;
  readonly id?: string;
}

const coding = { coder: "tester", method: "HUMAN", codedAt: "2031-01-01T00:00:00Z" };
const STATES = ["sender", "host", "third", "fourth"];

/** The lines of a told world. Assertions are called after their article: `assertion:a-1`. */
function linesOf(world: ToldWorld): readonly Line[] {
  const { articles, actors = [], claims = [], relations = [], dependencies = [], roles = [] } = world;
  return [
    ...STATES.map((id) => ({ type: "Actor", id: `actor:${id}`, kind: "STATE", name: id })),
    ...["paper", "other"].map((id) => ({
      type: "Actor",
      id: `actor:${id}`,
      kind: "MEDIA",
      name: `The ${id}`,
    })),
    { type: "Actor", id: "actor:force", kind: "MILITARY_FORCE", name: "Force", parentId: "actor:sender" },
    ...["host", "third", "fourth"].map((state) => ({
      type: "Actor",
      id: `actor:${state}-ministry`,
      kind: "GOVERNMENT_BODY",
      name: `Ministry of ${state}`,
      countryId: `actor:${state}`,
    })),
    ...actors.map((line) => ({ type: "Actor", kind: "GOVERNMENT_BODY", name: line["id"], ...line })),
    {
      type: "Deployment",
      id: "deployment:d",
      title: "d",
      senderId: "actor:sender",
      hostId: "actor:host",
      forceId: "actor:force",
      forceKind: "GROUND_TROOPS",
      realization: "PARTIAL",
      posture: "UNKNOWN",
    },
    ...[{ id: "x" }, ...claims].map(({ id, ...line }) => ({
      type: "Claim",
      id: `claim:${String(id)}`,
      text: `Claim ${String(id)}`,
      kind: "STATE",
      polarity: "POSITIVE",
      aboutIds: ["actor:force"],
      targets: [{ deploymentId: "deployment:d" }],
      ...line,
    })),
    ...articles.flatMap(linesOfArticle),
    ...relations.map(([claim, kind, other]) => ({
      type: "ClaimRelation",
      id: `relation:${claim}-${kind}-${other}`,
      claimId: `claim:${claim}`,
      kind,
      otherId: `claim:${other}`,
      established: coding,
    })),
    ...dependencies.map((line, index) => ({
      type: "SourceDependency",
      id: `dependency:${index}`,
      established: coding,
      ...line,
    })),
    ...roles.map((line, index) => ({ type: "Role", id: `role:${index}`, title: "post", ...line })),
  ];
}

function linesOfArticle(article: ToldArticle): readonly Line[] {
  const { id, day, text, says, later = [], from = [], status = "USABLE", publisher = "paper" } = article;
  const spanOf = (words: string) => {
    if (!text.includes(words)) throw new Error(`“${words}” is not in “${text}”.`);
    const start = codePointLength(text.slice(0, text.indexOf(words)));
    return { versionId: `version:${id}@1`, start, end: start + codePointLength(words), exact: words };
  };
  const link = (role: string, actor: string | null, more: Line = {}) => ({
    role,
    ...(actor === null ? {} : { actorId: `actor:${actor}` }),
    label: actor ?? "sources",
    channel: "UNSPECIFIED",
    naming: actor === null ? "UNNAMED" : "NAMED",
    basis: "UNSPECIFIED",
    explicit: true,
    ...more,
  });
  const at = (date: string) => (date.includes("T") ? date : `${date}T10:00:00Z`);
  return [
    {
      type: "Article",
      id: `article:${id}`,
      headline: text.slice(0, 60),
      language: "en",
      publisherId: `actor:${publisher}`,
      published: { edtf: at(day), basis: "STATED" },
      pubStatus: status,
      derivedFrom: from.map(({ source, kind = "REWRITTEN" }) => ({ sourceId: `article:${source}`, kind })),
    },
    {
      type: "ArticleVersion",
      id: `version:${id}@1`,
      recordedAt: "2031-01-01T00:00:00Z",
      changeKind: "INITIAL",
      text,
    },
    ...later.map((version, index) => ({
      type: "ArticleVersion",
      id: `version:${id}@${index + 2}`,
      publishedAt: at(version.day),
      recordedAt: at(version.day),
      changeKind: version.kind,
      text: version.text,
    })),
    ...says.map((saying, index) => {
      const { words, cue, retells, through = [], claim = "x", stance = "ASSERTS", origin } = saying;
      const cued = cue === undefined ? {} : { cue, span: spanOf(cue) };
      return {
        type: "Assertion",
        id: `assertion:${saying.id ?? `${id}-${index + 1}`}`,
        claimId: `claim:${claim}`,
        articleId: `article:${id}`,
        spans: [spanOf(words)],
        form: "INDIRECT_SPEECH",
        stance,
        modality: "FACT",
        attribution: {
          links: [
            link("PUBLISHER", publisher, saying.publisherLink),
            ...through.map((line) =>
              link(String(line["role"]), String(line["actor"]), without(line, "actor")),
            ),
            ...(origin === undefined ? [] : [link("ORIGIN", origin, cued)]),
          ],
        },
        recordedAt: "2031-01-01T00:00:00Z",
        coding,
        ...(retells === undefined ? {} : { retellsId: `assertion:${retells}` }),
      };
    }),
  ];
}

function without(line: Line, name: string): Line {
  return Object.fromEntries(Object.entries(line).filter(([key]) => key !== name));
}

/**
 * A graph over as many told worlds as are loaded into it, side by side: opening one for each would
 * take longer than all the questions. `load` returns what the ids of its world begin with, e.g. `w1-`.
 */
export function openToldWorlds(): { readonly graph: TestGraph; load(world: ToldWorld): Promise<string> } {
  const store = openMemoryStore();
  let count = 0;
  return {
    graph: openTestGraph(store),
    async load(world) {
      const prefix = `w${++count}-`;
      const lines = JSON.stringify(linesOf(world)).replaceAll(ID, `"$1:${prefix}`);
      await loadRecords(store, JSON.parse(lines) as readonly Line[]);
      return prefix;
    },
  };
}

const ID = /"(actor|article|version|claim|assertion|relation|dependency|deployment|role):/g;
