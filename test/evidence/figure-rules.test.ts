import { amountBounds } from "../../src/domain/fuzzy-amount.js";
import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { Quantity } from "../../src/domain/quantity.js";
import { contradictionsAmong } from "../../src/evidence/contradictions.js";
import { intervalOf, meet, span } from "../../src/evidence/interval.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { type StrengthEstimate, actualOf, plannedOf } from "../../src/evidence/strength.js";
import { UNIT_FAMILIES } from "../../src/evidence/unit-table.js";
import { inBase, inUnit, unitOf } from "../../src/evidence/unit.js";
import { disputes } from "../support/arbitrary-disputes.js";
import { CLAIMS, DEPLOYMENT, asOfs, newsrooms, plus, quantities } from "../support/arbitrary-newsroom.js";

/** What holds for the figures of any newsroom. */

const anyNewsroom = fc.oneof(newsrooms, disputes);

function numbersOf({ best, low, high, unit, method, distinctOrigins, conflict }: StrengthEstimate) {
  return { best, low, high, unit, method, distinctOrigins, conflict };
}

test("the best figure is one that was given, where no waves are added up", () => {
  fc.assert(
    fc.property(anyNewsroom, asOfs, (records, asOf) => {
      const known = knownFrom(records);
      for (const estimate of [actualOf, plannedOf].map((of) => of(DEPLOYMENT, asOf, known))) {
        if (estimate.best === null || estimate.method === "SUM_OF_WAVES") continue;
        const given = estimate.inputs
          .filter(({ used }) => used)
          .flatMap(({ figure }) => {
            const { factor } = unitOf(figure);
            const { size } = unitOf({ unit: estimate.unit, per: [] });
            // "Dozens" are quoted by their least.
            const least = figure.amount === null ? null : amountBounds(figure.amount, figure.times).low;
            return [figure.value, figure.min, least].flatMap((number) =>
              number === null ? [] : (number * factor) / size,
            );
          });
        expect(given).toContain(estimate.best);
      }
    }),
    { numRuns: 300 },
  );
});

test("no retelling changes an estimate, whatever it makes of the number and of its source", () => {
  const retelling = fc.record({
    of: fc.nat(),
    origin: fc.nat(),
    changed: quantities,
    stance: fc.constantFrom("ASSERTS" as const, "CONFIRMS" as const),
  });
  fc.assert(
    fc.property(anyNewsroom, retelling, (records, { of, origin, changed, stance }) => {
      const source = records.assertions[of % records.assertions.length]!;
      const named = records.assertions[origin % records.assertions.length]!;
      const claim = records.claims.find(({ id }) => id === source.claimId)!;
      // What is said for a negation, or of what was said, may take a figure back: that is no figure retold.
      fc.pre(claim.polarity === "POSITIVE" && claim.kind !== "SPEECH_ACT");
      const later: Assertion = {
        ...source,
        id: "assertion:retelling",
        retellsId: source.id,
        stance,
        quantities: source.quantities.map((quantity) => ({ ...changed, scope: quantity.scope })),
        attribution: named.attribution,
        stated: null,
        reported: records.assertions
          .map(({ reported }) => reported)
          .toSorted(byEnd)
          .at(-1)!,
        reviews: [],
      };
      for (const estimateOf of [actualOf, plannedOf]) {
        const [before, after] = [records, plus(records, later)].map((each) =>
          numbersOf(estimateOf(DEPLOYMENT, NOW, knownFrom(each))),
        );
        expect(after).toEqual(before);
      }
    }),
    { numRuns: 300 },
  );
});

function byEnd(a: Assertion["reported"], b: Assertion["reported"]): number {
  return (a.latest ?? "~") < (b.latest ?? "~") ? -1 : 1;
}

test("other words for one unit change no number", () => {
  const reworded = (records: Records): Records => ({
    ...records,
    claims: records.claims.map((claim) => ({ ...claim, quantities: claim.quantities.map(inOtherWords) })),
    assertions: records.assertions.map((each) => ({
      ...each,
      quantities: each.quantities.map(inOtherWords),
    })),
  });
  fc.assert(
    fc.property(anyNewsroom, asOfs, (records, asOf) => {
      const [before, after] = [records, reworded(records)].map((each) =>
        numbersOf(actualOf(DEPLOYMENT, asOf, knownFrom(each))),
      );
      expect(after).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

const OTHER_WORDS: Readonly<Record<string, string>> = {
  soldier: "servicemen",
  troops: "Soldaten",
  ship: "vessels",
};

function inOtherWords(quantity: Quantity): Quantity {
  return { ...quantity, unit: OTHER_WORDS[quantity.unit] ?? quantity.unit };
}

describe("a unit", () => {
  const units = UNIT_FAMILIES.flatMap((family) => family.map(({ name }) => name));

  test("converted and back is the same number", () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), quantities, (unit, quantity) => {
        const interval = intervalOf(quantity);
        fc.pre(interval !== null);
        const of = unitOf({ unit, per: [] });
        expect(inUnit(inBase(interval, of), of)).toEqual(interval);
      }),
      { numRuns: 300 },
    );
  });

  test("is known by each of its words, in capitals and in the plural", () => {
    for (const family of UNIT_FAMILIES) {
      const base = family.find(({ factor }) => factor === 1)!;
      for (const { name, words, factor } of family) {
        for (const word of [name, `${name}s`, ...words, ...words.map((each) => each.toUpperCase())]) {
          const { family: found, size } = unitOf({ unit: word, per: [] });
          expect([word, found, size]).toEqual([word, base.name, factor]);
        }
      }
    }
  });

  test("has no word in common with another", () => {
    const words = UNIT_FAMILIES.flat().flatMap((unit) => [unit.name, ...unit.words]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

test("bounds span what each figure gives, and are open only where no other figure closes them", () => {
  const intervals = fc
    .array(quantities, { minLength: 1, maxLength: 5 })
    .map((all) => all.flatMap((quantity) => intervalOf(quantity) ?? []));
  fc.assert(
    fc.property(intervals, (all) => {
      fc.pre(all.length > 0);
      const { low, high } = span(all);
      for (const each of all) {
        expect(low ?? -Infinity).toBeLessThanOrEqual(each.low ?? Infinity);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(each.high ?? -Infinity);
        expect(low ?? -Infinity).toBeLessThanOrEqual(each.best);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(each.best);
      }
      const closed = all.filter((each) => each.low !== null && each.high !== null);
      const areClosed = all.every((open) => closed.some((each) => meet(open, each)));
      expect(areClosed && (low === null || high === null)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("figures that contradict each other have no number in common and are of two claims", () => {
  fc.assert(
    fc.property(anyNewsroom, asOfs, (records, asOf) => {
      const pairs = contradictionsAmong(CLAIMS, asOf, knownFrom(records));
      for (const { kind, claim, other, relation } of pairs) {
        expect(claim.id < other.id).toBe(true);
        expect(relation === null).toBe(kind === "FIGURES");
        const measures = [claim, other].map(({ targets }) => targets.map(({ measure }) => measure));
        expect(kind !== "FIGURES" || measures[0]!.some((measure) => isAmong(measure, measures[1]!))).toBe(
          true,
        );
      }
    }),
    { numRuns: 200 },
  );
});

/** Those sent in a wave and in all are counted in two ways. */
function isAmong(measure: string | null, others: readonly (string | null)[]): boolean {
  const sent = ["ACTUAL_TOTAL", "ACTUAL_INCREMENT"];
  return others.some(
    (other) => other === measure || (sent.includes(measure ?? "") && sent.includes(other ?? "")),
  );
}
