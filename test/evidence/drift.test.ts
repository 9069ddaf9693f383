import * as fc from "fast-check";

import { type Assertion, Modality } from "../../src/domain/assertion.js";
import type { ActorId } from "../../src/domain/ids.js";
import type { Quantity } from "../../src/domain/quantity.js";
import { DriftKind, driftOf } from "../../src/evidence/drift.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { newsrooms } from "../support/arbitrary-newsroom.js";
import { aClaim, aQuantity, aRelation, aTime, anArticle, anAssertion, knownIn } from "../support/newsroom.js";

type Given = Partial<Assertion> & { readonly origin?: ActorId | null };
const source = (given: Given = {}) =>
  anAssertion({ id: "assertion:source", claimId: "claim:c", origin: "actor:b", ...given });
const retelling = (given: Given = {}) =>
  anAssertion({
    id: "assertion:retelling",
    claimId: "claim:c",
    origin: "actor:b",
    articleId: "article:second",
    retellsId: "assertion:source",
    ...given,
  });
const number = (given: Partial<Quantity>) => ({ quantities: [aQuantity({ value: 3000, ...given })] });

const numbers = (...values: readonly number[]) => ({
  quantities: values.map((value) => aQuantity({ value })),
});

function driftBetween(from: Given, to: Given, more: Partial<Records> = {}) {
  const known = knownIn({
    articles: [anArticle({ id: "article:second", publisherId: "actor:paper" })],
    assertions: [source(from), retelling(to)],
    ...more,
  });
  return driftOf(known.assertions.get("assertion:retelling")!, known);
}

describe("a retelling", () => {
  test.each<[string, Given, Given, DriftKind[]]>([
    ["changes nothing", {}, {}, []],
    ["names no one any more", {}, { origin: null }, ["ATTRIBUTION_DROPPED"]],
    ["makes it the paper's own word", {}, { origin: "actor:paper" }, ["ATTRIBUTION_DROPPED"]],
    ["names another", {}, { origin: "actor:other" }, ["ATTRIBUTION_CHANGED"]],
    ["names someone where no one was named", { origin: null }, {}, ["ATTRIBUTION_CHANGED"]],
    ["makes a plan an expectation", { modality: "PLAN" }, { modality: "EXPECTATION" }, ["MODALITY_WEAKENED"]],
    ["makes an estimate a fact", { modality: "ESTIMATE" }, { modality: "FACT" }, ["MODALITY_STRENGTHENED"]],
    ["forgets a condition", { condition: "if it rains" }, {}, ["CONDITION_DROPPED"]],
    [
      "forgets that there was a condition",
      { modality: "CONDITIONAL" },
      { modality: "FACT" },
      ["MODALITY_STRENGTHENED", "CONDITION_DROPPED"],
    ],
    [
      "forgets that a number was rough",
      number({ qualifier: "APPROXIMATELY" }),
      number({}),
      ["QUALIFIER_DROPPED"],
    ],
    ["makes a number rough", number({}), number({ qualifier: "UP_TO" }), ["QUANTITY_CHANGED"]],
    ["changes a number", number({}), number({ value: 30_000 }), ["QUANTITY_CHANGED"]],
    ["leaves a number out", number({}), {}, []],
    ["makes one batch the whole", number({ scope: "INCREMENT" }), number({}), ["SCOPE_WIDENED"]],
    [
      "forgets what a rate is counted per",
      number({ unit: "USD", per: ["soldier", "month"] }),
      number({ unit: "USD", per: ["soldier"] }),
      ["SCOPE_WIDENED"],
    ],
    ["leaves the first number out", numbers(1500, 3000), numbers(3000), []],
    ["gives numbers in another order", numbers(1500, 3000), numbers(3000, 1500), []],
    ["changes one of two numbers", numbers(1500, 3000), numbers(3000, 1600), ["QUANTITY_CHANGED"]],
    [
      "forgets that the second number was rough",
      { quantities: [aQuantity({ value: 1500 }), aQuantity({ value: 3000, qualifier: "APPROXIMATELY" })] },
      numbers(3000),
      ["QUALIFIER_DROPPED"],
    ],
    ["gives another time", { time: aTime("../2024-12") }, { time: aTime("../2024-12-31") }, ["TIME_CHANGED"]],
    ["leaves the time out", { time: aTime("../2024-12") }, {}, []],
  ])("that %s", (_, from, to, kinds) => {
    expect(driftBetween(from, to).map((drift) => drift.kinds)).toEqual(kinds.length > 0 ? [kinds] : []);
  });

  test("that says more than the source widens its scope", () => {
    const more = {
      claims: [aClaim({ id: "claim:c" }), aClaim({ id: "claim:fine" })],
      relations: [aRelation("claim:fine", "REFINES", "claim:c")],
    };
    expect(driftBetween({}, { claimId: "claim:fine" }, more)).toMatchObject([{ kinds: ["SCOPE_WIDENED"] }]);
    expect(driftBetween({ claimId: "claim:fine" }, {}, more)).toEqual([]);
  });

  test("says in words what became of what", () => {
    const [drift] = driftBetween(number({ raw: "about 3,000", qualifier: "APPROXIMATELY" }), {
      origin: null,
      ...number({ raw: "3,000" }),
    });
    expect(drift!.note).toBe("b became no one named; “about 3,000” became “3,000”");
  });

  test("is compared with what its coder names alone, where one is named", () => {
    const articles = [
      anArticle({
        id: "article:second",
        derivedFrom: [{ sourceId: "article:first", kind: "REWRITTEN", overlap: null }],
      }),
    ];
    const headlineOf = { ...source({ articleId: "article:second" }), id: "assertion:body" } as const;
    const known = knownIn({
      articles,
      assertions: [
        source(number({})),
        headlineOf,
        retelling({ retellsId: "assertion:body", ...number({ value: 1 }) }),
      ],
    });
    expect(driftOf(known.assertions.get("assertion:retelling")!, known)).toEqual([]);
  });

  test("is found where its article takes text from another, and compared with what it is nearest to", () => {
    const articles = [
      anArticle({ id: "article:first" }),
      anArticle({
        id: "article:second",
        derivedFrom: [{ sourceId: "article:first", kind: "REWRITTEN", overlap: null }],
      }),
    ];
    const far = source({ modality: "PLAN", ...number({ value: 1 }) });
    const near = { ...source(number({})), id: "assertion:near" } as const;
    const denial = { ...source({ stance: "DENIES" }), id: "assertion:denial" } as const;
    const known = knownIn({
      articles,
      assertions: [far, near, denial, retelling({ retellsId: null, ...number({ value: 5000 }) })],
    });
    expect(driftOf(known.assertions.get("assertion:retelling")!, known)).toMatchObject([
      { from: { id: "assertion:near" }, kinds: ["QUANTITY_CHANGED"] },
    ]);
  });
});

test("no word of certainty is both stronger and weaker than another", () => {
  const change = (from: Modality, to: Modality) =>
    driftBetween({ modality: from }, { modality: to })[0]?.kinds ?? [];
  const words = Object.keys(Modality) as Modality[];
  for (const a of words) {
    for (const b of words) {
      if (a === b) continue;
      expect(change(a, b).includes("MODALITY_STRENGTHENED")).toBe(change(b, a).includes("MODALITY_WEAKENED"));
    }
  }
});

test("in any newsroom, what is passed on word for word has not drifted, and kinds stand in order", () => {
  fc.assert(
    fc.property(newsrooms, (records) => {
      const copies = records.assertions.map((assertion): Assertion => ({
        ...assertion,
        id: `assertion:copy-${assertion.id.slice(10)}`,
        retellsId: assertion.id,
      }));
      // An article of its own, and no one's publication: nothing else is retold, and no word is its publisher's own.
      const aside = copies.map((copy): Assertion => ({ ...copy, articleId: "article:aside" }));
      const known = knownFrom({ ...records, assertions: [...records.assertions, ...aside] });
      for (const copy of aside) expect(driftOf(copy, known)).toEqual([]);
      const order = Object.keys(DriftKind);
      for (const assertion of records.assertions) {
        for (const { kinds } of driftOf(assertion, known)) {
          expect(kinds.length).toBeGreaterThan(0);
          expect(kinds).toEqual(order.filter((kind) => kinds.includes(kind as DriftKind)));
        }
      }
    }),
    { numRuns: 150 },
  );
});
