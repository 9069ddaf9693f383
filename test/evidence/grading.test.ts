import * as fc from "fast-check";

import { SourceReliability } from "../../src/domain/actor.js";
import { NOW } from "../../src/domain/as-of.js";
import { credibilityGradeOf, letterOf, preference } from "../../src/evidence/grading.js";
import { aSourceGrade, knownIn } from "../support/newsroom.js";

const LETTERS = Object.keys(SourceReliability) as SourceReliability[];

const grades = fc.uniqueArray(
  fc
    .record({ day: fc.integer({ min: 10, max: 13 }), name: fc.nat(9), letter: fc.constantFrom(...LETTERS) })
    .map(({ day, name, letter }) =>
      aSourceGrade({
        id: `grade:${name}`,
        actorId: "actor:a",
        reliability: letter,
        gradedAt: `2024-10-${day}T00:00:00.000Z`,
      }),
    ),
  { selector: ({ id }) => id },
);

test("the grade given last counts, and of two given at one moment, the one with the greater id", () => {
  fc.assert(
    fc.property(grades, (sourceGrades) => {
      const known = knownIn({ sourceGrades });
      for (const recorded of [null, "2024-10-11T00:00:00.000Z"]) {
        const last = sourceGrades
          .filter(({ gradedAt }) => recorded === null || gradedAt <= recorded)
          .map((grade) => ({ grade, rank: `${grade.gradedAt} ${grade.id}` }))
          .reduce((a, b) => (a.rank > b.rank ? a : b), { grade: { reliability: "F" }, rank: "" });
        expect(letterOf("actor:a", { ...NOW, recorded }, known)).toBe(last.grade.reliability);
      }
    }),
  );
});

test("a source without a grade is F, and a claim without one has none", () => {
  expect(letterOf("actor:a", NOW, knownIn({}))).toBe("F");
  expect(credibilityGradeOf("claim:c", NOW, knownIn({}))).toBeNull();
});

test("sources are preferred from A to E, and those that cannot be judged last", () => {
  expect(LETTERS.toSorted((a, b) => preference(b) - preference(a))).toEqual(LETTERS.toReversed());
  expect(preference("A")).toBe(0);
});
