import * as fc from "fast-check";

import type { Claim } from "../../src/domain/claim.js";
import type { OrderBy, PageQuery, Position, Store } from "../../src/store/store.js";
import { stores } from "../../src/store/stores.js";
import { aClaim, anActor, anArticle, anAssertion, aTime } from "../support/newsroom.js";

const whole = { where: [], first: null, after: null, last: null, before: null };
const idsOf = ({ items }: { readonly items: readonly { readonly id: string }[] }) =>
  items.map(({ id }) => id);

describe.each(Object.entries(stores))("the %s store sorts a list", (_name, openStore) => {
  it("by a name, whatever its case and accents, with ties by id", async () => {
    const { actors } = openStore();
    await actors.put([
      anActor({ id: "actor:1", name: "Zo\u00eb" }),
      anActor({ id: "actor:2", name: "\u00c9lodie" }),
      anActor({ id: "actor:3", name: "adam" }),
      anActor({ id: "actor:4", name: "Elodie" }),
    ]);

    const [page] = await actors.page([{ ...whole, orderBy: { range: "name" } }]);

    expect(idsOf(page!)).toEqual(["actor:3", "actor:2", "actor:4", "actor:1"]);
  });

  it("by a value, with ties in the order of the collection", async () => {
    const { articles } = openStore();
    await articles.put([
      anArticle({ id: "article:a", headline: "Same", published: aTime("2031-03-02") }),
      anArticle({ id: "article:b", headline: "same", published: aTime("2031-03-01") }),
      anArticle({ id: "article:c", headline: "Other", published: aTime("2031-03-03") }),
    ]);

    const [page] = await articles.page([{ ...whole, orderBy: { range: "headline" } }]);

    expect(idsOf(page!)).toEqual(["article:c", "article:b", "article:a"]);
  });

  it("by the least value of the records that point to it, those without any last", async () => {
    const store = openStore();
    await store.claims.put((["claim:a", "claim:b", "claim:c"] as const).map((id) => aClaim({ id })));
    await store.assertions.put([
      anAssertion({ id: "assertion:1", claimId: "claim:a", reported: aTime("2031-03-05") }),
      anAssertion({ id: "assertion:2", claimId: "claim:c", reported: aTime("2031-03-04") }),
      anAssertion({ id: "assertion:3", claimId: "claim:a", reported: aTime("2031-03-03") }),
    ]);

    const [page] = await store.claims.page([
      { ...whole, orderBy: { referrer: "assertions", range: "reported" } },
    ]);

    expect(idsOf(page!)).toEqual(["claim:a", "claim:c", "claim:b"]);
  });

  it("that is empty", async () => {
    const [page] = await openStore().actors.page([{ ...whole, orderBy: { range: "name" } }]);

    expect(page).toMatchObject({ items: [], hasNextPage: false, hasPreviousPage: false });
  });

  it("of any records under any condition as sorting all of them would, page by page, from either end", async () => {
    const orderBy = { referrer: "assertions", range: "reported" } as const;
    await fc.assert(
      fc.asyncProperty(
        claimsWithDays,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (given, size, isShort) => {
          const store = openStore();
          await putAll(store, given);
          const where = isShort ? [{ index: "kind", anyOf: ["STATE"] } as const] : [];
          const expected = given
            .filter(({ claim }) => !isShort || claim.kind === "STATE")
            .toSorted((a, b) => compare(leastOf(a.days), leastOf(b.days)) || compare(a.claim.id, b.claim.id))
            .map(({ claim }) => claim.id);

          const query = { ...whole, where, orderBy };
          expect(await walk(store, { ...query, first: size }, "after")).toEqual(expected);
          expect(await walk(store, { ...query, last: size }, "before")).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("so that a position stays where it is when its record goes", async () => {
    const store = openStore();
    const named = (names: readonly string[]) => names.map((name) => anActor({ id: `actor:${name}`, name }));
    await store.actors.put(named(["b", "d"]));

    const orderBy = { range: "name" } as const;
    const [page] = await store.actors.page([{ ...whole, orderBy, first: 1 }]);
    const after = { order: page!.orderOf(page!.items[0]!), id: "actor:b" };
    await store.actors.put([anActor({ id: "actor:b", name: "z" }), ...named(["a", "c"])]);

    const [next] = await store.actors.page([{ ...whole, orderBy, after }]);
    expect(idsOf(next!)).toEqual(["actor:c", "actor:d", "actor:b"]);
  });
});

interface Given {
  readonly claim: Claim;
  readonly days: readonly string[];
}

const claimsWithDays: fc.Arbitrary<readonly Given[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 40 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          claim: fc
            .constantFrom("STATE", "MEASURE")
            .map((kind) => aClaim({ id: `claim:${number}`, kind: kind })),
          days: fc.array(fc.constantFrom("2031-03-01", "2031-03-02", "2031-03-03"), { maxLength: 3 }),
        }),
      ),
    ),
  );

async function putAll(store: Store, given: readonly Given[]): Promise<void> {
  await store.claims.put(given.map(({ claim }) => claim));
  await store.assertions.put(
    given.flatMap(({ claim, days }) =>
      days.map((day, index) =>
        anAssertion({
          id: `assertion:${claim.id.slice(6)}-${index}`,
          claimId: claim.id,
          reported: aTime(day),
        }),
      ),
    ),
  );
}

/** The ids of all pages, put together in the order of the list. */
async function walk(
  store: Store,
  query: PageQuery<"claims"> & { readonly orderBy: OrderBy<"claims"> },
  towards: "after" | "before",
) {
  let ids: readonly string[] = [];
  for (let from: Position | null = null, more = true; more;) {
    const [page] = await store.claims.page([{ ...query, [towards]: from }]);
    const { items, hasNextPage, hasPreviousPage } = page!;
    const found = items.map(({ id }) => id);
    ids = towards === "after" ? [...ids, ...found] : [...found, ...ids];
    more = towards === "after" ? hasNextPage : hasPreviousPage;
    const last = towards === "after" ? items.at(-1) : items[0];
    if (last) from = { order: page!.orderOf(last), id: last.id };
  }
  return ids;
}

const leastOf = (days: readonly string[]) => days.toSorted()[0] ?? "\uffff";
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
