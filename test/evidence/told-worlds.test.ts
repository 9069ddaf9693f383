import { openToldWorlds, type ToldArticle, type ToldWorld } from "../support/told-world.js";

/**
 * More small worlds of the kinds in `worlds.test.ts`. What a fact-checker would answer was written
 * down before each was asked: the origins that count for `claim:x`, the status, the Admiralty digit,
 * and the sentence that goes with it.
 */

const worlds = openToldWorlds();

interface Answer {
  readonly origins: number;
  readonly status: string;
  readonly notation: string;
  readonly rule: string;
}

async function ask(world: ToldWorld): Promise<Answer> {
  const prefix = await worlds.load(world);
  const { claim } = await worlds.graph.query<{
    claim: {
      status: string;
      corroboration: { distinctOrigins: number };
      credibility: { notation: string; rule: string };
    };
  }>(`{ claim(id: "claim:${prefix}x") {
    status corroboration { distinctOrigins } credibility { notation rule }
  } }`);
  const { status, corroboration, credibility } = claim;
  return { origins: corroboration.distinctOrigins, status, ...credibility };
}

const article = (id: string, origin: string | null, more: Partial<ToldArticle> = {}): ToldArticle => ({
  id,
  day: "2031-01-10",
  text: "They are there, the source said.",
  says: [{ words: "They are there", origin }],
  ...more,
});
const denial = (origin: string | null, day = "2031-01-11"): ToldArticle => ({
  id: "denial",
  day,
  publisher: "other",
  text: "They are not there, the source said.",
  says: [{ words: "They are not there", origin, stance: "DENIES" }],
});
const corrected = (
  text: string,
  later: string,
  kind = "CORRECTION",
  words = "They are there",
): ToldWorld => ({
  articles: [
    {
      ...article("a", "third-ministry"),
      text,
      says: [{ words, origin: "third-ministry" }],
      later: [{ kind, day: "2031-01-12", text: later }],
    },
  ],
});

const ALONE = "Only the Ministry of third says so, and no one else has spoken on the subject.";
const GONE = { origins: 0, status: "CORRECTED", notation: "F6", rule: "No named source says so any more." };
const STANDS = { origins: 1, status: "ACTIVE", notation: "F4", rule: ALONE };
const two = [article("a", "third-ministry"), article("b", "fourth-ministry", { publisher: "other" })];
const BOTH = "The Ministry of third and the Ministry of fourth say so, but";
const NOT_ESTABLISHED = {
  origins: 2,
  status: "ACTIVE",
  notation: "F2",
  rule: `${BOTH} it is not established that they are independent.`,
};
const HOST_DENIES = "the Ministry of host, which is in a position to know, denies it";
const CAPPED = { origins: 2, status: "ACTIVE", notation: "F3", rule: `${BOTH} ${HOST_DENIES}.` };

type Row = readonly [story: string, world: ToldWorld, answer: Answer];

describe("a later version", () => {
  it.each<Row>([
    [
      "that only adds words is no review",
      corrected(
        "They are there, the ministry said.",
        "They are there, the ministry said on Monday. It rained.",
        "UPDATE",
      ),
      STANDS,
    ],
    [
      "that turns “may” into “will” is one",
      corrected(
        "They may be there, the ministry said.",
        "They will be there, the ministry said.",
        "CORRECTION",
        "be there",
      ),
      GONE,
    ],
    [
      "that adds a negation one sentence away is none",
      corrected(
        "They are there, the ministry said. It named a port.",
        "They are there, the ministry said. It did not name a port.",
      ),
      STANDS,
    ],
    [
      "that adds a negation in the sentence is one",
      corrected("They are there, the ministry said.", "They are there, the ministry never said."),
      GONE,
    ],
    [
      "that clarifies who said it is one",
      corrected(
        "They are there, the ministry said.",
        "They are there, the ministry’s driver said.",
        "CLARIFICATION",
      ),
      GONE,
    ],
    [
      "that has the words again lifts the review",
      {
        articles: [
          article("a", "third-ministry", {
            later: [
              { kind: "CORRECTION", day: "2031-01-11", text: "They are not there, the source said." },
              { kind: "CORRECTION", day: "2031-01-12", text: "They are there, the source said." },
            ],
          }),
        ],
      },
      STANDS,
    ],
  ])("%s", async (_, world, answer) => {
    expect(await ask(world)).toEqual(answer);
  });
});

describe("a withdrawn article", () => {
  const withdrawn = article("a", "third-ministry", { status: "RETRACTED" });
  const RETRACTED = { ...GONE, status: "RETRACTED" };
  const copy = (given: Partial<ToldArticle> = {}) =>
    article("b", "third-ministry", {
      publisher: "other",
      day: "2031-01-11",
      from: [{ source: "a" }],
      ...given,
    });

  it.each<Row>([
    ["takes its retelling by another paper with it", { articles: [withdrawn, copy()] }, RETRACTED],
    [
      "takes a chain of retellings with it",
      {
        articles: [
          withdrawn,
          copy({ id: "c", day: "2031-01-10T12:00:00Z" }),
          copy({ from: [{ source: "c" }] }),
        ],
      },
      RETRACTED,
    ],
    [
      "takes with it what says that it retells",
      {
        articles: [
          withdrawn,
          copy({ from: [], says: [{ words: "They are there", origin: "third-ministry", retells: "a-1" }] }),
        ],
      },
      RETRACTED,
    ],
    [
      "leaves alone who reports it without taking its text",
      { articles: [withdrawn, copy({ from: [] })] },
      STANDS,
    ],
    [
      "leaves alone what its copier has from someone else",
      {
        articles: [
          withdrawn,
          copy({
            says: [{ words: "They are there", origin: "third-ministry", claim: "x" }],
            from: [{ source: "d" }],
          }),
          article("d", "third-ministry"),
        ],
      },
      STANDS,
    ],
    [
      "is one that was killed before it was sent",
      { articles: [article("a", "third-ministry", { status: "CANCELED" })] },
      RETRACTED,
    ],
  ])("%s", async (_, world, answer) => {
    expect(await ask(world)).toEqual(answer);
  });
});

describe("a denial", () => {
  const negated = { id: "not-x", polarity: "NEGATIVE" };
  const saysNot = (claim = "not-x"): ToldArticle => ({
    ...denial("host-ministry"),
    says: [{ words: "They are not there", origin: "host-ministry", claim }],
  });

  it.each<Row>([
    [
      "by a party in a position to know caps the digit",
      { articles: [...two, denial("host-ministry")] },
      CAPPED,
    ],
    [
      "weighs the same as the negated claim asserted",
      { claims: [negated], articles: [...two, saysNot()], relations: [["not-x", "SAME_AS", "x"]] },
      CAPPED,
    ],
    [
      "and as a negated claim that is declared to contradict it",
      { claims: [negated], articles: [...two, saysNot()], relations: [["x", "CONTRADICTS", "not-x"]] },
      CAPPED,
    ],
    [
      "and as another claim that is declared to contradict it",
      {
        claims: [{ id: "elsewhere" }],
        articles: [...two, saysNot("elsewhere")],
        relations: [["elsewhere", "CONTRADICTS", "x"]],
      },
      CAPPED,
    ],
    [
      "and as a denial of a claim that it refines",
      {
        claims: [{ id: "coarse" }],
        articles: [
          ...two,
          {
            ...denial("host-ministry"),
            says: [
              { words: "They are not there", origin: "host-ministry", claim: "coarse", stance: "DENIES" },
            ],
          },
        ],
        relations: [["x", "REFINES", "coarse"]],
      },
      CAPPED,
    ],
    [
      "by a party that cannot know is named and caps nothing",
      {
        actors: [{ id: "actor:club", name: "Chess Club", kind: "ORGANIZATION" }],
        articles: [...two, denial("club")],
      },
      {
        ...NOT_ESTABLISHED,
        rule: `${BOTH} it is not established that they are independent, and Chess Club denies it.`,
      },
    ],
    ["by no one named changes nothing", { articles: [...two, denial(null)] }, NOT_ESTABLISHED],
    [
      "that is taken back no longer weighs",
      {
        articles: [
          ...two,
          denial("host-ministry"),
          {
            ...denial("host-ministry", "2031-01-12"),
            id: "back",
            says: [{ words: "They are not there", origin: "host-ministry", stance: "RETRACTS" }],
          },
        ],
      },
      NOT_ESTABLISHED,
    ],
    [
      "whose words were corrected no longer weighs",
      {
        articles: [
          ...two,
          {
            ...denial("host-ministry"),
            later: [{ kind: "CORRECTION", day: "2031-01-12", text: "The source declined to comment." }],
          },
        ],
      },
      NOT_ESTABLISHED,
    ],
    [
      "by a person who speaks for the ministry is the ministry's",
      {
        actors: [{ id: "actor:spokeswoman", kind: "PERSON", name: "Ada Osk" }],
        roles: [{ holderId: "actor:spokeswoman", organisationId: "actor:host-ministry", speaksFor: true }],
        articles: [...two, denial("spokeswoman")],
      },
      CAPPED,
    ],
    [
      "of the only source's word by the host leaves it doubtful",
      { articles: [two[0]!, denial("host-ministry")] },
      { ...STANDS, rule: `Only the Ministry of third says so, and ${HOST_DENIES}.` },
    ],
  ])("%s", async (_, world, answer) => {
    expect(await ask(world)).toEqual(answer);
  });
});

describe("who denies having said it", () => {
  const speech = { id: "speech", kind: "SPEECH_ACT", aboutIds: ["actor:third-ministry"], targets: [] };
  const disavowal = (
    stance: string,
    claim: string,
    origin = "third-ministry",
    day = "2031-01-11",
  ): ToldArticle => ({
    id: "disavowal",
    day,
    publisher: "other",
    text: "We never said so, the source said.",
    says: [{ words: "We never said so", origin, claim, stance }],
  });
  const RETRACTED = { ...GONE, status: "RETRACTED" };
  const explains = [["speech", "EXPLAINS", "x"]] as const;

  it.each<Row>([
    ["no longer counts for it", { articles: [two[0]!, disavowal("DENIES_SAYING", "x")] }, RETRACTED],
    [
      "no longer counts for it when the speech act is coded as negated",
      {
        claims: [{ ...speech, polarity: "NEGATIVE" }],
        articles: [two[0]!, disavowal("ASSERTS", "speech")],
        relations: explains,
      },
      RETRACTED,
    ],
    [
      "must be the one who is said to have spoken",
      {
        claims: [speech],
        articles: [two[0]!, disavowal("DENIES", "speech", "host-ministry")],
        relations: explains,
      },
      STANDS,
    ],
    [
      "counts again when it says so later",
      {
        claims: [speech],
        articles: [
          two[0]!,
          disavowal("DENIES", "speech"),
          article("c", "third-ministry", { day: "2031-01-13" }),
        ],
        relations: explains,
      },
      STANDS,
    ],
    [
      "may be the one who passed it on",
      {
        actors: [{ id: "actor:lawmaker", kind: "PERSON", name: "Lee" }],
        claims: [{ ...speech, aboutIds: ["actor:lawmaker"] }],
        articles: [
          article("a", "third-ministry", {
            says: [
              {
                words: "They are there",
                origin: "third-ministry",
                through: [{ role: "SPEAKER", actor: "lawmaker" }],
              },
            ],
          }),
          disavowal("DENIES", "speech", "lawmaker"),
        ],
        relations: explains,
      },
      RETRACTED,
    ],
  ])("%s", async (_, world, answer) => {
    expect(await ask(world)).toEqual(answer);
  });
});

describe("origins", () => {
  const body = (id: string, given = {}) => ({ id: `actor:${id}`, countryId: "actor:third", ...given });
  const bodies = [body("army", { name: "Army" }), body("police", { name: "Police" })];
  const three = [
    two[0]!,
    article("b", "army", { publisher: "other" }),
    article("c", "police", { publisher: "other" }),
  ];

  it.each<Row>([
    [
      "that are three bodies of one government are no proof of one another",
      { actors: bodies, articles: three },
      {
        origins: 3,
        status: "ACTIVE",
        notation: "F3",
        rule: "The Ministry of third, the Army and the Police say so, but all are part of the government of third.",
      },
    ],
    [
      "of which one is of another government may be",
      { actors: bodies, articles: [...three, two[1]!].map((each, index) => ({ ...each, id: `n${index}` })) },
      {
        origins: 4,
        status: "ACTIVE",
        notation: "F2",
        rule: "The Ministry of third, the Army and 2 others say so, but it is not established that they are independent.",
      },
    ],
    [
      "declared independent by someone who knows both are, though they are of one government",
      {
        actors: bodies,
        articles: [three[0]!, three[1]!],
        dependencies: [{ actorId: "actor:third-ministry", onId: "actor:army", kind: "DECLARED_INDEPENDENT" }],
      },
      {
        origins: 2,
        status: "ACTIVE",
        notation: "F1",
        rule: "The Ministry of third and the Army say so, and each pair of them is declared independent; no one denies it.",
      },
    ],
    [
      "in two papers that take their text from one article came through that one",
      {
        articles: [
          article("wire", null, { says: [] }),
          ...two.map((each) => ({ ...each, from: [{ source: "wire" }] })),
        ],
      },
      {
        ...NOT_ESTABLISHED,
        notation: "F3",
        rule: `${BOTH} all of it reached us through a single article.`,
      },
    ],
    [
      "that copied each other are one",
      {
        articles: two,
        dependencies: [
          { actorId: "actor:third-ministry", onId: "actor:fourth-ministry", kind: "COPIES" },
          { actorId: "actor:fourth-ministry", onId: "actor:third-ministry", kind: "COPIES" },
        ],
      },
      {
        origins: 1,
        status: "ACTIVE",
        notation: "F4",
        rule: "Only the Ministry of fourth says so (the Ministry of third has it from the Ministry of fourth), and no one else has spoken on the subject.",
      },
    ],
    [
      "include a reporter who saw it",
      {
        articles: [
          article("a", null, { says: [{ words: "They are there", publisherLink: { basis: "WITNESSED" } }] }),
        ],
      },
      { ...STANDS, rule: "Only The paper says so, and no one else has spoken on the subject." },
    ],
    [
      "are one where another paper quotes the reporter who saw it",
      {
        articles: [
          article("a", null, { says: [{ words: "They are there", publisherLink: { basis: "WITNESSED" } }] }),
          article("b", null, {
            publisher: "other",
            says: [
              { words: "They are there", through: [{ role: "RELAY", actor: "paper", basis: "WITNESSED" }] },
            ],
          }),
        ],
      },
      { ...STANDS, rule: "Only The paper says so, and no one else has spoken on the subject." },
    ],
    [
      "do not include a paper that was only told",
      {
        articles: [
          article("a", null, { says: [{ words: "They are there", publisherLink: { basis: "TOLD" } }] }),
        ],
      },
      { origins: 0, status: "ACTIVE", notation: "F6", rule: "No named source says so." },
    ],
    [
      "that were renamed are one, whoever speaks first",
      {
        actors: [
          body("old"),
          body("new", { name: "New Office", predecessors: [{ actorId: "actor:old", kind: "SUCCEEDED" }] }),
        ],
        articles: [article("a", "old"), article("b", "new", { publisher: "other", day: "2031-03-01" })],
      },
      { ...STANDS, rule: "Only the New Office says so, and no one else has spoken on the subject." },
    ],
    [
      "take back under a new name what they said under the old one",
      {
        actors: [body("old"), body("new", { predecessors: [{ actorId: "actor:old", kind: "RENAMED" }] })],
        articles: [
          article("a", "old"),
          { ...denial("new"), says: [{ words: "They are not there", origin: "new", stance: "RETRACTS" }] },
        ],
      },
      { ...GONE, status: "RETRACTED" },
    ],
    [
      "that one body was split into are two that may depend on each other",
      {
        actors: [
          body("whole", { countryId: undefined, kind: "ORGANIZATION" }),
          ...["left", "right"].map((id) =>
            body(id, {
              countryId: undefined,
              kind: "ORGANIZATION",
              name: `${id} group`,
              predecessors: [{ actorId: "actor:whole", kind: "SPLIT" }],
            }),
          ),
        ],
        articles: [article("a", "left"), article("b", "right", { publisher: "other" })],
      },
      {
        origins: 2,
        status: "ACTIVE",
        notation: "F3",
        rule: "The left group and the right group say so, but one may depend on the other.",
      },
    ],
  ])("%s", async (_, world, answer) => {
    expect(await ask(world)).toEqual(answer);
  });
});
