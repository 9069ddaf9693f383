import fc from "fast-check";

import type { Assertion, Stance } from "../../src/domain/assertion.js";
import type { Claim, ClaimKind } from "../../src/domain/claim.js";
import type { ClaimId } from "../../src/domain/ids.js";
import type { Store, Where } from "../../src/store/store.js";
import { stores } from "../../src/store/stores.js";
import { aClaim, anAssertion, aTime } from "../support/newsroom.js";

/** More than a few words of 32 bits, and enough for long and short lists under one index. */
const CLAIMS = 700;
const KINDS: readonly ClaimKind[] = ["STATE", "MEASURE", "INTENT"];
const STANCES: readonly Stance[] = ["ASSERTS", "DENIES", "CONFIRMS"];
const DAYS = 40;

const day = (number: number) =>
  `2031-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;

const claims: readonly Claim[] = Array.from({ length: CLAIMS }, (_, index) =>
  aClaim({
    id: `claim:${String(index).padStart(4, "0")}`,
    kind: KINDS[(index * index) % 3]!,
    text: `The ${index % 2 ? "bridge" : "harbour"} number ${index % 90}`,
    aboutIds: [`actor:${index % 50}`, `actor:${index % 4}`],
  }),
);

const assertions: readonly Assertion[] = Array.from({ length: CLAIMS * 2 }, (_, index) =>
  anAssertion({
    id: `assertion:${index}`,
    claimId: `claim:${String((index * 7) % (CLAIMS + 20)).padStart(4, "0")}`,
    stance: STANCES[index % 17 === 0 ? 1 : (index % 2) * 2]!,
    reported: aTime(day(index % DAYS)),
  }),
);

/** What a condition is, beside what it means. */
interface Meant {
  readonly where: Where<"claims">;
  readonly isMet: (claim: Claim) => boolean;
}

const kinds = fc.subarray([...KINDS]).map((anyOf): Meant => ({
  where: [{ index: "kind", anyOf }],
  isMet: ({ kind }) => anyOf.includes(kind),
}));
const abouts = fc.array(
  fc.integer({ min: 0, max: 55 }).map((number) => `actor:${number}` as const),
  { maxLength: 4 },
);
const aboutAny = abouts.map((anyOf): Meant => ({
  where: [{ index: "aboutId", anyOf }],
  isMet: ({ aboutIds }) => aboutIds.some((id) => anyOf.some((other) => other === id)),
}));
const words = fc
  .subarray(["the", "bridge", "number", "7", "8", "nowhere"], { maxLength: 3 })
  .map((allOf): Meant => ({
    where: [{ index: "text", allOf }],
    isMet: ({ text }) => allOf.every((word) => text.toLowerCase().split(" ").includes(word)),
  }));
const ids = fc.array(fc.integer({ min: 0, max: CLAIMS + 5 }), { maxLength: 30 }).map((numbers): Meant => {
  const wanted = numbers.map((number) => `claim:${String(number).padStart(4, "0")}`);
  return { where: [{ ids: wanted }], isMet: ({ id }) => wanted.includes(id) };
});
const bound = fc.option(fc.integer({ min: 0, max: DAYS }).map((number) => `${day(number)}T12:00:00.000Z`));
const said = fc.tuple(fc.subarray([...STANCES]), bound, bound).map(([anyOf, from, to]): Meant => {
  const by = (assertion: Assertion) => assertion.reported.latest!;
  const found = new Set<ClaimId>(
    assertions
      .filter((each) => anyOf.length === 0 || anyOf.includes(each.stance))
      .filter((each) => (from === null || by(each) >= from) && (to === null || by(each) <= to))
      .map(({ claimId }) => claimId),
  );
  const stance = anyOf.length === 0 ? [] : [{ index: "stance", anyOf } as const];
  return {
    where: [{ referrer: "assertions", where: [...stance, { range: "reported", from, to }] }],
    isMet: ({ id }) => found.has(id),
  };
});

const question = fc.record({
  conditions: fc.array(fc.oneof(kinds, aboutAny, words, ids, said), { maxLength: 3 }),
  first: fc.option(fc.integer({ min: 0, max: 12 })),
  last: fc.option(fc.integer({ min: 0, max: 12 })),
  after: fc.option(fc.integer({ min: 0, max: CLAIMS })),
  before: fc.option(fc.integer({ min: 0, max: CLAIMS })),
});

const position = (number: number | null) =>
  number === null ? null : { order: "", id: `claim:${String(number).padStart(4, "0")}` };

describe.each(Object.entries(stores))("pages and counts of the %s store", (_name, openStore) => {
  let store: Store;

  beforeAll(async () => {
    store = openStore();
    await store.assertions.put(assertions);
    await store.claims.put(claims);
  });

  it("are what going through every record would give", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ conditions, first, last, ...ends }) => {
        const [after, before] = [position(ends.after), position(ends.before)];
        const where = conditions.flatMap((condition) => condition.where);
        const all = claims.filter((claim) => conditions.every(({ isMet }) => isMet(claim)));
        const start = after === null ? 0 : all.filter(({ id }) => id <= after.id).length;
        const end = before === null ? all.length : all.filter(({ id }) => id < before.id).length;
        const stretch = all.slice(start, Math.max(start, end));
        const head = stretch.slice(0, first ?? undefined);
        const items = last === null ? head : head.slice(Math.max(0, head.length - last));

        const [page] = await store.claims.page([{ where, first, after, last, before }]);

        expect(page!.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        expect(await store.claims.count([where])).toEqual([all.length]);
        if (items.length === 0) return;
        expect(page!.hasPreviousPage).toBe(all[0] !== items[0]);
        expect(page!.hasNextPage).toBe(all.at(-1) !== items.at(-1));
      }),
      { numRuns: 400 },
    );
  });
});
