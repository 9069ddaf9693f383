import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { codePointLength } from "../../src/domain/code-points.js";
import { loadFiles, type LoadOptions } from "../../src/ingest/load.js";
import { IngestError } from "../../src/ingest/problems.js";
import { openMemoryStore } from "../../src/store/memory.js";

/** One line of a newsroom file before it becomes text: right, or wrong on purpose. */
export type Line = Readonly<Record<string, unknown>>;

/** With a character outside the basic plane and a combining mark, before every span. */
export const FIRST_TEXT =
  "TARN 🛶 – Re\u0301gine Aas, the ferry minister, said on Monday that about 40 rowers had left for Lake Osk. " +
  "The ministry has no comment on a second crew.";
const SECOND_TEXT = FIRST_TEXT.replace("about 40 rowers", "about 30 rowers");

/** The span of these words in a text of `article:rowers`, as a file has it. */
export function spanOf(words: string, versionId = "version:rowers@1"): Line {
  const text = versionId.endsWith("@1") ? FIRST_TEXT : SECOND_TEXT;
  const start = codePointLength(text.slice(0, text.indexOf(words)));
  return { versionId, start, end: start + codePointLength(words), exact: words };
}

const coding: Line = { coder: "test-desk", method: "HUMAN", codedAt: "2031-05-07T10:00:00Z" };
const monday: Line = { raw: "on Monday", edtf: "2031-05-05", basis: "RESOLVED_FROM_PUBLICATION" };

export const quantity: Line = {
  raw: "about 40 rowers",
  value: 40,
  qualifier: "APPROXIMATELY",
  unit: "rower",
  scope: "CUMULATIVE",
};

export function link(members: Line): Line {
  return {
    label: "someone",
    channel: "UNSPECIFIED",
    naming: "NAMED",
    basis: "TOLD",
    explicit: true,
    ...members,
  };
}

/** A newsroom with every type of record, in which everything is as it should be. */
export function aNewsroom(): Line[] {
  return [
    { type: "Actor", id: "actor:osk", kind: "STATE", name: "Osk" },
    { type: "Actor", id: "actor:tarn", kind: "STATE", name: "Tarn" },
    {
      type: "Actor",
      id: "actor:ministry",
      kind: "GOVERNMENT_BODY",
      name: "Ferry Ministry",
      countryId: "actor:tarn",
      parentId: "actor:tarn",
      names: [
        {
          value: "the ministry",
          kind: "DESCRIPTION",
          used: { edtf: "2030/..", basis: "INFERRED_EXTERNAL" },
          statedIn: [spanOf("The ministry")],
        },
      ],
      identifiers: [{ scheme: "DOMAIN", value: "ferries.example" }],
      predecessors: [
        {
          actorId: "actor:ministry-of-boats",
          kind: "RENAMED",
          at: { edtf: "2030", basis: "INFERRED_EXTERNAL" },
          statedIn: [spanOf("The ministry")],
        },
      ],
    },
    { type: "Actor", id: "actor:aas", kind: "PERSON", name: "Régine Aas", countryId: "actor:tarn" },
    {
      type: "Actor",
      id: "actor:ministry-of-boats",
      kind: "GOVERNMENT_BODY",
      name: "Ministry of Boats",
      countryId: "actor:tarn",
    },
    { type: "Actor", id: "actor:crew", kind: "MILITARY_FORCE", name: "Rowers of Tarn", fictional: true },
    { type: "Actor", id: "actor:lantern", kind: "MEDIA", name: "The Lantern" },
    {
      type: "Role",
      id: "role:aas-minister",
      holderId: "actor:aas",
      organisationId: "actor:ministry",
      title: "minister",
      speaksFor: true,
      held: { edtf: "2030/..", basis: "INFERRED_EXTERNAL" },
      statedIn: [spanOf("the ferry minister")],
    },
    {
      type: "SourceGrade",
      id: "grade:ministry-1",
      actorId: "actor:ministry",
      reliability: "B",
      gradedBy: "test-desk",
      gradedAt: "2031-01-01T00:00:00+02:00",
      rationale: "Right more often than not.",
    },
    {
      type: "Article",
      id: "article:rowers",
      headline: "Rowers leave for Lake Osk",
      url: "https://lantern.example/rowers",
      language: "en",
      dateline: { name: "Tarn", kind: "CITY", countryCode: "TN", precision: "EXACT" },
      publisherId: "actor:lantern",
      published: { edtf: "2031-05-06", basis: "STATED" },
      pubStatus: "USABLE",
      derivedFrom: [{ sourceId: "article:wire", kind: "REWRITTEN", overlap: 0.4 }],
    },
    {
      type: "Article",
      id: "article:wire",
      headline: "Crew sent",
      language: "en",
      published: { edtf: "2031-05-05", basis: "STATED" },
      pubStatus: "USABLE",
    },
    {
      type: "ArticleVersion",
      id: "version:rowers@1",
      recordedAt: "2031-05-07T09:00:00+09:00",
      changeKind: "INITIAL",
      text: FIRST_TEXT,
    },
    {
      type: "ArticleVersion",
      id: "version:rowers@2",
      publishedAt: "2031-05-08T06:00:00Z",
      recordedAt: "2031-05-08T09:00:00Z",
      changeKind: "CORRECTION",
      text: SECOND_TEXT,
    },
    {
      type: "Article",
      id: "article:translated",
      headline: "Crew sent",
      language: "en",
      published: { edtf: "2031-05-07", basis: "STATED" },
      pubStatus: "USABLE",
    },
    {
      type: "ArticleVersion",
      id: "version:translated@1",
      recordedAt: "2031-05-05T09:00:00Z",
      changeKind: "INITIAL",
      text: "Crew sent",
      parts: [{ kind: "HEADLINE", start: 0, end: 9, exact: "Crew sent" }],
      translationOf: { versionId: "version:rowers@1", method: "HUMAN", translatorId: "actor:lantern" },
    },
    {
      type: "ActorMention",
      id: "mention:aas-1",
      actorId: "actor:aas",
      span: spanOf("Re\u0301gine Aas"),
    },
    {
      type: "ActorMention",
      id: "mention:ministry-1",
      actorId: "actor:ministry",
      span: spanOf("The ministry", "version:rowers@2"),
      anaphoric: true,
      ambiguousWithIds: ["actor:aas"],
    },
    {
      type: "Deployment",
      id: "deployment:osk",
      title: "Rowers at Lake Osk",
      senderId: "actor:tarn",
      otherSenderIds: ["actor:osk"],
      hostId: "actor:osk",
      forceId: "actor:crew",
      forceKind: "NAVAL",
      destinations: [{ name: "Lake Osk", kind: "REGION", precision: "NEAR" }],
      window: { edtf: "2031-05/2031-06", basis: "INFERRED_INTERNAL" },
      realization: "DISPATCHED",
      posture: "IN_TRANSIT",
    },
    {
      type: "Wave",
      id: "wave:osk-1",
      deploymentId: "deployment:osk",
      ordinal: 1,
      label: "first crew",
      realization: "DISPATCHED",
      posture: "IN_TRANSIT",
      strength: quantity,
      departed: monday,
    },
    {
      type: "Work",
      id: "work:log-book",
      kind: "DOCUMENT",
      title: "Log book of the ferry",
      url: "https://ferries.example/log",
      archiveUrl: "https://archive.example/log",
      authorId: "actor:ministry",
      created: monday,
      language: "en",
    },
    {
      type: "Story",
      id: "story:lake-osk",
      title: "Rowers at Lake Osk",
      summary: "Tarn says that its rowers have left for the lake.",
      language: "en",
      topics: [{ code: "20000056", label: "armed conflict" }],
      articleIds: ["article:rowers"],
      claimIds: ["claim:left"],
      actorIds: ["actor:tarn"],
      deploymentIds: ["deployment:osk"],
      places: [{ name: "Lake Osk", kind: "REGION", precision: "NEAR" }],
    },
    {
      type: "Claim",
      id: "claim:forty",
      text: "About 40 rowers have left for Lake Osk.",
      kind: "MEASURE",
      polarity: "POSITIVE",
      eventType: "MOBILIZE",
      aboutIds: ["actor:crew"],
      quantities: [quantity],
      time: monday,
      targets: [{ deploymentId: "deployment:osk", waveId: "wave:osk-1", measure: "ACTUAL_INCREMENT" }],
    },
    { type: "Claim", id: "claim:left", text: "Rowers have left.", kind: "OCCURRENCE", polarity: "POSITIVE" },
    {
      type: "ClaimRelation",
      id: "relation:forty-left",
      claimId: "claim:forty",
      kind: "REFINES",
      otherId: "claim:left",
      established: coding,
    },
    {
      type: "Assertion",
      id: "assertion:forty-1",
      claimId: "claim:forty",
      articleId: "article:rowers",
      spans: [spanOf("about 40 rowers had left for Lake Osk")],
      form: "INDIRECT_SPEECH",
      stance: "ASSERTS",
      modality: "FACT",
      cues: ["said"],
      quantities: [quantity],
      attribution: {
        links: [
          link({ role: "PUBLISHER", actorId: "actor:lantern", label: "The Lantern" }),
          link({
            role: "ORIGIN",
            actorId: "actor:aas",
            label: "Régine Aas",
            cue: "said",
            span: spanOf("said"),
          }),
        ],
      },
      stated: monday,
      recordedAt: "2031-05-07T10:00:00Z",
      coding: { ...coding, confidence: 0.9 },
    },
    {
      type: "Assertion",
      id: "assertion:left-1",
      claimId: "claim:left",
      articleId: "article:wire",
      form: "HEADLINE",
      stance: "ASSERTS",
      modality: "FACT",
      attribution: { links: [link({ role: "SPEAKER", naming: "UNNAMED" })] },
      reported: { edtf: "2031-05-04", basis: "STATED" },
      recordedAt: "2031-05-07T10:00:00Z",
      retellsId: "assertion:forty-1",
      coding,
    },
    {
      type: "SourceDependency",
      id: "dependency:lantern-ministry",
      actorId: "actor:lantern",
      onId: "actor:ministry",
      kind: "BRIEFED_BY",
      evidence: [spanOf("said on Monday")],
      established: coding,
    },
    {
      type: "CredibilityGrade",
      id: "credibility:forty-1",
      claimId: "claim:forty",
      credibility: "PROBABLY_TRUE",
      gradedBy: "test-desk",
      gradedAt: "2031-05-09T00:00:00Z",
      rationale: "A second source counts as many.",
    },
  ];
}

/** The line of the good newsroom that has this id. */
export function lineOf(id: string): Line {
  const line = aNewsroom().find((each) => each["id"] === id);
  if (!line) throw new Error(`The good newsroom has no "${id}".`);
  return line;
}

/** The good newsroom with some members of one record changed; `undefined` takes a member away. */
export function aNewsroomWith(id: string, members: Line): Line[] {
  const changed = { ...lineOf(id), ...members };
  return aNewsroom().map((line) => (line["id"] === id ? changed : line));
}

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

/** The path of a new file with these lines, or with this text. It is gone after the tests of the file. */
export function writeNewsroomFile(
  content: readonly Line[] | string | Buffer,
  name = "newsroom.ndjson",
): string {
  const own = join(folder, String(files++));
  mkdirSync(own);
  const isText = typeof content === "string" || Buffer.isBuffer(content);
  const path = join(own, name);
  writeFileSync(path, isText ? content : content.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return path;
}

/** A store with what a new file with these lines holds. */
export async function loadLines(content: readonly Line[] | string | Buffer, options?: LoadOptions) {
  const store = openMemoryStore();
  const counts = await loadFiles(store, [writeNewsroomFile(content)], options);
  return { store, counts };
}

/** The problems of these lines, one a line and without the folder: `newsroom.ndjson:3 id: is missing`. */
export async function problemsOf(content: readonly Line[] | string | Buffer): Promise<string[]> {
  return problemsOfFiles([writeNewsroomFile(content)]);
}

const OWN_FOLDER = new RegExp(`${folder}/\\d+/`, "g");

/** As `problemsOf`, for files that are there. */
export async function problemsOfFiles(paths: readonly string[]): Promise<string[]> {
  try {
    await loadFiles(openMemoryStore(), paths);
    return [];
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return error.formatProblems().replaceAll(OWN_FOLDER, "").split("\n");
  }
}
