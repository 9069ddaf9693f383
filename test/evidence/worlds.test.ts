import type { TestGraph } from "../support/graph.js";
import { openWorlds } from "../support/worlds.js";
import { FIGURES } from "./worlds/figures.js";

/**
 * Small worlds with the answers that fact-checking practice asks for, worked out by hand before they
 * were asked. Each row: the world, what happens in it, a query, and its data.
 */
type Row = readonly [world: string, story: string, query: string, data: unknown];

const VERDICTS: readonly Row[] = [
  [
    "c04",
    "two origins were declared independent until an article shows that one copied from the other",
    `{ claim(id: "claim:c04-x") {
      before: corroboration(asOf: { reported: "2031-01-31T00:00:00Z" }) { distinctOrigins independence }
      after: corroboration {
        distinctOrigins independence repeatsCollapsed groups { originKey }
        possibleDependencies { kind isCertain a { id } b { id } evidence { exact } }
      }
      credibility { notation rule }
    } }`,
    {
      claim: {
        before: { distinctOrigins: 2, independence: "ESTABLISHED" },
        after: {
          distinctOrigins: 1,
          independence: "NOT_ESTABLISHED",
          repeatsCollapsed: 1,
          groups: [{ originKey: "actor:c04-a" }],
          possibleDependencies: [
            {
              kind: "DECLARED_INDEPENDENT",
              isCertain: false,
              a: { id: "actor:c04-a" },
              b: { id: "actor:c04-b" },
              evidence: [],
            },
            {
              kind: "SHARED_SOURCE",
              isCertain: true,
              a: { id: "actor:c04-b" },
              b: { id: "actor:c04-a" },
              evidence: [{ exact: "copied from A's cable" }],
            },
          ],
        },
        credibility: {
          notation: "F4",
          rule: "Only c04 a says so (c04 b has it from c04 a), and no one else has spoken on the subject.",
        },
      },
    },
  ],
  ...(
    [
      [
        "c06",
        "a correction turns “confirmed” into “denied” next to the words",
        "FRAMING_CHANGED",
        [
          "The ministry confirmed that 3,000 soldiers had left.",
          "The ministry denied that 3,000 soldiers had left.",
        ],
        "c06 Paper changed how these words are attributed or qualified in a correction.",
        "The ministry had denied, not confirmed.",
      ],
      [
        "c07",
        "a correction turns “the ministry said” into “a blogger wrote”",
        "FRAMING_CHANGED",
        ["3,000 soldiers had left, the ministry said.", "3,000 soldiers had left, a blogger wrote."],
        "c07 Paper changed how these words are attributed or qualified in a correction.",
        "The source was a blogger.",
      ],
      [
        "c09",
        "an update, not a correction, drops the words",
        "WORDS_REMOVED",
        ["3,000 soldiers had left", "Some soldiers may have left, the ministry said."],
        "c09 Paper removed these words in an update.",
        null,
      ],
    ] as const
  ).map(([world, story, kind, [before, after], explanation, note]): Row => [
    world,
    story,
    `{ claim(id: "claim:${world}-a") {
        status
        before: corroboration(asOf: { reported: "2031-01-11T09:59:59Z" }) { distinctOrigins setAside { id } }
        after: corroboration { distinctOrigins setAside { id standing { counts reason } } }
        none: corrections(asOf: { reported: "2031-01-11T09:59:59Z" }) { kind }
        corrections { kind at by { name } before { exact } after { exact } explanation note }
        credibility { notation rule }
      } }`,
    {
      claim: {
        status: "CORRECTED",
        before: { distinctOrigins: 1, setAside: [] },
        after: {
          distinctOrigins: 0,
          setAside: [{ id: `assertion:${world}-1`, standing: { counts: false, reason: "UNDER_REVIEW" } }],
        },
        none: [],
        corrections: [
          {
            kind,
            at: "2031-01-11T10:00:00.000Z",
            by: { name: `${world} Paper` },
            before: { exact: before },
            after: { exact: after },
            explanation,
            note,
          },
        ],
        credibility: { notation: "F6", rule: "No named source says so any more." },
      },
    },
  ]),
  [
    "c08",
    "an article is marked as retracted and has no new version",
    `{ claim(id: "claim:c08-a") {
      status corroboration { distinctOrigins assertionCount setAside { id } } credibility { notation rule }
      corrections { kind at explanation after { exact } }
    } }`,
    {
      claim: {
        status: "RETRACTED",
        corroboration: { distinctOrigins: 0, assertionCount: 0, setAside: [{ id: "assertion:c08-1" }] },
        credibility: { notation: "F6", rule: "No named source says so any more." },
        corrections: [
          {
            kind: "WITHDRAWN",
            at: null,
            explanation: "c08 Paper has withdrawn the article; when is not known.",
            after: null,
          },
        ],
      },
    },
  ],
  [
    "c15",
    "a body speaks under its old name and, after it was renamed, under its new one",
    `{ claim(id: "claim:c15-x") {
      corroboration { distinctOrigins independence repeatsCollapsed groups { originKey } }
      credibility { notation rule }
    }
    actor(id: "actor:c15-defence") {
      successors { kind at { edtf } successor { name } }
      positionOn(claimId: "claim:c15-x") { stance latest { id } }
      trackRecord { originated }
    } }`,
    {
      claim: {
        corroboration: {
          distinctOrigins: 1,
          independence: "SINGLE_ORIGIN",
          repeatsCollapsed: 1,
          groups: [{ originKey: "actor:c15-war" }],
        },
        credibility: {
          notation: "F4",
          rule: "Only c15 war says so, and no one else has spoken on the subject.",
        },
      },
      actor: {
        successors: [{ kind: "RENAMED", at: { edtf: "2031-03" }, successor: { name: "c15 war" } }],
        positionOn: { stance: "ASSERTS", latest: { id: "assertion:c15-2" } },
        trackRecord: { originated: 1 },
      },
    },
  ],
  [
    "c16",
    "an agency denies having said what a paper attributes to it",
    `{ claim(id: "claim:c16-x") {
      status
      corroboration { distinctOrigins setAside { id } }
      positions { actor { name } stance previous latest { id } }
      before: corroboration(asOf: { reported: "2031-01-10T23:59:59Z" }) { distinctOrigins }
      corrections { kind by { name } explanation replacedBy { id } }
    } }`,
    {
      claim: {
        status: "RETRACTED",
        corroboration: { distinctOrigins: 0, setAside: [{ id: "assertion:c16-1" }] },
        positions: [
          {
            actor: { name: "c16 nis" },
            stance: "DENIES_SAYING",
            previous: ["ASSERTS"],
            latest: { id: "assertion:c16-2" },
          },
        ],
        before: { distinctOrigins: 1 },
        corrections: [
          {
            kind: "SPEECH_DENIED",
            by: { name: "c16 nis" },
            explanation: "c16 nis denies having said this.",
            replacedBy: [{ id: "assertion:c16-2" }],
          },
        ],
      },
    },
  ],
  [
    "c21",
    "two bodies of one government say so, and the host denies it",
    `{ claim(id: "claim:c21-x") {
      corroboration { distinctOrigins independence possibleDependencies { kind a { id } b { id } } }
      credibility { notation rule }
    } }`,
    {
      claim: {
        corroboration: {
          distinctOrigins: 2,
          independence: "NOT_ESTABLISHED",
          possibleDependencies: [
            { kind: "SAME_GOVERNMENT", a: { id: "actor:c21-mil" }, b: { id: "actor:c21-press" } },
          ],
        },
        credibility: {
          notation: "F3",
          rule: "c21 mil and c21 press say so, but both are part of the government of c21 Third, all of it reached us through a single article, and c21 hostmfa, which is in a position to know, denies it.",
        },
      },
    },
  ],
];

describe("in a small world", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openWorlds();
  });

  it.each<Row>([...VERDICTS, ...FIGURES])("%s, in which %s", async (_world, _story, query, data) => {
    expect(await graph.query(query)).toEqual(data);
  });
});
