import { RECORD_TYPES } from "../../src/ingest/records.js";
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

const place: Line = { name: "Tarn", kind: "CITY", precision: "EXACT" };
const time: Line = { edtf: "2031", basis: "STATED" };
const NOT_AN_INSTANT =
  'must be an RFC 3339 instant with seconds and offset, like "2024-10-23T09:30:00+09:00"';

/** What is reported of the record when these members are changed, without the file and the line. */
async function problemsWith(id: string, members: Line): Promise<string[]> {
  const problems = await problemsOf(aNewsroomWith(id, members));
  return problems.map((problem) => problem.replace(/^newsroom\.ndjson:\d+ /, ""));
}

describe("a line", () => {
  test("names a type that there is", async () => {
    expect(await problemsOf([{ type: "Rumour", id: "rumour:1" }, { type: "constructor" }])).toEqual([
      `newsroom.ndjson:1 type: must be one of ${RECORD_TYPES.join(", ")}`,
      `newsroom.ndjson:2 type: must be one of ${RECORD_TYPES.join(", ")}`,
    ]);
  });

  test("has all the problems of its members listed", async () => {
    expect(
      await problemsWith("actor:osk", { name: undefined, kind: "REALM", fictional: "yes", colour: "green" }),
    ).toEqual([
      expect.stringMatching(/^kind: must be one of PERSON, STATE, .*, COLLECTIVE, not "REALM"$/),
      "name: is missing",
      'fictional: must be true or false, not "yes"',
      expect.stringMatching(/^colour: is unknown; members here are type, id, kind, name, .*, fictional$/),
    ]);
  });

  test("may say null for what it leaves out", async () => {
    expect(await problemsWith("actor:osk", { countryId: null, parentId: null, note: null })).toEqual([]);
  });

  test.each<[string, string, Line, string]>([
    [
      "an id of another type",
      "actor:osk",
      { id: "role:osk" },
      'id: must be the id of an Actor, like "actor:cable-12" (letters, digits and ._~:/+- after the colon)',
    ],
    [
      "a reference of another type",
      "actor:aas",
      { parentId: "role:aas-minister" },
      'parentId: must be the id of an Actor, like "actor:cable-12" (letters, digits and ._~:/+- after the colon)',
    ],
    [
      "a version without a number",
      "version:rowers@2",
      { id: "version:rowers" },
      'id: must be the id of an ArticleVersion, like "version:cable-12@1" (letters, digits and ._~:/+- after the colon)',
    ],
    [
      "a string that is too long",
      "actor:osk",
      { name: "x".repeat(501) },
      "name: must have at most 500 characters",
    ],
    ["an empty string", "actor:osk", { note: "" }, "note: must not be empty"],
    ["a name of white space", "actor:osk", { name: " \u00a0\t" }, "name: must hold more than white space"],
    ["a sentence of white space", "claim:forty", { text: "\n  " }, "text: must hold more than white space"],
    [
      "a list that is too long",
      "claim:forty",
      { aboutIds: Array.from({ length: 1001 }, () => "actor:osk") },
      "aboutIds: must have at most 1000 items",
    ],
    ["no list", "claim:forty", { aboutIds: "actor:osk" }, 'aboutIds: must be a list, not "actor:osk"'],
    ["no object", "article:rowers", { dateline: "Tarn" }, 'dateline: must be an object, not "Tarn"'],
    [
      "no number",
      "claim:forty",
      { quantities: [{ ...quantity, value: "40" }] },
      'quantities[0].value: must be a number, not "40"',
    ],
    ["a fraction of a wave", "wave:osk-1", { ordinal: 1.5 }, "ordinal: must be a whole number, not 1.5"],
    [
      "a number that is too big",
      "assertion:forty-1",
      { coding: { coder: "c", method: "HUMAN", codedAt: "2031-05-07T10:00:00Z", confidence: 1.1 } },
      "coding.confidence: must be at most 1",
    ],
    [
      "a latitude off the globe",
      "article:rowers",
      { dateline: { ...place, latitude: -91 } },
      "dateline.latitude: must be at least -90",
    ],
    [
      "a country in three letters",
      "article:rowers",
      { dateline: { ...place, countryCode: "TAR" } },
      'dateline.countryCode: must be an ISO 3166-1 alpha-2 code, like "KR"',
    ],
    [
      "a Wikidata item without its Q",
      "article:rowers",
      { dateline: { ...place, wikidataId: "159" } },
      'dateline.wikidataId: must be a Wikidata item, like "Q159"',
    ],
    [
      "a language in words",
      "article:rowers",
      { language: "Old English" },
      'language: must be a BCP 47 language tag, like "en" or "pt-BR"',
    ],
    [
      "an address that runs",
      "article:rowers",
      { url: "javascript:alert(1)" },
      "url: must be an http or https address",
    ],
    [
      "an instant without offset",
      "version:rowers@1",
      { recordedAt: "2031-05-07T09:00:00" },
      `recordedAt: ${NOT_AN_INSTANT}`,
    ],
    [
      "a day that is not in the calendar",
      "version:rowers@1",
      { recordedAt: "2031-02-30T09:00:00Z" },
      `recordedAt: ${NOT_AN_INSTANT}`,
    ],
    [
      "an instant beyond the year 9999 in UTC",
      "version:rowers@1",
      { recordedAt: "9999-12-31T23:00:00-05:00" },
      `recordedAt: ${NOT_AN_INSTANT}`,
    ],
    [
      "an empty chain",
      "assertion:forty-1",
      { attribution: { links: [] } },
      "attribution.links: must not be empty",
    ],
    ["no chain", "assertion:forty-1", { attribution: undefined }, "attribution: is missing"],
    [
      "a link that is not said to be explicit",
      "assertion:left-1",
      { attribution: { links: [link({ role: "SPEAKER", explicit: undefined })] } },
      "attribution.links[0].explicit: is missing",
    ],
    [
      "a role that is not said to speak for its body",
      "role:aas-minister",
      { speaksFor: undefined },
      "speaksFor: is missing",
    ],
    [
      "a span without its words",
      "mention:aas-1",
      { span: { ...spanOf("said"), exact: undefined } },
      "span.exact: is missing",
    ],
    [
      "a span that begins before the text",
      "mention:aas-1",
      { span: { ...spanOf("said"), start: -1 } },
      "span.start: must be at least 0",
    ],
  ])("is refused for %s", async (_, id, members, problem) => {
    expect(await problemsWith(id, members)).toContain(problem);
  });

  test.each<[string, string, Line, string]>([
    [
      "bounds of a time",
      "claim:forty",
      { time: { ...time, earliest: "2031-01-01T00:00:00Z" } },
      "time.earliest: has no place here; it follows from the edtf",
    ],
    [
      "the origin of a chain",
      "assertion:left-1",
      { attribution: { links: [link({ role: "SPEAKER" })], origin: null } },
      "attribution.origin: has no place here; it follows from the links",
    ],
    [
      "reviews",
      "assertion:left-1",
      { reviews: [] },
      "reviews: has no place here; it follows from the spans and the later versions of the article",
    ],
    [
      "the number of a version",
      "version:rowers@1",
      { number: 1 },
      "number: has no place here; it follows from the id",
    ],
    [
      "the article of a version",
      "version:rowers@1",
      { articleId: "article:rowers" },
      "articleId: has no place here; it follows from the id",
    ],
    [
      "the article of a mention",
      "mention:aas-1",
      { articleId: "article:rowers" },
      "articleId: has no place here; it follows from the span",
    ],
    [
      "the words of a mention",
      "mention:aas-1",
      { surface: "said" },
      "surface: has no place here; it follows from the span",
    ],
  ])("does not state what follows from the rest: %s", async (_, id, members, problem) => {
    expect(await problemsWith(id, members)).toEqual([problem]);
  });
});

describe("every type of record", () => {
  test.each(RECORD_TYPES)("%s refuses members that it does not know", async (type) => {
    const line = aNewsroom().find((each) => each["type"] === type)!;

    expect(await problemsWith(String(line["id"]), { ...line, unheardOf: 1 })).toEqual([
      expect.stringMatching(/^unheardOf: is unknown; members here are type, id, /),
    ]);
  });

  test.each(RECORD_TYPES)("%s has an id", async (type) => {
    const line = aNewsroom().find((each) => each["type"] === type)!;
    const { id: _id, ...nameless } = line;

    expect(await problemsOf([nameless])).toContain("newsroom.ndjson:1 id: is missing");
  });

  test("is in the good newsroom", () => {
    expect(new Set(aNewsroom().map((line) => line["type"]))).toEqual(new Set(RECORD_TYPES));
    expect(lineOf("actor:osk")["type"]).toBe("Actor");
  });
});
