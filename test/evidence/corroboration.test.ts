import * as fc from "fast-check";

import { NOW } from "../../src/domain/as-of.js";
import type { Assertion } from "../../src/domain/assertion.js";
import type { SourceDependency } from "../../src/domain/claim.js";
import type { ActorId } from "../../src/domain/ids.js";
import { type Corroboration, Independence, corroborationOf } from "../../src/evidence/corroboration.js";
import { finerClaims, negationsOf } from "../../src/evidence/family.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { allAnswers } from "../support/all-answers.js";
import { ARTICLES, CLAIMS, assertionsWith, newsrooms, plus } from "../support/arbitrary-newsroom.js";
import {
  CODING,
  aClaim,
  aDependency,
  aLink,
  aRelation,
  aReview,
  anArticle,
  anAssertion,
  aTime,
  knownIn,
} from "../support/newsroom.js";

const NEW = fc.constant("assertion:new" as const);
const LAST = aTime("2030-01-01");
const RANK = Object.keys(Independence);

const corroborationIn = (records: Partial<Records>) => corroborationOf("claim:c", NOW, knownIn(records));
const CLAIM = aClaim({ id: "claim:c" });
let next = 0;
const says = (origin: ActorId | null, given: Partial<Assertion> = {}) =>
  anAssertion({ id: `assertion:${next++}`, claimId: "claim:c", origin, ...given });

/** Who stands behind a claim, without who else repeats it. */
function essence({ distinctOrigins, independence, groups, possibleDependencies }: Corroboration) {
  const origins = groups.map(({ origin, stance, firstReported }) => ({ origin, stance, firstReported }));
  return { distinctOrigins, independence, origins, possibleDependencies };
}

describe("corroboration", () => {
  test("counts origins, not articles", () => {
    const articles = ARTICLES.map((id) => anArticle({ id }));
    const assertions = ARTICLES.map((articleId) => says("actor:b", { articleId }));
    expect(corroborationIn({ claims: [CLAIM], articles, assertions })).toMatchObject({
      assertionCount: 4,
      articleCount: 4,
      distinctOrigins: 1,
      repeatsCollapsed: 3,
      independence: "SINGLE_ORIGIN",
    });
  });

  test("counts an article that copies another with the origin of that one", () => {
    const articles = [
      anArticle({ id: "article:a1" }),
      anArticle({
        id: "article:a2",
        publisherId: "actor:paper",
        derivedFrom: [{ sourceId: "article:a1", kind: "REWRITTEN", overlap: null }],
      }),
    ];
    const original = says("actor:b", { articleId: "article:a1" });
    const copy = says("actor:paper", { articleId: "article:a2" });
    const unnamed = says(null, { articleId: "article:a2" });
    const corroboration = corroborationIn({
      claims: [CLAIM],
      articles,
      assertions: [copy, unnamed, original],
    });
    expect(corroboration).toMatchObject({ distinctOrigins: 1, repeatsCollapsed: 2, unattributed: 0 });
    expect(corroboration.groups[0]!.origin.key).toBe("actor:b");
    // What it copied says nothing of this claim: then no one is behind the copy.
    const alone = corroborationIn({ claims: [CLAIM], articles, assertions: [copy, unnamed] });
    expect(alone).toMatchObject({ distinctOrigins: 0, unattributed: 2 });
  });

  test("takes who says the finer thing to say the coarser, and never the other way", () => {
    const claims = [CLAIM, aClaim({ id: "claim:fine" }), aClaim({ id: "claim:finest" })];
    const relations = [
      aRelation("claim:fine", "REFINES", "claim:c"),
      aRelation("claim:finest", "REFINES", "claim:fine"),
    ];
    const of = (claimId: `claim:${string}`) => says("actor:b", { claimId });
    expect(corroborationIn({ claims, relations, assertions: [of("claim:finest")] }).distinctOrigins).toBe(1);
    const known = knownIn({ claims, relations, assertions: [of("claim:c")] });
    expect(corroborationOf("claim:finest", NOW, known).distinctOrigins).toBe(0);
  });

  test("takes the same claim for the same, but not its negation", () => {
    const relations = [aRelation("claim:c", "SAME_AS", "claim:other")];
    const assertions = [says("actor:b", { claimId: "claim:other" })];
    const withOther = (polarity: "POSITIVE" | "NEGATIVE") =>
      corroborationIn({ claims: [CLAIM, aClaim({ id: "claim:other", polarity })], relations, assertions });
    expect(withOther("POSITIVE").distinctOrigins).toBe(1);
    expect(withOther("NEGATIVE").distinctOrigins).toBe(0);
  });

  test.each(["DENIES", "DISPUTES", "QUESTIONS", "NO_COMMENT", "DECLINES_TO_COMMENT", "RETRACTS"] as const)(
    "does not count a party that %s",
    (stance) => {
      expect(
        corroborationIn({ claims: [CLAIM], assertions: [says("actor:b", { stance })] }).assertionCount,
      ).toBe(0);
    },
  );

  test("drops what its origin took back, and counts what it said after that", () => {
    const on = (day: string) => ({ reported: aTime(day) });
    const said = says("actor:b", on("2024-10-01"));
    const takenBack = says("actor:b", { stance: "RETRACTS", ...on("2024-10-02") });
    const again = says("actor:b", on("2024-10-03"));
    const originsOf = (...assertions: Assertion[]) =>
      corroborationIn({ claims: [CLAIM], assertions }).distinctOrigins;
    expect(originsOf(said)).toBe(1);
    expect(originsOf(said, takenBack)).toBe(0);
    expect(originsOf(said, takenBack, again)).toBe(1);
    const before = says("actor:b", { stance: "RETRACTS", ...on("2024-09-30") });
    expect(originsOf(said, before)).toBe(1);
    expect([originsOf(said, before, takenBack), originsOf(said, takenBack, before)]).toEqual([0, 0]);
    expect(originsOf(said, says("actor:other", { stance: "RETRACTS", ...on("2024-10-02") }))).toBe(1);
  });

  test("lets a retraction count for nothing once its own words are under review", () => {
    const back = says("actor:b", { stance: "RETRACTS", reviews: [aReview()] });
    expect(corroborationIn({ claims: [CLAIM], assertions: [says("actor:b"), back] }).distinctOrigins).toBe(1);
  });

  test("drops the finer claim with the coarser that its origin takes back", () => {
    const claims = [CLAIM, aClaim({ id: "claim:coarse" })];
    const relations = [aRelation("claim:c", "REFINES", "claim:coarse")];
    const denial = says("actor:b", { claimId: "claim:coarse", stance: "DENIES" });
    const { distinctOrigins, setAside } = corroborationIn({
      claims,
      relations,
      assertions: [says("actor:b"), denial],
    });
    expect(distinctOrigins).toBe(0);
    expect(setAside.map(({ because }) => because.reason)).toEqual(["TAKEN_BACK"]);
  });

  test("lists what is under review and does not count it", () => {
    const review = aReview({ recordedAt: "2024-10-26T00:00:00.000Z" });
    const known = knownIn({ claims: [CLAIM], assertions: [says("actor:b", { reviews: [review] })] });
    const at = (reported: string | null, recorded: string | null) =>
      corroborationOf("claim:c", { ...NOW, reported, recorded }, known);
    expect(at(null, null)).toMatchObject({
      distinctOrigins: 0,
      setAside: [{ because: { reason: "UNDER_REVIEW", review } }],
    });
    expect(at("2024-10-24T23:59:59.999Z", null).distinctOrigins).toBe(1);
    expect(at(null, "2024-10-25T23:00:00.000Z").distinctOrigins).toBe(1);
  });
});

describe("independence", () => {
  const [b1, b2, b3] = [says("actor:b1"), says("actor:b2"), says("actor:b3")];
  const independent = aDependency({ actorId: "actor:b1", kind: "DECLARED_INDEPENDENT", onId: "actor:b2" });
  const independenceOf = (assertions: readonly Assertion[], ...dependencies: SourceDependency[]) =>
    corroborationIn({ claims: [CLAIM], assertions, dependencies }).independence;

  test("has to be declared, for every pair", () => {
    expect(independenceOf([b1, b2])).toBe("NOT_ESTABLISHED");
    expect(independenceOf([b1, b2], independent)).toBe("ESTABLISHED");
    expect(independenceOf([b1, b2, b3], independent)).toBe("NOT_ESTABLISHED");
  });

  test("is undone by anything that ties the two", () => {
    const briefed = aDependency({ actorId: "actor:b2", kind: "BRIEFED_BY", onId: "actor:b1" });
    expect(independenceOf([b1, b2], independent, briefed)).toBe("NOT_ESTABLISHED");
  });

  test("is not won by a third one's taking it back", () => {
    const back = says("actor:b3", { stance: "RETRACTS" });
    expect(independenceOf([b1, b2, b3, back], independent)).toBe("NOT_ESTABLISHED");
  });

  test("is listed with the reasons to doubt it", () => {
    const records = { claims: [CLAIM], assertions: [b1, b2], dependencies: [independent] };
    expect(corroborationIn(records).possibleDependencies).toMatchObject([
      { aId: "actor:b1", bId: "actor:b2", kind: "DECLARED_INDEPENDENT", isCertain: false },
    ]);
  });
});

describe("possible dependencies", () => {
  const versionId = "version:a@1";
  const cue = { versionId, start: 5, end: 9 } as const;
  const dependenciesOf = (...assertions: Assertion[]) =>
    corroborationIn({ claims: [CLAIM], assertions }).possibleDependencies;

  test("are seen in a chain that runs through the other", () => {
    const links = [
      aLink("PUBLISHER", "actor:paper"),
      aLink("RELAY", "actor:b1", { span: cue }),
      aLink("ORIGIN", "actor:b2"),
    ];
    expect(dependenciesOf(says("actor:b1"), says(null, { attribution: { links, origin: null } }))).toEqual([
      { aId: "actor:b1", bId: "actor:b2", kind: "SAME_CHAIN", isCertain: false, evidence: [cue] },
    ]);
  });

  test("are seen in the audience of the other, with the words said where no cue is marked", () => {
    const links = [aLink("ORIGIN", "actor:b2", { audienceIds: ["actor:b1"] })];
    const spans = [{ versionId, start: 20, end: 30 }] as const;
    expect(
      dependenciesOf(says("actor:b1"), says(null, { spans, attribution: { links, origin: null } })),
    ).toEqual([{ aId: "actor:b1", bId: "actor:b2", kind: "BRIEFED_BY", isCertain: false, evidence: spans }]);
  });

  test("are known once a text that shows them is out", () => {
    const evidence = [{ versionId: "version:late@1", start: 0, end: 9 }] as const;
    const known = knownIn({
      claims: [CLAIM],
      articles: [anArticle({ id: "article:late", published: aTime("2024-11-05") })],
      dependencies: [aDependency({ actorId: "actor:b1", kind: "SHARED_SOURCE", onId: "actor:b2", evidence })],
      assertions: [says("actor:b1"), says("actor:b2")],
    });
    const knownAt = (reported: string) =>
      corroborationOf("claim:c", { ...NOW, reported }, known).possibleDependencies.map(({ kind }) => kind);
    expect(knownAt("2024-11-04T23:59:59.999Z")).toEqual([]);
    expect(knownAt("2024-11-05T23:59:59.999Z")).toEqual(["SHARED_SOURCE"]);
  });

  test("are known once someone has declared them", () => {
    const established = { ...CODING, codedAt: "2024-11-05T00:00:00.000Z" };
    const known = knownIn({
      claims: [CLAIM],
      dependencies: [
        aDependency({ actorId: "actor:b1", kind: "SHARED_SOURCE", onId: "actor:b2", established }),
      ],
      assertions: [says("actor:b1"), says("actor:b2")],
    });
    const knownAt = (recorded: string) =>
      corroborationOf("claim:c", { ...NOW, recorded }, known).possibleDependencies.length;
    expect([knownAt("2024-11-04T00:00:00.000Z"), knownAt("2024-11-05T00:00:00.000Z")]).toEqual([0, 1]);
  });

  test("are not seen in who publishes", () => {
    expect(dependenciesOf(says("actor:outlet"), says("actor:b2"))).toEqual([]);
  });
});

describe("in any newsroom", () => {
  test("all that is counted is in one group, or unattributed", () => {
    fc.assert(
      fc.property(newsrooms, (records) => {
        const known = knownFrom(records);
        for (const id of CLAIMS) {
          const { groups, ...counts } = corroborationOf(id, NOW, known);
          const grouped = groups.flatMap(({ assertions }) => assertions);
          expect(new Set(grouped).size).toBe(grouped.length);
          expect(new Set(groups.map(({ origin }) => origin.key)).size).toBe(counts.distinctOrigins);
          expect(counts.distinctOrigins + counts.repeatsCollapsed).toBe(grouped.length);
          expect(grouped.length + counts.unattributed).toBe(counts.assertionCount);
          expect(counts.articleCount).toBeLessThanOrEqual(counts.assertionCount);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("an unnamed source changes nothing but how many were counted", () => {
    fc.assert(
      fc.property(newsrooms, assertionsWith(NEW), (records, assertion) => {
        const [links, reviews] = [[aLink("PUBLISHER", "actor:o1"), aLink("ORIGIN", null)], []];
        const unnamed = { ...assertion, attribution: { links, origin: null }, reviews };
        expect(withoutCounts(allAnswers(plus(records, unnamed), NOW))).toEqual(
          withoutCounts(allAnswers(records, NOW)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("an echo changes nothing but how many were counted", () => {
    fc.assert(
      fc.property(
        newsrooms,
        assertionsWith(NEW),
        fc.constantFrom(...ARTICLES),
        fc.constantFrom("actor:o1" as const, null),
        (records, assertion, sourceId, origin) => {
          const links = [aLink("PUBLISHER", "actor:o1"), aLink("ORIGIN", origin)];
          const echo = {
            ...assertion,
            articleId: "article:copy",
            attribution: { links, origin: null },
          } as const;
          const copy = anArticle({
            id: "article:copy",
            publisherId: "actor:o1",
            derivedFrom: [{ sourceId, kind: "REWRITTEN", overlap: null }],
          });
          const after = plus({ ...records, articles: [...records.articles, copy] }, echo);
          expect(withoutCounts(allAnswers(after, NOW))).toEqual(withoutCounts(allAnswers(records, NOW)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("taking an assertion back, or correcting it, raises nothing", () => {
    fc.assert(
      fc.property(newsrooms, fc.nat(), fc.boolean(), (records, pick, isCorrected) => {
        const supporting = records.assertions.filter(({ stance }) =>
          ["ASSERTS", "CONFIRMS"].includes(stance),
        );
        const fallen = supporting[pick % Math.max(1, supporting.length)];
        fc.pre(fallen !== undefined);
        const { id: _, ...rest } = fallen;
        const after = isCorrected
          ? {
              ...records,
              assertions: records.assertions.map((other) => (other === fallen ? corrected(other) : other)),
            }
          : plus(records, {
              ...rest,
              id: "assertion:back",
              stance: "RETRACTS",
              stated: null,
              time: null,
              reported: LAST,
              reviews: [],
            });
        const [was, is] = [knownFrom(records), knownFrom(after)];
        for (const id of CLAIMS) {
          // What was said for the negation of a claim was said against it.
          if (!finerClaims(id, NOW, was).has(fallen.claimId)) continue;
          const [before, now] = [corroborationOf(id, NOW, was), corroborationOf(id, NOW, is)];
          expect(now.distinctOrigins).toBeLessThanOrEqual(before.distinctOrigins);
          expect(now.assertionCount).toBeLessThanOrEqual(before.assertionCount);
          expect(RANK.indexOf(now.independence)).toBeLessThanOrEqual(RANK.indexOf(before.independence));
        }
      }),
      { numRuns: 200 },
    );
  });

  test("support for a claim is no support for one that does not follow from it", () => {
    fc.assert(
      fc.property(newsrooms, assertionsWith(NEW), (records, assertion) => {
        fc.pre(["ASSERTS", "CONFIRMS"].includes(assertion.stance));
        const [was, is] = [knownFrom(records), knownFrom(plus(records, assertion))];
        for (const id of CLAIMS) {
          if (finerClaims(id, NOW, is).has(assertion.claimId)) continue;
          if (negationsOf(id, NOW, is).has(assertion.claimId)) continue;
          expect(essence(corroborationOf(id, NOW, is))).toEqual(essence(corroborationOf(id, NOW, was)));
        }
      }),
      { numRuns: 150 },
    );
  });
});

const COUNTS = [
  "assertionCount",
  "articleCount",
  "repeatsCollapsed",
  "unattributed",
  "assertions",
  "setAside",
  "inputs",
  "soleSupport",
  "status",
];

/** An answer without what an assertion that counts for nothing may add to. */
function withoutCounts(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (COUNTS.includes(key) ? undefined : value)),
  );
}

function corrected(assertion: Assertion): Assertion {
  return { ...assertion, reviews: [aReview({ status: "LOST", at: "2024-10-10T00:00:00.000Z" })] };
}
