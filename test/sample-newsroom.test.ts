import { sliceCodePoints } from "../src/domain/code-points.js";
import type { Store } from "../src/store/store.js";
import { allOf } from "./support/all-of.js";
import { openSampleStore } from "./support/sample.js";
import {
  SEED_FULLY_EXPLICIT,
  SEED_STANCES,
  SEED_TOTALS,
  fullyExplicitIn,
  stancesIn,
  totalsOf,
} from "./support/seed/totals.js";

describe("data/2024-korea-russia.ndjson", () => {
  let store: Store;

  beforeAll(async () => {
    store = await openSampleStore();
  });

  test("has all its records in the store", async () => {
    expect(await totalsOf(store)).toEqual(SEED_TOTALS);
  });

  test("has its stances, silence included", async () => {
    expect(await stancesIn(store)).toEqual(SEED_STANCES);
  });

  test("has assertions whose every link is stated, and others", async () => {
    expect(await fullyExplicitIn(store)).toBe(SEED_FULLY_EXPLICIT);
  });

  test("keeps the line break that stands inside a word of two spans", async () => {
    const [version] = await allOf(store, "articleVersions");
    const broken = (await allOf(store, "assertions")).filter(({ spans }) =>
      spans.some(({ start, end }) => /\p{Ll}\n\p{Ll}/u.test(sliceCodePoints(version!.text, start, end))),
    );
    expect(broken.map((assertion) => assertion.id)).toEqual(["assertion:A03.3", "assertion:A27.1"]);
  });

  test("does not take the agency for the news agency named just before", async () => {
    const ambiguous = (await allOf(store, "actorMentions")).filter(
      (mention) => mention.ambiguousWithIds.length > 0,
    );
    expect(ambiguous).toMatchObject([
      { surface: "The agency", actorId: "actor:nis", ambiguousWithIds: ["actor:yonhap"] },
    ]);
  });
});
