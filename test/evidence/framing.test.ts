import * as fc from "fast-check";

import { isReframed } from "../../src/evidence/framing.js";

const reframed = (before: string, after: string, phrases: readonly string[] = [], isEnglish = true) =>
  isReframed(before, after, { phrases, isEnglish });

test.each([
  ["nothing changed", "The ministry said so.", "The ministry said so."],
  ["marks and case", "“The Ministry said so”", "the ministry said so!"],
  ["the form of an apostrophe", "They didn’t leave.", "They didn't leave."],
  ["words were added", "The ministry said so.", "The ministry said so on Monday in Osk."],
  [
    "a word in a clause that attributes nothing",
    "The ministry said so, on Monday.",
    "The ministry said so, on Tuesday.",
  ],
  ["a word behind “that”", "He said that two ships left.", "He said that some ships left."],
  ["framing words in another order", "Perhaps they left, it said.", "They left perhaps, it said."],
])("a statement keeps its framing where what changed is: %s", (_, before, after) => {
  expect(reframed(before, after)).toBe(false);
});

test.each([
  ["who said it", "The ministry said so.", "The army said so."],
  ["how it was said", "The ministry said so, on Monday.", "The ministry claimed so, on Monday."],
  ["a negation", "They left, on Monday.", "They never left, on Monday."],
  ["a modal", "They left on Monday.", "They may have left on Monday."],
  ["a hedge that is gone", "They reportedly left.", "They left."],
  ["a word of attribution that is gone", "A senior official said so.", "An official said so."],
])("a statement has another framing where what changed is: %s", (_, before, after) => {
  expect(reframed(before, after)).toBe(true);
});

test("a phrase by which the coder recognised the attribution is part of the framing, wherever it is", () => {
  const [before, after] = ["In the view of the ministry, it left.", "In the view of the army, it left."];
  expect(reframed(before, after)).toBe(false);
  expect(reframed(before, after, ["the ministry"])).toBe(true);
  expect(reframed(before, after, ["view", "The Ministry"])).toBe(true);
  expect(reframed(before, after, ["view", "min", "navy", "—", ""])).toBe(false);
});

test("in other languages than English every change of the words counts", () => {
  expect(
    reframed("Das Ministerium teilte es mit.", "Das Ministerium teilte es am Montag mit.", [], false),
  ).toBe(true);
  expect(reframed("Das Ministerium teilte es mit.", "das Ministerium teilte es mit", [], false)).toBe(false);
});

test("so it does in a sentence of more than 400 words", () => {
  const sentence = (length: number, last: string) => `${"ship ".repeat(length - 1)}${last}`;
  expect(reframed(sentence(400, "left"), sentence(400, "sailed"))).toBe(false);
  expect(reframed(sentence(400, "left"), sentence(401, "left"))).toBe(true);
  expect(reframed(sentence(401, "left"), sentence(400, "left"))).toBe(true);
});

/** Words that neither attribute nor hedge, few enough that they repeat. */
const words = fc.array(fc.constantFrom("ship", "crew", "port", "osk"), { minLength: 1, maxLength: 8 });
const place = fc.nat(8);

test("whatever words are added, none of them framing, the framing stays", () => {
  fc.assert(
    fc.property(words, fc.array(fc.tuple(place, fc.constantFrom("ship", "crew", "new"))), (clause, added) => {
      const before = ["it", "said", ...clause];
      const after = added.reduce((all, [index, word]) => all.toSpliced(index, 0, word), before);
      expect(reframed(before.join(" "), after.join(" "))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("whatever word is taken out of a clause that says who said it, the framing changes", () => {
  fc.assert(
    fc.property(words, place, words, (clause, index, others) => {
      const after = clause.toSpliced(index % clause.length, 1);
      const rest = others.join(" ");
      expect(reframed(`${rest}, it said ${clause.join(" ")}`, `${rest}, it said ${after.join(" ")}`)).toBe(
        true,
      );
      // The same word taken out of a clause that does not say who: the one that says it is as it was.
      expect(reframed(`it said so, ${clause.join(" ")}`, `it said so, ${after.join(" ")}`)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
