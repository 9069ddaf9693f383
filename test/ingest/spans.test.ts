import * as fc from "fast-check";

import {
  aNewsroomWith,
  FIRST_TEXT,
  lineOf,
  loadLines,
  problemsOf,
  spanOf,
  type Line,
} from "../support/newsroom-file.js";

/** What is reported of the span of a mention in `article:rowers`. */
async function problemsOfSpan(members: Line, words = "about 40 rowers"): Promise<string[]> {
  const problems = await problemsOf(
    aNewsroomWith("mention:aas-1", { span: { ...spanOf(words), ...members } }),
  );
  return problems.map((problem) => problem.replace(/^newsroom\.ndjson:\d+ /, ""));
}

/** Where problems are reported when the members of one record are changed. */
async function fieldsWith(id: string, members: Line): Promise<(string | undefined)[]> {
  return (await problemsOf(aNewsroomWith(id, members))).map((problem) => problem.split(" ")[1]);
}

/** A newsroom of one article with this text and one mention in it. */
function mentionIn(text: string, span: Line): Line[] {
  return [
    lineOf("article:wire"),
    { ...lineOf("version:rowers@1"), id: "version:wire@1", text },
    { type: "ActorMention", id: "mention:1", span: { versionId: "version:wire@1", ...span } },
  ];
}

describe("a span", () => {
  const rowers = spanOf("about 40 rowers") as { readonly start: number; readonly end: number };

  test("whose words stand elsewhere is told where", async () => {
    expect(await problemsOfSpan({ start: rowers.start + 1, end: rowers.end + 1 })).toEqual([
      `span: [${rowers.start + 1}, ${rowers.end + 1}) of version:rowers@1 reads "bout 40 rowers ", not "about 40 rowers"; these words stand at ${rowers.start}`,
    ]);
  });

  test("whose words stand nowhere is told so", async () => {
    expect(await problemsOfSpan({ exact: "about 50 rowers" })).toEqual([
      `span: [${rowers.start}, ${rowers.end}) of version:rowers@1 reads "about 40 rowers", not "about 50 rowers"; these words are nowhere in the text`,
    ]);
  });

  test("whose words stand in many places is told some of them", async () => {
    const problems = await problemsOf(mentionIn("ha ha ha ha ho", { start: 12, end: 14, exact: "ha" }));

    expect(problems[0]).toMatch(/reads "ho", not "ha"; these words stand at 0, 3, 6 and elsewhere$/);
  });

  test("with many words is told in short", async () => {
    const [problem] = await problemsOf(
      mentionIn("x".repeat(900), { start: 0, end: 900, exact: "y".repeat(900) }),
    );

    expect(problem!.length).toBeLessThan(300);
  });

  test("counted in UTF-16 units is refused behind a character outside the basic plane", async () => {
    const unit = FIRST_TEXT.indexOf("about 40 rowers");

    expect(await problemsOfSpan({ start: unit, end: unit + 15 })).toEqual([
      expect.stringMatching(/these words stand at \d+$/),
    ]);
  });

  test("takes a combining mark for a character of its own", async () => {
    const decomposed = "Re\u0301gine Aas";

    expect(await problemsOfSpan({ ...spanOf(decomposed) })).toEqual([]);
    expect(await problemsOfSpan({ ...spanOf(decomposed), exact: decomposed.normalize("NFC") })).toEqual([
      expect.stringMatching(/these words are nowhere in the text$/),
    ]);
  });

  test("that reaches beyond the text is told how long the text is", async () => {
    const length = Array.from(FIRST_TEXT).length;

    expect(await problemsOfSpan({ start: length - 1, end: length + 1, exact: ".." })).toEqual([
      `span: [${length - 1}, ${length + 1}) reaches beyond the text, which has ${length} code points; these words are nowhere in the text`,
    ]);
    expect(await problemsOfSpan({ start: length - 1, end: length, exact: "." })).toEqual([]);
  });

  test("ends behind its start", async () => {
    expect(await problemsOfSpan({ start: 5, end: 5 })).toEqual(["span: start 5 must be less than end 5"]);
  });

  test("is looked at wherever it stands", async () => {
    const wrong = { ...spanOf("said"), exact: "sang" };
    expect(await fieldsWith("role:aas-minister", { statedIn: [wrong] })).toEqual(["statedIn[0]:"]);
    expect(await fieldsWith("assertion:forty-1", { spans: [wrong] })).toEqual(["spans[0]:"]);
    expect(await fieldsWith("dependency:lantern-ministry", { evidence: [wrong] })).toEqual(["evidence[0]:"]);
    expect(
      await fieldsWith("actor:aas", {
        names: [{ value: "Aas", kind: "ALIAS", statedIn: [spanOf("said"), wrong] }],
      }),
    ).toEqual(["names[0].statedIn[1]:"]);
  });

  test("is accepted exactly where its words stand, in any text", async () => {
    const texts = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .map((text) => text.replaceAll(/\p{Cc}/gu, "\n"));
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), fc.nat(3), async (text, from, count, shift) => {
        const points = Array.from(text);
        const start = from % points.length;
        const end = start + 1 + (count % (points.length - start));
        const exact = points.slice(start, end).join("");
        const shifted = points.slice(start + shift, end + shift).join("");

        const problems = await problemsOf(mentionIn(text, { start: start + shift, end: end + shift, exact }));

        expect(problems.length === 0).toBe(shifted === exact && end + shift <= points.length);
      }),
      { numRuns: 100 },
    );
  });

  test("gives a mention its words", async () => {
    const { store } = await loadLines(mentionIn("🛶🛶 rows", { start: 1, end: 4, exact: "🛶 r" }));

    const [mention] = await store.actorMentions.byIds(["mention:1"]);
    expect(mention).toMatchObject({ surface: "🛶 r", span: { start: 1, end: 4 } });
  });
});
