import type { Assertion } from "../../src/domain/assertion.js";
import type { Claim } from "../../src/domain/claim.js";
import type { Page, PageQuery, Where } from "../../src/store/store.js";
import { stores } from "../../src/store/stores.js";
import { aClaim, anArticle, anAssertion, aTime } from "../support/newsroom.js";

/** The whole list, cut nowhere. */
const all = (where: Where<"claims"> = []): PageQuery<"claims"> => ({
  where,
  first: null,
  after: null,
  last: null,
  before: null,
});
const idsOf = (page: Page<{ readonly id: string }> | undefined) => page?.items.map((record) => record.id);
const at = (id: string) => ({ order: "", id });

describe.each(Object.entries(stores))("the %s store", (_name, openStore) => {
  async function storeOf(claims: readonly Claim[], assertions: readonly Assertion[] = []) {
    const store = openStore();
    await store.claims.put(claims);
    await store.assertions.put(assertions);
    return store;
  }

  const five = () =>
    storeOf((["claim:a", "claim:b", "claim:c", "claim:d", "claim:e"] as const).map((id) => aClaim({ id })));

  describe("byIds", () => {
    it("answers in the order of the ids, with undefined for an unknown one", async () => {
      const { claims } = await five();

      const found = await claims.byIds(["claim:c", "claim:nowhere", "claim:a", "claim:c"]);

      expect(found.map((claim) => claim?.id)).toEqual(["claim:c", undefined, "claim:a", "claim:c"]);
    });

    it("hands out frozen records", async () => {
      const { claims } = await five();

      const [claim] = await claims.byIds(["claim:a"]);

      expect(Object.isFrozen(claim)).toBe(true);
      expect(Object.isFrozen(claim!.aboutIds)).toBe(true);
    });
  });

  describe("by", () => {
    it("groups records by the terms of an index, with an empty group where nothing matches", async () => {
      const { claims } = await storeOf([
        aClaim({ id: "claim:b", aboutIds: ["actor:x", "actor:y"] }),
        aClaim({ id: "claim:a", aboutIds: ["actor:x"] }),
        aClaim({ id: "claim:c", aboutIds: [] }),
      ]);

      const groups = await claims.by("aboutId", ["actor:y", "actor:nobody", "actor:x"]);

      expect(groups.map((group) => group.map((claim) => claim.id))).toEqual([
        ["claim:b"],
        [],
        ["claim:a", "claim:b"],
      ]);
    });

    it("answers in the order of the collection, with ties by id", async () => {
      const store = openStore();
      await store.articles.put([
        anArticle({ id: "article:late", published: aTime("2031-03-02") }),
        anArticle({ id: "article:b", published: aTime("2031-03-01") }),
        anArticle({ id: "article:a", published: aTime("2031-03-01") }),
      ]);

      const [group] = await store.articles.by("language", ["en"]);

      expect(group!.map((article) => article.id)).toEqual(["article:a", "article:b", "article:late"]);
    });
  });

  describe("page", () => {
    it("answers many queries at a time, in their order", async () => {
      const { claims } = await five();

      const pages = await claims.page([
        { ...all(), first: 1 },
        { ...all(), last: 1 },
      ]);

      expect(pages.map(idsOf)).toEqual([["claim:a"], ["claim:e"]]);
    });

    it("cuts from the start and from the end, and says truly whether there is more on either side", async () => {
      const { claims } = await five();

      const [start, middle, end, whole] = await claims.page([
        { ...all(), first: 2 },
        { ...all(), first: 2, after: at("claim:b") },
        { ...all(), last: 2 },
        all(),
      ]);

      expect(start).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(idsOf(middle)).toEqual(["claim:c", "claim:d"]);
      expect(middle).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      expect(idsOf(end)).toEqual(["claim:d", "claim:e"]);
      expect(end).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      expect(whole).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    });

    it("takes positions of records that are no longer there", async () => {
      const { claims } = await five();

      const [after, before, between] = await claims.page([
        { ...all(), first: 1, after: at("claim:bb") },
        { ...all(), last: 1, before: at("claim:bb") },
        { ...all(), after: at("claim:a"), before: at("claim:d") },
      ]);

      expect([after, before, between].map(idsOf)).toEqual([["claim:c"], ["claim:b"], ["claim:b", "claim:c"]]);
    });

    it("is empty, not wrong, where the positions leave nothing", async () => {
      const { claims } = await five();

      const [crossed, none] = await claims.page([
        { ...all(), after: at("claim:d"), before: at("claim:b") },
        { ...all(), first: 0 },
      ]);

      expect(crossed).toMatchObject({ items: [] });
      expect(none).toMatchObject({ items: [], hasNextPage: true, hasPreviousPage: false });
    });
  });

  describe("conditions", () => {
    async function found(where: Where<"claims">) {
      const { claims } = await storeOf(
        [
          aClaim({ id: "claim:a", kind: "STATE", text: "The bridge is closed", aboutIds: ["actor:x"] }),
          aClaim({ id: "claim:b", kind: "STATE", text: "The bridge is open", aboutIds: ["actor:y"] }),
          aClaim({ id: "claim:c", kind: "MEASURE", text: "Ferries are open", aboutIds: ["actor:x"] }),
          aClaim({ id: "claim:d", kind: "FUTURE", text: "Nobody has said this", aboutIds: [] }),
        ],
        [
          anAssertion({
            id: "assertion:1",
            claimId: "claim:a",
            stance: "ASSERTS",
            modality: "FACT",
            reported: aTime("2031-03-01"),
          }),
          anAssertion({
            id: "assertion:2",
            claimId: "claim:a",
            stance: "DENIES",
            modality: "ESTIMATE",
            reported: aTime("2031-03-05"),
          }),
          anAssertion({
            id: "assertion:3",
            claimId: "claim:c",
            stance: "DENIES",
            modality: "FACT",
            reported: aTime("2031-03-09"),
          }),
        ],
      );
      const [page] = await claims.page([all(where)]);
      const [count] = await claims.count([where]);
      expect(count).toBe(page!.items.length);
      return idsOf(page);
    }

    it.each<[string, Where<"claims">, readonly string[]]>([
      ["none", [], ["claim:a", "claim:b", "claim:c", "claim:d"]],
      [
        "any of the terms",
        [{ index: "kind", anyOf: ["STATE", "FUTURE"] }],
        ["claim:a", "claim:b", "claim:d"],
      ],
      ["any of no terms", [{ index: "kind", anyOf: [] }], []],
      ["all of the terms", [{ index: "text", allOf: ["bridge", "open"] }], ["claim:b"]],
      [
        "two at a time",
        [
          { index: "kind", anyOf: ["STATE"] },
          { index: "aboutId", anyOf: ["actor:x"] },
        ],
        ["claim:a"],
      ],
      ["an unknown term", [{ index: "aboutId", anyOf: ["actor:nobody"] }], []],
      ["a record that points here", [{ referrer: "assertions", where: [] }], ["claim:a", "claim:c"]],
      [
        "one record that meets all conditions and points here",
        [
          {
            referrer: "assertions",
            where: [
              { index: "stance", anyOf: ["DENIES"] },
              { index: "modality", anyOf: ["FACT"] },
            ],
          },
        ],
        ["claim:c"],
      ],
      [
        "a range with both ends",
        [{ referrer: "assertions", where: [{ range: "reported", from: "2031-03-02", to: "2031-03-06" }] }],
        ["claim:a"],
      ],
      [
        "a range that is open",
        [{ referrer: "assertions", where: [{ range: "reported", from: "2031-03-06", to: null }] }],
        ["claim:c"],
      ],
    ])("hold for %s", async (_what, where, expected) => {
      expect(await found(where)).toEqual(expected);
    });
  });

  describe("put", () => {
    it("replaces a record with a known id, in every index", async () => {
      const { claims } = await five();

      await claims.put([aClaim({ id: "claim:a", kind: "INTENT" })]);

      const [before, after] = await claims.by("kind", [aClaim({ id: "claim:a" }).kind, "INTENT"]);
      expect(before!.map((claim) => claim.id)).not.toContain("claim:a");
      expect(after!.map((claim) => claim.id)).toEqual(["claim:a"]);
      expect(await claims.count([[]])).toEqual([5]);
    });

    it("may be of nothing", async () => {
      const { claims } = await storeOf([]);

      expect(await claims.page([all()])).toMatchObject([
        { items: [], hasNextPage: false, hasPreviousPage: false },
      ]);
    });
  });
});
