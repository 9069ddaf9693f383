import {
  aNewsroom,
  aNewsroomWith,
  lineOf,
  link,
  problemsOf,
  quantity,
  spanOf,
  type Line,
} from "../support/newsroom-file.js";

/** What is reported when the members of one record are changed, without the file and the line. */
async function problemsWith(id: string, members: Line): Promise<string[]> {
  return withoutPlaces(await problemsOf(aNewsroomWith(id, members)));
}

/** What is reported when records are added behind the others. */
async function problemsAfterAdding(...lines: Line[]): Promise<string[]> {
  return withoutPlaces(await problemsOf([...aNewsroom(), ...lines]));
}

function withoutPlaces(problems: readonly string[]): string[] {
  return problems.map((problem) => problem.replace(/^newsroom\.ndjson:\d+ /, ""));
}

function version(id: string): Line {
  return { ...lineOf("version:rowers@1"), id };
}

function chain(...roles: string[]): Line {
  return { attribution: { links: roles.map((role) => link({ role })) } };
}

function rank(index: number): Line {
  const parentId = index === 0 ? null : `actor:rank-${index - 1}`;
  return { ...lineOf("actor:osk"), id: `actor:rank-${index}`, parentId };
}

test("the good newsroom breaks no rule", async () => {
  expect(await problemsOf(aNewsroom())).toEqual([]);
});

describe("ids", () => {
  test("are not used twice, and both places are told", async () => {
    expect(await problemsOf([lineOf("actor:osk"), lineOf("actor:tarn"), lineOf("actor:osk")])).toEqual([
      'newsroom.ndjson:3 id: "actor:osk" already names the Actor at newsroom.ndjson:1',
    ]);
  });
});

describe("references", () => {
  test.each<[string, Line, string]>([
    ["actor:aas", { countryId: "actor:no" }, 'countryId: there is no Actor "actor:no" in what is loaded'],
    ["actor:aas", { parentId: "actor:no" }, 'parentId: there is no Actor "actor:no" in what is loaded'],
    [
      "actor:aas",
      {
        names: [{ value: "A", kind: "ALIAS", statedIn: [{ ...spanOf("said"), versionId: "version:no@1" }] }],
      },
      'names[0].statedIn[0].versionId: there is no ArticleVersion "version:no@1" in what is loaded',
    ],
    [
      "role:aas-minister",
      { holderId: "actor:no" },
      'holderId: there is no Actor "actor:no" in what is loaded',
    ],
    [
      "role:aas-minister",
      { organisationId: "actor:no" },
      'organisationId: there is no Actor "actor:no" in what is loaded',
    ],
    ["grade:ministry-1", { actorId: "actor:no" }, 'actorId: there is no Actor "actor:no" in what is loaded'],
    [
      "mention:aas-1",
      { ambiguousWithIds: ["actor:aas", "actor:no"] },
      'ambiguousWithIds[1]: there is no Actor "actor:no" in what is loaded',
    ],
    [
      "article:rowers",
      { publisherId: "actor:no" },
      'publisherId: there is no Actor "actor:no" in what is loaded',
    ],
    [
      "article:rowers",
      { derivedFrom: [{ sourceId: "article:no", kind: "REWRITTEN" }] },
      'derivedFrom[0].sourceId: there is no Article "article:no" in what is loaded',
    ],
    [
      "claim:forty",
      { aboutIds: ["actor:no"] },
      'aboutIds[0]: there is no Actor "actor:no" in what is loaded',
    ],
    [
      "claim:forty",
      { targets: [{ deploymentId: "deployment:no" }] },
      'targets[0].deploymentId: there is no Deployment "deployment:no" in what is loaded',
    ],
    [
      "claim:forty",
      { targets: [{ deploymentId: "deployment:osk", waveId: "wave:no" }] },
      'targets[0].waveId: there is no Wave "wave:no" in what is loaded',
    ],
    [
      "relation:forty-left",
      { otherId: "claim:no" },
      'otherId: there is no Claim "claim:no" in what is loaded',
    ],
    [
      "dependency:lantern-ministry",
      { onId: "actor:no" },
      'onId: there is no Actor "actor:no" in what is loaded',
    ],
    [
      "credibility:forty-1",
      { claimId: "claim:no" },
      'claimId: there is no Claim "claim:no" in what is loaded',
    ],
    ["assertion:left-1", { claimId: "claim:no" }, 'claimId: there is no Claim "claim:no" in what is loaded'],
    [
      "assertion:left-1",
      { articleId: "article:no" },
      'articleId: there is no Article "article:no" in what is loaded',
    ],
    [
      "assertion:left-1",
      { retellsId: "assertion:no" },
      'retellsId: there is no Assertion "assertion:no" in what is loaded',
    ],
    [
      "assertion:left-1",
      { attribution: { links: [link({ role: "SPEAKER", actorId: "actor:no" })] } },
      'attribution.links[0].actorId: there is no Actor "actor:no" in what is loaded',
    ],
    [
      "assertion:left-1",
      { attribution: { links: [link({ role: "SPEAKER", audienceIds: ["actor:no"] })] } },
      'attribution.links[0].audienceIds[0]: there is no Actor "actor:no" in what is loaded',
    ],
    ["deployment:osk", { senderId: "actor:no" }, 'senderId: there is no Actor "actor:no" in what is loaded'],
    [
      "deployment:osk",
      { opponentId: "actor:no" },
      'opponentId: there is no Actor "actor:no" in what is loaded',
    ],
    [
      "wave:osk-1",
      { deploymentId: "deployment:no" },
      'deploymentId: there is no Deployment "deployment:no" in what is loaded',
    ],
  ])("of %s lead somewhere: %j", async (id, members, problem) => {
    expect(await problemsWith(id, members)).toContain(problem);
  });
});

describe("versions", () => {
  test("have an article", async () => {
    expect(await problemsAfterAdding(version("version:lost@1"))).toEqual([
      'id: is a text of "article:lost", and there is no such Article in what is loaded',
    ]);
  });

  test("are numbered without gaps", async () => {
    expect(await problemsAfterAdding(version("version:rowers@4"))).toEqual([
      'id: versions are numbered from 1 without gaps, and "version:rowers@3" is not there',
    ]);
  });

  test("are numbered from 1", async () => {
    expect(await problemsAfterAdding(version("version:wire@2"))).toEqual([
      'id: versions are numbered from 1 without gaps, and "version:wire@1" is not there',
    ]);
    expect(await problemsAfterAdding(version("version:wire@0"))).toEqual([
      expect.stringMatching(/^id: must be the id of an ArticleVersion/),
    ]);
  });
});

describe("times", () => {
  test.each<[string, Line, string, string]>([
    [
      "article:rowers",
      { published: { edtf: "6 May 2031", basis: "STATED" } },
      "published.edtf",
      'write year, month and day as in "2024-10-23"; docs/newsroom-files.md lists what else is accepted',
    ],
    [
      "role:aas-minister",
      { held: { edtf: "2031-13", basis: "STATED" } },
      "held.edtf",
      "there is no month 13; 01 to 12 are months, 21 to 41 seasons, quarters and halves of a year",
    ],
    [
      "claim:forty",
      { time: { edtf: "2031-02-30", basis: "STATED" } },
      "time.edtf",
      "February 2031 has the days 01 to 28",
    ],
    [
      "assertion:forty-1",
      { stated: { edtf: "20310505", basis: "STATED" } },
      "stated.edtf",
      'write it with hyphens, "2031-05-05"',
    ],
    [
      "assertion:forty-1",
      { reported: { edtf: "2031-05-05T09:30:00", basis: "STATED" } },
      "reported.edtf",
      'a time of the day needs its offset from UTC: Z for UTC, or as in "T09:30:00+09:00"',
    ],
    [
      "deployment:osk",
      { window: { edtf: "2031/2030/2029", basis: "STATED" } },
      "window.edtf",
      'an interval has two ends, as in "2024-10/2024-12"',
    ],
    [
      "wave:osk-1",
      { departed: { edtf: "05-05-2031", basis: "STATED" } },
      "departed.edtf",
      'write the year first and hyphens between, as in "2024-10-23"',
    ],
  ])("are dates: %s %j", async (id, members, field, reason) => {
    const { edtf } = Object.values(members)[0] as { edtf: string };
    expect(await problemsWith(id, members)).toEqual([`${field}: "${edtf}" is not an EDTF date: ${reason}`]);
  });

  test.each<[string, Line, string]>([
    ["actor:lantern", { timeZone: "Asia/Tarn" }, "timeZone"],
    [
      "article:rowers",
      { dateline: { name: "Tarn", kind: "CITY", precision: "EXACT", timeZone: "Asia/Tarn" } },
      "dateline.timeZone",
    ],
  ])("lie in a time zone that there is: %s", async (id, members, field) => {
    expect(await problemsWith(id, members)).toEqual([
      `${field}: "Asia/Tarn" is not in the IANA time zone database; names are like "Asia/Seoul"`,
    ]);
  });
});

describe("identifiers", () => {
  const problemsOfIdentifier = (scheme: string, value: string) =>
    problemsWith("actor:ministry", { identifiers: [{ scheme, value }] });

  test.each([
    ["WIKIDATA", "Q884"],
    ["ISO_3166_1", "KR"],
    ["ISO_3166_1", "XK"],
    ["OPENSANCTIONS", "NK-A7z6QkVyXKdLBSAUCgqHgy"],
    ["ISNI", "0000000121032683"],
    ["ISNI", "000000021694233X"],
    ["ORCID", "0000-0002-1825-0097"],
    ["ORCID", "0000-0002-1694-233X"],
    ["LEI", "5493001KJTIIGC8Y1R12"],
    ["CAMEO", "PRKGOV"],
    ["DOMAIN", "news.example.co.uk"],
    ["DOMAIN", "xn--bcher-kva.example"],
  ])("of %s can be %s", async (scheme, value) => {
    expect(await problemsOfIdentifier(scheme, value)).toEqual([]);
  });

  test.each([
    ["WIKIDATA", "884", 'must be a Wikidata item: Q and a number, like "Q884"'],
    ["WIKIDATA", "Q0884", 'must be a Wikidata item: Q and a number, like "Q884"'],
    [
      "WIKIDATA",
      "https://www.wikidata.org/wiki/Q884",
      'must be a Wikidata item: Q and a number, like "Q884"',
    ],
    ["ISO_3166_1", "KOR", 'must be two capital letters of ISO 3166-1 (alpha-2), like "KR"'],
    ["ISO_3166_1", "UK", '"UK" cannot be right: ISO 3166-1 has no such country code'],
    [
      "ISNI",
      "0000 0001 2103 2683",
      'must be sixteen digits without spaces, of which the last can be X, like "0000000121032683"',
    ],
    ["ISNI", "0000000121032684", '"0000000121032684" cannot be right: its check digit is wrong'],
    ["ORCID", "0000-0002-1825-0098", '"0000-0002-1825-0098" cannot be right: its check digit is wrong'],
    ["LEI", "5493001KJTIIGC8Y1R21", '"5493001KJTIIGC8Y1R21" cannot be right: its check digits are wrong'],
    ["CAMEO", "PRKGO", 'must be one to five groups of three capital letters, like "PRKGOV"'],
    [
      "DOMAIN",
      "https://example.com/",
      'must be a domain in small letters, without https:// and without a path, like "example.com"',
    ],
  ])("of %s cannot be %s", async (scheme, value, reason) => {
    expect(await problemsOfIdentifier(scheme, value)).toEqual([`identifiers[0].value: ${reason}`]);
  });

  test("are given once", async () => {
    const twice = [
      { scheme: "WIKIDATA", value: "Q884" },
      { scheme: "WIKIDATA", value: "Q884", verified: true },
    ];
    expect(await problemsWith("actor:ministry", { identifiers: twice })).toEqual([
      'identifiers[1]: names WIKIDATA "Q884" again',
    ]);
  });

  test.each(["12345678", "18000000", "01000001", "2000005"])("of a topic cannot be %s", async (code) => {
    expect(await problemsWith("story:lake-osk", { topics: [{ code }] })).toEqual([
      expect.stringMatching(/^topics\[0\].code: must be the eight digits of an IPTC Media Topic/),
    ]);
  });
});

describe("quantities", () => {
  test.each<[Line, string]>([
    [
      { qualifier: "EXACT", value: 40, amount: "DOZENS" },
      "quantities[0].amount: must be left out with EXACT, which has numbers",
    ],
    [
      { qualifier: "UNSPECIFIED_PLURAL", value: null, amount: "DOZENS", min: 24 },
      "quantities[0].min: must be left out with DOZENS, which has bounds",
    ],
    [
      { qualifier: "UNSPECIFIED_PLURAL", value: null, amount: "DOZENS", times: 2 },
      "quantities[0].times: counts formations; DOZENS is none",
    ],
    [
      { qualifier: "UNSPECIFIED_PLURAL", value: null, times: 2 },
      "quantities[0].times: needs a formation in amount, like BATTALION",
    ],
    [
      { qualifier: "BETWEEN", value: null, min: 30 },
      "quantities[0].max: is missing; BETWEEN needs both min and max",
    ],
    [
      { qualifier: "BETWEEN", value: null, max: 30 },
      "quantities[0].min: is missing; BETWEEN needs both min and max",
    ],
    [
      { qualifier: "BETWEEN", value: null, min: 50, max: 30 },
      "quantities[0].min: 50 must not be more than max 30",
    ],
    [
      { qualifier: "BETWEEN", value: 40, min: 30, max: 50 },
      "quantities[0].value: must be left out with BETWEEN",
    ],
    [{ qualifier: "UNSPECIFIED_PLURAL" }, "quantities[0].value: must be left out with UNSPECIFIED_PLURAL"],
    [{ qualifier: "AT_LEAST", value: null }, "quantities[0].value: is missing; AT_LEAST needs it"],
  ])("have the numbers that their qualifier calls for: %j", async (members, problem) => {
    expect(await problemsWith("claim:forty", { quantities: [{ ...quantity, ...members }] })).toEqual([
      problem,
    ]);
  });

  test.each<[Line]>([
    [{ qualifier: "BETWEEN", value: null, min: 30, max: 30 }],
    [{ qualifier: "UNSPECIFIED_PLURAL", value: null }],
    [{ qualifier: "MORE_THAN", value: 0 }],
  ])("may be %j", async (members) => {
    expect(await problemsWith("claim:forty", { quantities: [{ ...quantity, ...members }] })).toEqual([]);
  });

  test("are looked at wherever they stand", async () => {
    const valueless = { ...quantity, value: null };
    const reason = "is missing; APPROXIMATELY needs it";
    expect(await problemsWith("wave:osk-1", { strength: valueless })).toEqual([`strength.value: ${reason}`]);
    expect(await problemsWith("assertion:forty-1", { quantities: [quantity, valueless] })).toEqual([
      `quantities[1].value: ${reason}`,
    ]);
  });
});

describe("attribution chains", () => {
  test("begin with the publisher", async () => {
    expect(await problemsWith("assertion:left-1", chain("RELAY", "PUBLISHER"))).toEqual([
      "attribution.links[1].role: a PUBLISHER stands first; chains run from the page inward",
    ]);
  });

  test("end with the origin", async () => {
    expect(await problemsWith("assertion:left-1", chain("PUBLISHER", "ORIGIN", "SPEAKER"))).toEqual([
      "attribution.links[1].role: an ORIGIN stands last; chains run from the page inward",
    ]);
  });

  test("have no actor where the text names no one", async () => {
    const unnamed = link({ role: "ORIGIN", naming: "UNNAMED", actorId: "actor:osk" });

    expect(await problemsWith("assertion:left-1", { attribution: { links: [unnamed] } })).toEqual([
      "attribution.links[0].actorId: an UNNAMED source has no actor; say how it is named, or leave the actor out",
    ]);
  });

  test.each([
    [["ORIGIN"]],
    [["PUBLISHER"]],
    [["PUBLISHER", "RELAY", "RELAY", "SPEAKER", "SPEAKER", "ORIGIN"]],
  ])("may be %j", async (roles) => {
    expect(await problemsWith("assertion:left-1", chain(...roles))).toEqual([]);
  });
});

describe("the spans of an assertion", () => {
  test("stand in its article", async () => {
    expect(await problemsWith("assertion:left-1", { spans: [spanOf("said")] })).toEqual([
      'spans[0].versionId: must be a version of the assertion\'s article, "article:wire"',
    ]);
  });

  test("do not overlap", async () => {
    const spans = [spanOf("40 rowers had left"), spanOf("on Monday"), spanOf("rowers had left for")];
    expect(await problemsWith("assertion:forty-1", { spans })).toEqual(["spans[2]: overlaps spans[0]"]);
  });

  test("may touch, and may stand in different versions", async () => {
    const spans = [spanOf("rowers"), spanOf(" had left"), spanOf("rowers", "version:rowers@2")];
    expect(await problemsWith("assertion:forty-1", { spans })).toEqual([]);
  });
});

describe("waves", () => {
  test("of one deployment have different ordinals", async () => {
    expect(await problemsAfterAdding({ ...lineOf("wave:osk-1"), id: "wave:osk-1b" })).toEqual([
      'ordinal: 1 is already that of "wave:osk-1" in deployment:osk',
    ]);
  });

  test("that a claim is about belong to the deployment that it is about", async () => {
    const other = { ...lineOf("deployment:osk"), id: "deployment:other" };
    const claim = {
      ...lineOf("claim:left"),
      id: "claim:crossed",
      targets: [{ deploymentId: "deployment:other", waveId: "wave:osk-1" }],
    };
    expect(await problemsAfterAdding(other, claim)).toEqual([
      'targets[0].waveId: "wave:osk-1" is a wave of "deployment:osk", not of "deployment:other"',
    ]);
  });

  test("that only losses have a side", async () => {
    const targets = [{ deploymentId: "deployment:osk", measure: "RETURNED", sideId: "actor:osk" }];
    expect(await problemsAfterAdding({ ...lineOf("claim:left"), id: "claim:sided", targets })).toEqual([
      "targets[0].sideId: is for LOSSES only: it says whose they are",
    ]);
  });
});

describe("the parts of a text", () => {
  const part = { kind: "HEADLINE", start: 0, end: 4, exact: "TARN" };

  test.each<[string, readonly Line[], string]>([
    [
      "read as they say",
      [{ ...part, exact: "OSK!" }],
      'parts[0]: [0, 4) of the text does not read as "exact" says',
    ],
    [
      "lie inside it",
      [{ ...part, end: 9_999 }],
      "parts[0]: [0, 9999) reaches beyond the text, which has 146 code points",
    ],
    ["cover something", [{ ...part, start: 4 }], "parts[0]: start 4 must be less than end 4"],
    [
      "do not overlap",
      [part, { ...part, kind: "CAPTION", start: 3, exact: "N" }],
      "parts[1]: must begin after parts[0] ends, at 4",
    ],
  ])("%s", async (_, parts, problem) => {
    expect(await problemsWith("version:rowers@1", { parts })).toEqual([problem]);
  });

  test("hold the words of a headline, where they mark one", async () => {
    const lines = aNewsroom().map((line) => {
      if (line["id"] === "version:rowers@1") return { ...line, parts: [part] };
      return line["type"] === "Assertion" ? { ...line, form: "HEADLINE" } : line;
    });

    expect(withoutPlaces(await problemsOf(lines))).toContain(
      "spans[0]: lies in the body of version:rowers@1, but the form of the assertion is HEADLINE",
    );
  });
});

describe("a place in a work", () => {
  test("has its work", async () => {
    const [first] = (lineOf("assertion:forty-1")["attribution"] as { links: Line[] }).links;

    expect(
      await problemsWith("assertion:forty-1", { attribution: { links: [{ ...first, locator: "page 2" }] } }),
    ).toEqual(["attribution.links[0].locator: is a place in a work; say in which, as workId"]);
    expect(
      await problemsWith("assertion:forty-1", {
        attribution: { links: [{ ...first, workId: "work:log-book", locator: "page 2" }] },
      }),
    ).toEqual([]);
  });
});

describe("a translation", () => {
  test("is not of itself, at any remove", async () => {
    expect(
      await problemsWith("version:rowers@1", {
        translationOf: { versionId: "version:translated@1", method: "HUMAN" },
      }),
    ).toEqual([
      "translationOf.versionId: leads back to the text itself",
      "translationOf.versionId: leads back to the text itself",
    ]);
  });
});

describe("a deployment", () => {
  test.each([
    ["otherSenderIds", "actor:tarn"],
    ["otherHostIds", "actor:osk"],
  ])("names each actor once in %s", async (list, id) => {
    expect(await problemsWith("deployment:osk", { [list]: [id] })).toEqual([
      `${list}[0]: names "${id}" again`,
    ]);
  });
});

describe("a story", () => {
  test.each(["articleIds", "claimIds", "actorIds", "deploymentIds"])(
    "names each of its %s once",
    async (list) => {
      const [id] = lineOf("story:lake-osk")[list] as readonly string[];

      expect(await problemsWith("story:lake-osk", { [list]: [id, id] })).toEqual([
        `${list}[1]: names "${id}" again`,
      ]);
    },
  );

  test("has each topic once, by its eight digits", async () => {
    const topics = [{ code: "20000056" }, { code: "20000639" }, { code: "20000056" }];

    expect(await problemsWith("story:lake-osk", { topics })).toEqual([
      'topics[2].code: names "20000056" again',
    ]);
    expect(await problemsWith("story:lake-osk", { topics: [{ code: "medtop:20000056" }] })).toEqual([
      'topics[0].code: must be the eight digits of an IPTC Media Topic, like "20000053"',
    ]);
  });

  test("gathers only what is there", async () => {
    expect(await problemsWith("story:lake-osk", { articleIds: ["article:no"] })).toEqual([
      'articleIds[0]: there is no Article "article:no" in what is loaded',
    ]);
  });
});

describe("actors", () => {
  test("have a state for a country", async () => {
    expect(await problemsWith("actor:aas", { countryId: "actor:ministry" })).toEqual([
      'countryId: must be a STATE; "actor:ministry" is a GOVERNMENT_BODY',
    ]);
  });

  test("are not above themselves", async () => {
    expect(await problemsWith("actor:crew", { parentId: "actor:crew" })).toEqual([
      "parentId: must not be the record itself",
    ]);
  });

  test("are not above what is above them, and each loop is told once", async () => {
    expect(await problemsWith("actor:tarn", { parentId: "actor:ministry" })).toEqual([
      "parentId: leads back to the record itself: actor:tarn → actor:ministry → actor:tarn",
    ]);
  });

  test("that are not in a loop themselves lead to one, which is told at its own record", async () => {
    const lines = [
      { ...rank(1), parentId: "actor:rank-2" },
      { ...rank(2), parentId: "actor:rank-3" },
      { ...rank(3), parentId: "actor:rank-2" },
    ];

    expect(await problemsOf([...aNewsroom(), ...lines])).toEqual([
      expect.stringMatching(
        new RegExp(`:${aNewsroom().length + 2} parentId: .*: actor:rank-2 → actor:rank-3 → actor:rank-2$`),
      ),
    ]);
  });

  test("are not states of each other", async () => {
    const lines = aNewsroom().map((line) =>
      line["kind"] === "STATE"
        ? { ...line, countryId: line["id"] === "actor:osk" ? "actor:tarn" : "actor:osk" }
        : line,
    );
    expect(withoutPlaces(await problemsOf(lines))).toEqual([
      "countryId: leads back to the record itself: actor:osk → actor:tarn → actor:osk",
    ]);
  });

  describe("come from others", () => {
    const from = (actorId: string, kind = "RENAMED") => ({ actorId, kind });

    test.each([
      ["not from themselves", [from("actor:ministry")], ["predecessors[0].actorId: must be another actor"]],
      [
        "as the continuation of one only",
        [from("actor:ministry-of-boats"), from("actor:crew", "SUCCEEDED")],
        ["predecessors[1].kind: an actor can continue one actor only; use MERGED"],
      ],
      [
        "as a merger of several",
        [from("actor:ministry-of-boats", "MERGED"), from("actor:crew", "MERGED")],
        [],
      ],
    ])("%s", async (_, predecessors, problems) => {
      expect(await problemsWith("actor:ministry", { predecessors })).toEqual(problems);
    });

    test("not two as the continuation of one", async () => {
      const predecessors = [from("actor:ministry-of-boats", "SUCCEEDED")];
      expect(await problemsWith("actor:crew", { predecessors })).toEqual([
        'predecessors[0].actorId: "actor:ministry" is already what "actor:ministry-of-boats" became; use SPLIT',
      ]);
    });

    test("not from what comes from them", async () => {
      const predecessors = [from("actor:ministry")];
      expect(await problemsWith("actor:ministry-of-boats", { predecessors })).toEqual([
        "predecessors: leads back to the record itself: actor:ministry → actor:ministry-of-boats → actor:ministry",
      ]);
    });
  });

  test("may stand in a very long line", async () => {
    expect(await problemsOf(Array.from({ length: 20_000 }, (_, index) => rank(index)))).toEqual([]);
  });
});

describe("nothing", () => {
  test.each<[string, Line, string]>([
    [
      "a claim",
      { id: "relation:forty-left", otherId: "claim:forty" },
      "otherId: must be another claim than claimId",
    ],
    [
      "a source",
      { id: "dependency:lantern-ministry", onId: "actor:lantern" },
      "onId: must be another actor than actorId",
    ],
    [
      "an article",
      { id: "article:wire", derivedFrom: [{ sourceId: "article:wire", kind: "SYNDICATED" }] },
      "derivedFrom[0].sourceId: must be another article",
    ],
    [
      "an assertion",
      { id: "assertion:left-1", retellsId: "assertion:left-1" },
      "retellsId: must not be the record itself",
    ],
  ])("stands in a relation to itself: %s", async (_, { id, ...members }, problem) => {
    expect(await problemsWith(String(id), members)).toEqual([problem]);
  });

  test("retells what retells it", async () => {
    expect(await problemsWith("assertion:forty-1", { retellsId: "assertion:left-1" })).toEqual([
      "retellsId: leads back to the record itself: assertion:forty-1 → assertion:left-1 → assertion:forty-1",
    ]);
  });
});
