import { NOW } from "../../src/domain/as-of.js";
import type { Article, DerivationKind } from "../../src/domain/article.js";
import type { AttributionLink } from "../../src/domain/attribution.js";
import { corroborationOf } from "../../src/evidence/corroboration.js";
import { aClaim, aLink, aRole, anActor, anArticle, anAssertion, knownIn } from "../support/newsroom.js";

const COPY: Partial<Article> = {
  derivedFrom: [{ sourceId: "article:wire", kind: "REWRITTEN", overlap: null }],
};
const paper = aLink("PUBLISHER", "actor:paper");
const editor = anActor({ id: "actor:editor", kind: "PERSON" });

/** How many origins a claim has that one article reports, as written by the paper. */
function originsIn(article: Partial<Article>, ...links: readonly AttributionLink[]): number {
  const known = knownIn({
    claims: [aClaim({ id: "claim:c" })],
    articles: [
      anArticle({ id: "article:wire" }),
      anArticle({ id: "article:first", publisherId: "actor:paper", ...article }),
    ],
    assertions: [anAssertion({ id: "assertion:a", claimId: "claim:c", links })],
    actors: [editor],
    roles: [aRole({ holderId: "actor:editor", organisationId: "actor:paper" })],
  });
  return corroborationOf("claim:c", NOW, known).distinctOrigins;
}

describe("an article that takes text from another one", () => {
  test("is no origin on its publisher's own word", () => {
    expect(originsIn(COPY, paper, aLink("ORIGIN", "actor:paper"))).toBe(0);
  });

  test("is none either where the chain alone names the publisher", () => {
    expect(originsIn({ ...COPY, publisherId: null }, paper, aLink("ORIGIN", "actor:paper"))).toBe(0);
  });

  test("is none on the word of one who speaks for its publisher", () => {
    expect(originsIn(COPY, paper, aLink("ORIGIN", "actor:editor"))).toBe(0);
  });

  test("is none on the word of one who publishes it in person, whoever they speak for", () => {
    const inPerson = aLink("PUBLISHER", "actor:editor");
    expect(originsIn({ ...COPY, publisherId: null }, inPerson, aLink("ORIGIN", "actor:editor"))).toBe(0);
  });

  test("is none where it names no one", () => {
    expect(originsIn(COPY, paper, aLink("ORIGIN", null))).toBe(0);
  });

  test("has the origin that it names, when that is not its publisher", () => {
    expect(originsIn(COPY, paper, aLink("ORIGIN", "actor:ministry"))).toBe(1);
  });

  test("has that origin even where the same party passed the words on", () => {
    expect(originsIn(COPY, paper, aLink("RELAY", "actor:agency"), aLink("ORIGIN", "actor:agency"))).toBe(1);
  });

  test("has that origin where its publisher is not known", () => {
    const unknown = aLink("PUBLISHER", null);
    expect(originsIn({ ...COPY, publisherId: null }, unknown, aLink("ORIGIN", "actor:ministry"))).toBe(1);
  });
});

describe("what its reporter saw", () => {
  const witness = aLink("PUBLISHER", "actor:paper", { basis: "WITNESSED" });
  const from = (...kinds: readonly DerivationKind[]) => ({
    derivedFrom: kinds.map((kind) => ({ sourceId: "article:wire" as const, kind, overlap: null })),
  });

  test("is the paper's own, whatever else of the article is from another one", () => {
    expect(originsIn({}, witness)).toBe(1);
    expect(originsIn(from("REWRITTEN", "EXCERPTED"), witness)).toBe(1);
    expect(originsIn(from("REWRITTEN"), paper)).toBe(0);
  });

  test("is another's where the whole article is", () => {
    expect(originsIn(from("SYNDICATED"), witness)).toBe(0);
    expect(originsIn(from("TRANSLATED"), witness)).toBe(0);
    expect(originsIn(from("REWRITTEN", "SYNDICATED"), witness)).toBe(0);
  });
});

test("an article with a text of its own is an origin on its publisher's word", () => {
  expect(originsIn({}, paper, aLink("ORIGIN", "actor:paper"))).toBe(1);
});
