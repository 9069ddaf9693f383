import { type AsOf, NOW } from "../../src/domain/as-of.js";
import type { Article } from "../../src/domain/article.js";
import type { Assertion } from "../../src/domain/assertion.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { credibilityOf } from "../../src/evidence/credibility.js";
import { ascending } from "../../src/evidence/order.js";
import { knownIn, aClaim, aReview, aTime, anArticle, anAssertion } from "../support/newsroom.js";

/** Articles of which each takes its text from the ones named. */
const article = (name: string, ...sources: readonly string[]): Article =>
  anArticle({
    id: `article:${name}`,
    derivedFrom: sources.map((source) => ({
      sourceId: `article:${source}`,
      kind: "REWRITTEN",
      overlap: null,
    })),
  });
const ARTICLES = [
  article("wire"),
  article("other"),
  article("solo"),
  article("paper", "wire", "other"),
  article("reprint", "paper"),
  article("slip", "slip", "wire"),
];

/** When each of the articles was published. */
const PUBLISHED: Readonly<Record<string, string>> = {
  wire: "2024-10-01",
  other: "2024-10-02",
  solo: "2024-10-03",
  paper: "2024-10-04",
  slip: "2024-10-05",
  reprint: "2024-10-06",
};

/** A statement in the article of that name, of which there is one in each. */
const said = (
  name: string,
  given: Partial<Assertion> & { readonly origin?: `actor:${string}` } = {},
): Assertion =>
  anAssertion({
    id: `assertion:${name}`,
    articleId: `article:${name}`,
    claimId: "claim:c",
    origin: "actor:a",
    reported: aTime(PUBLISHED[name]!),
    ...given,
  });
const corrected = { reviews: [aReview()] };
const retells = (name: string): Pick<Assertion, "retellsId"> => ({ retellsId: `assertion:${name}` });

const known = (assertions: readonly Assertion[]) =>
  knownIn({
    claims: [aClaim({ id: "claim:c" }), aClaim({ id: "claim:other" })],
    articles: ARTICLES,
    assertions,
  });
/** Of what is set aside: which statement, and with which one it falls. */
const fallen = (assertions: readonly Assertion[], asOf: AsOf = NOW) =>
  corroborationOf("claim:c", asOf, known(assertions)).setAside.map(({ assertion, because }) => [
    assertion.articleId.slice("article:".length),
    "source" in because ? because.source.articleId.slice("article:".length) : because.reason,
  ]);
const namesOf = (assertions: readonly Assertion[]) =>
  fallen(assertions)
    .map(([name]) => name!)
    .toSorted(ascending);

describe("a retelling falls with what it retells", () => {
  test("where its coder names that", () => {
    expect(fallen([said("wire", corrected), said("reprint", retells("wire"))])).toEqual([
      ["wire", "wire"],
      ["reprint", "wire"],
    ]);
  });

  test("where its article takes text from one that says the same on the same word", () => {
    expect(namesOf([said("wire", corrected), said("paper")])).toEqual(["paper", "wire"]);
  });

  test("at any remove", () => {
    expect(namesOf([said("wire", corrected), said("paper"), said("reprint")])).toEqual([
      "paper",
      "reprint",
      "wire",
    ]);
  });

  test("of several, with the one that has the least id", () => {
    const [wire, other] = [said("wire", corrected), said("other", corrected)];
    expect(fallen([wire, other, said("paper")])).toContainEqual(["paper", "other"]);
    expect(fallen([other, wire, said("paper")])).toContainEqual(["paper", "other"]);
  });

  test("where two retell each other", () => {
    const loop = [said("paper", retells("reprint")), said("reprint", retells("paper"))];
    expect(namesOf(loop)).toEqual([]);
    expect(namesOf([{ ...loop[0]!, ...corrected }, loop[1]!])).toEqual(["paper", "reprint"]);
  });

  test("where its article, by a slip, takes text from itself, too", () => {
    const statements = [said("wire", corrected), said("slip")];
    expect(namesOf(statements)).toEqual(["slip", "wire"]);
  });

  test("by its own review, where it has one", () => {
    expect(fallen([said("wire", corrected), said("paper", corrected)])).toContainEqual(["paper", "paper"]);
  });
});

describe("a retelling stays", () => {
  const others: readonly (readonly [string, Parameters<typeof said>[1]])[] = [
    ["on another claim", { claimId: "claim:other" }],
    ["with another stance", { stance: "CONFIRMS" }],
    ["on another party's word", { origin: "actor:b" }],
  ];

  test.each(others)("when what the other article says is %s", (_, given) => {
    expect(namesOf([said("wire", { ...given, ...corrected }), said("paper")])).not.toContain("paper");
  });

  test("while one of those that it passes on counts", () => {
    expect(namesOf([said("wire", corrected), said("other"), said("paper")])).toEqual(["wire"]);
  });

  test("when its coder names another that counts, whatever its article takes", () => {
    expect(namesOf([said("wire", corrected), said("other"), said("paper", retells("other"))])).toEqual([
      "wire",
    ]);
    expect(namesOf([said("wire", corrected), said("paper", retells("lost"))])).toEqual(["wire"]);
  });

  test("where it was there before what it would retell", () => {
    const late = { ...corrected, reported: aTime("2024-10-05") };
    expect(namesOf([said("wire", late), said("paper")])).toEqual(["wire"]);
    const sameDay = { reported: aTime("2024-10-04") };
    expect(namesOf([said("wire", { ...corrected, ...sameDay }), said("paper")])).toEqual(["wire"]);
    expect(namesOf([said("other", { ...corrected, ...sameDay }), said("paper")])).toEqual(["other", "paper"]);
  });

  test("where its party said so since", () => {
    const since = (day: string) => said("paper", { stated: aTime(day) });
    expect(namesOf([said("wire", corrected), since("2024-10-02")])).toEqual(["wire"]);
    expect(namesOf([said("wire", corrected), since("2024-10-01")])).toEqual(["paper", "wire"]);
    expect(namesOf([said("wire", corrected), since("../2024-10-03")])).toEqual(["paper", "wire"]);
  });

  test("until what it retells is known", () => {
    const late = { ...corrected, recordedAt: "2024-11-01T00:00:00.000Z" };
    const statements = [said("wire", late), said("paper")];
    expect(fallen(statements, { ...NOW, recorded: "2024-10-31T00:00:00.000Z" })).toEqual([]);
    expect(namesOf(statements)).toEqual(["paper", "wire"]);
  });
});

test("retellings of one statement in two articles reached us through one article", () => {
  const assertions = [
    said("wire", { stance: "QUESTIONS" }),
    said("other", { ...retells("wire"), origin: "actor:b" }),
    said("solo", retells("wire")),
  ];
  expect(credibilityOf("claim:c", NOW, known(assertions)).rule).toBe(
    "b and a say so, but all of it reached us through a single article.",
  );
  const apart = assertions.map((assertion) => ({ ...assertion, retellsId: null }));
  expect(credibilityOf("claim:c", NOW, known(apart)).rule).toBe(
    "b and a say so, but it is not established that they are independent.",
  );
});
