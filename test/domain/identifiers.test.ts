import fc from "fast-check";

import { problemOfIdentifier } from "../../src/domain/identifiers.js";
import { countOf, FIRST_SEED } from "../support/counts.js";

const TRIES = { numRuns: countOf("moments"), seed: FIRST_SEED };

const RIGHT = [
  ["ISNI", "0000000121032683"],
  ["ORCID", "0000-0002-1694-233X"],
  ["LEI", "5493001KJTIIGC8Y1R12"],
] as const;

describe("check digits", () => {
  it.each(RIGHT)("of an %s show every digit that was mistyped", (scheme, right) => {
    fc.assert(
      fc.property(fc.nat(right.length - 1), fc.nat(9).map(String), (at, digit) => {
        fc.pre(/\d/.test(right[at]!) && right[at] !== digit);
        const mistyped = right.slice(0, at) + digit + right.slice(at + 1);
        expect(problemOfIdentifier(scheme, mistyped)).toMatch(/check digits? (?:is|are) wrong$/);
      }),
      TRIES,
    );
  });

  it.each(RIGHT)("of an %s show neighbours that changed places", (scheme, right) => {
    fc.assert(
      fc.property(fc.nat(right.length - 3), (at) => {
        const [a, b] = [right[at]!, right[at + 1]!];
        fc.pre(a !== b && /\d/.test(a) && /\d/.test(b));
        const mistyped = right.slice(0, at) + b + a + right.slice(at + 2);
        expect(problemOfIdentifier(scheme, mistyped)).not.toBeNull();
      }),
      TRIES,
    );
  });
});
