import * as fc from "fast-check";

import { sentencesOf } from "../../src/evidence/sentences.js";

const read = (text: string) =>
  sentencesOf(text).all.flatMap(({ start, end }) => text.slice(start, end).trim() || []);

test.each<[string, readonly string[]]>([
  ["He left. She stayed!", ["He left.", "She stayed!"]],
  ["Rep. Lee said so on Oct. 5. She agreed.", ["Rep. Lee said so on Oct. 5.", "She agreed."]],
  ["J. Doe met Mr. Roe. They left.", ["J. Doe met Mr. Roe.", "They left."]],
  ["He met (“Dr.” Roe). They left.", ["He met (“Dr.” Roe).", "They left."]],
  ["The ministry\nsaid so. It left.", ["The ministry\nsaid so.", "It left."]],
  ["A headline\n\nThe ministry said so.", ["A headline", "The ministry said so."]],
  ["They asked for Mr.", ["They asked for Mr."]],
  ["", []],
])("%j has its sentences", (text, sentences) => {
  expect(read(text)).toEqual(sentences);
});

const texts = fc
  .array(fc.constantFrom("He left. ", "Mr. ", "Roe said", " so!", "\n", "\n\n", "🚢. ", "It is 3.5 km. "), {
    maxLength: 9,
  })
  .map((parts) => parts.join(""));

test("the sentences of a text follow each other, and are the whole text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { all } = sentencesOf(text);
      expect(all.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(all.map(({ start }) => start)).toEqual([0, ...all.map(({ end }) => end)].slice(0, all.length));
      expect(all.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});

test("around a stretch are the sentences that it touches", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      fc.pre(text !== "");
      const sentences = sentencesOf(text);
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const touched = sentences.all.filter((sentence) => sentence.start < end && start < sentence.end);
      expect(sentences.around({ start, end })).toEqual({
        start: touched[0]!.start,
        end: touched.at(-1)!.end,
      });
    }),
  );
});

test("around a stretch of an empty text is the stretch", () => {
  expect(sentencesOf("").around({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});
