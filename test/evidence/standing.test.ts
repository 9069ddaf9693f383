import { NOW } from "../../src/domain/as-of.js";
import type { Assertion, Stance } from "../../src/domain/assertion.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { aClaim, aReview, aTime, anAssertion, knownIn } from "../support/newsroom.js";

const at = (day: string, name: string, stance: Stance, given: Partial<Assertion> = {}) =>
  anAssertion({
    id: `assertion:${name}`,
    claimId: "claim:c",
    origin: "actor:b",
    stance,
    reported: aTime(day),
    ...given,
  });
const corroborationIn = (...assertions: readonly Assertion[]) =>
  corroborationOf("claim:c", NOW, knownIn({ claims: [aClaim({ id: "claim:c" })], assertions }));
/** Which assertions are set aside, and by which. */
const setAsideIn = (...assertions: readonly Assertion[]) =>
  corroborationIn(...assertions).setAside.map(({ assertion, because }) => [
    assertion.id.slice("assertion:".length),
    because.reason === "TAKEN_BACK" ? because.by.id.slice("assertion:".length) : because.reason,
  ]);

describe("words that speak for a claim", () => {
  test("are not set aside while nothing is said against them", () => {
    const corroboration = corroborationIn(at("2024-10-01", "said", "ASSERTS"));
    expect(corroboration).toMatchObject({ assertionCount: 1, setAside: [] });
  });

  test.each<[string, string, string]>([
    ["early", "2024-10-01", "2024-10-05"],
    ["late", "2024-10-05", "2024-10-01"],
  ])(
    "are taken back by the last retraction of their origin, here the one called late (%s first)",
    (_, a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      const said = at("2024-10-03", "said", "ASSERTS");
      const first = at(early, "early", "RETRACTS");
      const last = at(late, "late", "RETRACTS");
      expect(setAsideIn(said, ...(a < b ? [first, last] : [last, first]))).toEqual([["said", "late"]]);
    },
  );

  test("are taken back, of two retractions of one time, by the one with the lesser id", () => {
    const said = at("2024-10-01", "said", "ASSERTS");
    const [a, b] = [at("2024-10-02", "a", "RETRACTS"), at("2024-10-02", "b", "DENIES")];
    expect(setAsideIn(said, a, b)).toEqual([["said", "a"]]);
    expect(setAsideIn(said, b, a)).toEqual([["said", "a"]]);
  });

  test("fall with their article where it was withdrawn, and are under review where it was changed", () => {
    for (const [cause, reason] of [
      ["WITHDRAWN", "WITHDRAWN"],
      ["WORDS_CHANGED", "UNDER_REVIEW"],
      ["FRAMING_CHANGED", "UNDER_REVIEW"],
    ] as const) {
      const said = at("2024-10-01", "said", "ASSERTS", { reviews: [aReview({ cause })] });
      expect(setAsideIn(said)).toEqual([["said", reason]]);
    }
    const restored = [aReview(), aReview({ cause: "RESTORED" })];
    expect(corroborationIn(at("2024-10-01", "said", "ASSERTS", { reviews: restored })).assertionCount).toBe(
      1,
    );
  });

  test("are listed in the order in which they were spoken", () => {
    const retraction = at("2024-10-09", "retraction", "RETRACTS");
    const [first, second] = [at("2024-10-01", "z", "ASSERTS"), at("2024-10-02", "a", "CONFIRMS")];
    const inOrder = [
      ["z", "retraction"],
      ["a", "retraction"],
    ];
    expect(setAsideIn(retraction, first, second)).toEqual(inOrder);
    expect(setAsideIn(second, first, retraction)).toEqual(inOrder);
  });

  test("of a claim that is not at hand are known on every day", () => {
    const known = knownIn({ assertions: [at("2024-10-01", "said", "ASSERTS")] });
    expect(corroborationOf("claim:c", { ...NOW, valid: "2000-01-01" }, known).assertionCount).toBe(1);
  });
});
