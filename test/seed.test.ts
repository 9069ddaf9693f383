import { createHash } from "node:crypto";

import { isExplicit } from "../src/domain/attribution.js";
import { codePointLength, sliceCodePoints } from "../src/domain/code-points.js";
import type { TextSpan } from "../src/domain/text-span.js";
import { loadRecords } from "../src/ingest/load.js";
import { openMemoryStore } from "../src/store/memory.js";
import type { Store } from "../src/store/store.js";
import { allOf } from "./support/all-of.js";
import { seedRecords } from "./support/seed-records.js";
import type { HashedSpan, SeedCoding } from "./support/seed/coding.js";
import { describeWithSeed, seedCoding, seedText } from "./support/seed/files.js";
import { placesOfSeed } from "./support/seed/places.js";
import {
  SEED_FULLY_EXPLICIT,
  SEED_STANCES,
  SEED_TOTALS,
  fullyExplicitIn,
  stancesIn,
  totalsOf,
} from "./support/seed/totals.js";

describeWithSeed("the seed article (needs ../shared/seed)", () => {
  let store: Store;
  let coding: SeedCoding;
  let text: string;

  beforeAll(async () => {
    coding = seedCoding();
    store = openMemoryStore();
    await loadRecords(store, seedRecords(coding, seedText(), placesOfSeed(coding, seedText())));
    text = (await allOf(store, "articleVersions"))[0]!.text;
  });

  const wordsAt = (span: TextSpan) => sliceCodePoints(text, span.start, span.end);

  test("has all its records in the store", async () => {
    expect(await totalsOf(store)).toEqual(SEED_TOTALS);
  });

  test("has its stances, silence included", async () => {
    expect(await stancesIn(store)).toEqual(SEED_STANCES);
  });

  test("has assertions whose every link is stated, and others", async () => {
    expect(await fullyExplicitIn(store)).toBe(SEED_FULLY_EXPLICIT);
  });

  test("has its text, byte for byte", () => {
    expect(codePointLength(text)).toBe(2735);
    expect(Buffer.byteLength(text)).toBe(2741);
    expect(createHash("sha256").update(text).digest("hex")).toBe(coding.article.sha256);
  });

  test("has the words that the coding hashed, in spans and in cues", async () => {
    const stored = new Map((await allOf(store, "assertions")).map((assertion) => [assertion.id, assertion]));
    for (const coded of coding.claims.flatMap((claim) => claim.assertions)) {
      const { spans, attribution } = stored.get(`assertion:${coded.id}`)!;
      expect(spans.map((span) => sha1Of(wordsAt(span)))).toEqual(coded.spans.map(sha1In));
      expect(attribution.links.map((link) => link.cue && sha1Of(link.cue))).toEqual(
        coded.chain.map((link) => link.cue && sha1In(link.cue)),
      );
    }
  });

  test("counts each statement for the party that the coding works out", async () => {
    const stored = await allOf(store, "assertions");
    expect(
      Object.fromEntries(
        stored.map(({ id, attribution }) => [id, [attribution.origin?.key ?? null, isExplicit(attribution)]]),
      ),
    ).toEqual(
      Object.fromEntries(
        coding.claims
          .flatMap((claim) => claim.assertions)
          .map(({ id, originKey, explicit }) => [
            `assertion:${id}`,
            [originKey && `actor:${originKey}`, explicit],
          ]),
      ),
    );
  });

  test("has the headline and the dateline that the coding hashed", async () => {
    const [article] = await allOf(store, "articles");
    expect(sha1Of(article!.headline)).toBe(coding.article.headline.sha1);
    expect(sha1Of(article!.dateline!.name)).toBe(coding.article.dateline.sha1);
  });

  test("keeps the line break that stands inside a word of two spans", async () => {
    const broken = (await allOf(store, "assertions")).filter(({ spans }) =>
      spans.some((span) => /\p{Ll}\n\p{Ll}/u.test(wordsAt(span))),
    );
    expect(broken.map((assertion) => assertion.id)).toEqual(["assertion:A03.3", "assertion:A27.1"]);
  });

  test("does not take the agency for the news agency named just before", async () => {
    const ambiguous = (await allOf(store, "actorMentions")).filter(
      (mention) => mention.ambiguousWithIds.length > 0,
    );
    expect(ambiguous).toMatchObject([
      {
        surface: "The agency",
        actorId: "actor:nis",
        anaphoric: true,
        ambiguousWithIds: ["actor:yonhap"],
      },
    ]);
  });
});

function sha1Of(words: string): string {
  return createHash("sha1").update(words).digest("hex").slice(0, 12);
}

function sha1In(span: HashedSpan): string {
  return span.sha1;
}
