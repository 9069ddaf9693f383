import type { Work } from "../../src/domain/work.js";
import * as fc from "fast-check";

import {
  type Actor,
  type Role,
  SourceReliability,
  type Succession,
  SuccessionKind,
} from "../../src/domain/actor.js";
import type { AsOf } from "../../src/domain/as-of.js";
import { type Assertion, Modality, type Review, Stance } from "../../src/domain/assertion.js";
import { type AttributionLink, isActor, type OriginKey } from "../../src/domain/attribution.js";
import {
  type Claim,
  DependencyKind,
  InformationCredibility,
  Measure,
  RelationKind,
} from "../../src/domain/claim.js";
import type { ActorId, ArticleId, AssertionId, ClaimId, WaveId } from "../../src/domain/ids.js";
import { type Quantity, QuantityQualifier, QuantityScope } from "../../src/domain/quantity.js";
import type { Records } from "../../src/evidence/known.js";
import {
  CODING,
  aClaim,
  aDependency,
  aDeployment,
  aLink,
  aNewsroom,
  aQuantity,
  aRelation,
  aReview,
  aSourceGrade,
  aTime,
  aWave,
  anActor,
  anArticle,
  anAssertion,
  aWork,
} from "./newsroom.js";

/**
 * Newsrooms of a few actors, articles and claims, small enough that everything meets everything:
 * echoes, loops of articles, people who change posts, corrections, retractions, open times.
 */

export const DEPLOYMENT = "deployment:d";

const STATES: readonly ActorId[] = ["actor:s1", "actor:s2"];
const BODIES: readonly ActorId[] = ["actor:b1", "actor:b2", "actor:b3"];
const OUTLETS: readonly ActorId[] = ["actor:o1", "actor:o2"];
const PERSONS: readonly ActorId[] = ["actor:p1", "actor:p2"];
const ALLIANCE: ActorId = "actor:alliance";
export const ACTORS: readonly ActorId[] = [...STATES, ...BODIES, ...OUTLETS, ...PERSONS, ALLIANCE];
export const ARTICLES: readonly ArticleId[] = ["article:a1", "article:a2", "article:a3", "article:a4"];
export const CLAIMS: readonly ClaimId[] = ["claim:c1", "claim:c2", "claim:c3", "claim:c4", "claim:c5"];
const WORKS: readonly Work[] = [aWork({ id: "work:w1", authorId: "actor:b1" }), aWork({ id: "work:w2" })];
const WAVES: readonly WaveId[] = ["wave:d-1", "wave:d-2"];

const either = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
/** The usual value, save in one case of six. */
const mostly = <const T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant<T>(usual) }, { weight: 1, arbitrary: other });
const oneOf = <T extends string>(words: { readonly [Word in T]: Word }) =>
  fc.constantFrom(...(Object.keys(words) as T[]));
/** A day of the one month in which all happens. */
export const day = fc
  .integer({ min: 1, max: 20 })
  .map((number) => `2024-10-${String(number).padStart(2, "0")}`);
const moment = day.map((date) => `${date}T12:00:00.000Z`);

/** A day, two days with what lies between, or a time that is open at one end. */
export const times = fc
  .tuple(day, day, either("day", "day", "day", "interval", "until", "since"))
  .map(([a, b, shape]) => {
    const [from, to] = a <= b ? [a, b] : [b, a];
    return aTime(
      { day: a, interval: from === to ? from : `${from}/${to}`, until: `../${to}`, since: `${from}/..` }[
        shape
      ],
    );
  });

export const asOfs: fc.Arbitrary<AsOf> = fc.record({
  reported: fc.option(day.map((date) => `${date}T23:59:59.999Z`)),
  recorded: fc.option(moment),
  valid: fc.option(day),
});

const actors: fc.Arbitrary<readonly Actor[]> = fc
  .tuple(
    fc.array(either(...STATES), { minLength: 3, maxLength: 3 }),
    fc.array(either(...BODIES, null), { minLength: 2, maxLength: 2 }),
    mostly<readonly Succession[]>(
      [],
      oneOf(SuccessionKind).map((kind) => [{ kind, actorId: BODIES[0]!, at: null, statedIn: [] }]),
    ),
  )
  .map(([countries, parents, predecessors]) => [
    ...STATES.map((id) => anActor({ id, kind: "STATE" })),
    ...BODIES.map((id, index) =>
      anActor({
        id,
        countryId: countries[index]!,
        parentId: countries[index]!,
        predecessors: index === 1 ? predecessors : [],
      }),
    ),
    ...OUTLETS.map((id) => anActor({ id, kind: "MEDIA" })),
    ...PERSONS.map((id, index) => anActor({ id, kind: "PERSON", parentId: parents[index]! })),
    anActor({ id: ALLIANCE, kind: "ALLIANCE" }),
  ]);

const roles: fc.Arbitrary<readonly Role[]> = fc.array(
  fc.record({
    id: fc.uuid().map((id) => `role:${id}` as const),
    holderId: either(...PERSONS, ...BODIES),
    organisationId: either(...BODIES, ALLIANCE),
    bodyId: fc.constant(BODIES[0]!),
    title: fc.constant("post"),
    speaksFor: fc.boolean(),
    held: fc.option(times),
    statedIn: fc.constant([]),
  }),
  { maxLength: 4 },
);

function originLinkTo(origin: OriginKey | null, audienceIds: readonly ActorId[]): AttributionLink {
  return origin === null || isActor(origin)
    ? aLink("ORIGIN", origin, { audienceIds })
    : aLink("ORIGIN", null, { workId: origin, naming: "NAMED", audienceIds });
}

const links: fc.Arbitrary<readonly AttributionLink[]> = fc
  .record({
    publisher: either(...OUTLETS),
    relay: fc.option(either(...OUTLETS, ...BODIES)),
    speaker: fc.option(either(...PERSONS, null)),
    origin: either(...ACTORS, ...BODIES, null, "publisher" as const, "work:w1" as const, "work:w2" as const),
    hasOrigin: either(true, true, true, false),
    audience: fc.array(either(...ACTORS), { maxLength: 1 }),
  })
  .map(({ publisher, relay, speaker, origin, hasOrigin, audience }) => [
    aLink("PUBLISHER", publisher),
    ...(relay === null ? [] : [aLink("RELAY", relay, { explicit: false })]),
    ...(speaker === null ? [] : [aLink("SPEAKER", speaker)]),
    ...(hasOrigin ? [originLinkTo(origin === "publisher" ? publisher : origin, audience)] : []),
  ]);

export const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    qualifier: fc.oneof(either("EXACT", "APPROXIMATELY"), oneOf(QuantityQualifier)),
    value: fc.integer({ min: 0, max: 12 }).map((thousands) => thousands * 1000),
    width: fc.integer({ min: 0, max: 5000 }),
    unit: either("soldier", "soldier", "troops", "thousand soldiers", "ship", "USD"),
    scope: fc.option(oneOf(QuantityScope), { nil: "CUMULATIVE" as const }),
    includesPrior: either(null, null, true, false),
  })
  .map(({ qualifier, value, width, unit, scope, includesPrior }) => {
    const between = qualifier === "BETWEEN" ? { value: null, min: value, max: value + width } : { value };
    const per = scope === "RATE" ? ["soldier", "month"] : [];
    const amount = scope === "NONE" ? null : ("DOZENS" as const);
    const given = qualifier === "UNSPECIFIED_PLURAL" ? { value: null, amount } : between;
    return aQuantity({ qualifier, unit, scope, includesPrior, per, raw: `${value}`, ...given });
  });

const SCOPE_OF = {
  ACTUAL_TOTAL: "CUMULATIVE",
  ACTUAL_INCREMENT: "INCREMENT",
  PLANNED_TOTAL: "TARGET_TOTAL",
  RETURNED: "CUMULATIVE",
  ROTATED: "CUMULATIVE",
  PAY_RATE: "RATE",
  LOSSES: "CUMULATIVE",
} as const;

/** Each assertion retells at most one that was made up before it: no one retells themselves. */
export function withRetellings(
  assertions: readonly Assertion[],
  retold: readonly (number | null)[],
): readonly Assertion[] {
  return assertions.map((assertion, index) => {
    const of = retold[index] ?? null;
    return of === null || of >= index ? assertion : { ...assertion, retellsId: assertions[of]!.id };
  });
}

/** For each of this many assertions, which one it retells; most retell none. */
export const retellings = (count: number) =>
  fc.array(
    fc.option(fc.nat({ max: count - 1 }), { freq: 1 }).map((of) => (of !== null && of % 2 ? of : null)),
    {
      minLength: count,
      maxLength: count,
    },
  );

/** Figures mostly fit what their claim measures, or no estimate would ever have one. */
function fitting(assertion: Assertion, claim: Claim | undefined, isFitted: boolean): Assertion {
  const measure = claim?.targets[0]?.measure ?? null;
  if (measure === null || !isFitted) return assertion;
  const scope = SCOPE_OF[measure];
  const given = scope === "RATE" ? { unit: "USD", per: ["soldier", "month"] } : { per: [] };
  return {
    ...assertion,
    quantities: assertion.quantities.map((quantity) => ({
      ...quantity,
      unit: quantity.unit === "troops" ? "troops" : "soldier",
      ...given,
      // Half of what is counted in troops is a count of those present.
      scope: scope === "CUMULATIVE" && quantity.unit === "troops" ? ("CURRENT_STOCK" as const) : scope,
      includesPrior: scope === "INCREMENT" ? quantity.includesPrior : null,
    })),
  };
}

/** A change, one that a later version lifted again, or a withdrawal of which no time is known. */
const reviews: fc.Arbitrary<readonly Review[]> = fc
  .record({
    cause: either("WORDS_CHANGED", "FRAMING_CHANGED", "WITHDRAWN"),
    moments: fc.uniqueArray(moment, { minLength: 1, maxLength: 2 }),
    isMark: either(false, false, true),
  })
  .map(({ cause, moments, isMark }) => {
    if (isMark) return [aReview({ cause: "WITHDRAWN", publishedAt: null, recordedAt: null })];
    const [first, lifted] = moments.toSorted();
    return [
      aReview({ cause, at: first! }),
      ...(lifted === undefined ? [] : [aReview({ cause: "RESTORED", at: lifted })]),
    ];
  });

/** An assertion on any claim in any article; its id is free. */
export function assertionsWith(id: fc.Arbitrary<AssertionId>): fc.Arbitrary<Assertion> {
  return fc
    .record({
      id,
      claimId: either(...CLAIMS),
      articleId: either(...ARTICLES),
      stance: fc.oneof(
        { weight: 5, arbitrary: either("ASSERTS", "CONFIRMS") },
        { weight: 1, arbitrary: oneOf(Stance) },
      ),
      modality: fc.oneof(
        { weight: 2, arbitrary: fc.constant("FACT") },
        { weight: 1, arbitrary: oneOf(Modality) },
      ),
      condition: either(null, null, "if asked"),
      quantities: fc.oneof(fc.tuple(quantities), fc.array(quantities, { maxLength: 2 })),
      time: fc.option(times),
      stated: fc.option(times),
      reported: times,
      recordedAt: moment,
      links,
      reviews: mostly([], reviews),
    })
    .map((given) => anAssertion(given));
}

/** What each claim measures, most of the time: with nothing in common, no figures would ever meet. */
const USUAL_MEASURES: readonly (Measure | null)[] = [
  "ACTUAL_TOTAL",
  "ACTUAL_INCREMENT",
  "PLANNED_TOTAL",
  "PAY_RATE",
  "ACTUAL_TOTAL",
];

const claims: fc.Arbitrary<readonly Claim[]> = fc.tuple(
  ...CLAIMS.map((id, index) => claimOf(id, USUAL_MEASURES[index]!)),
);

function claimOf(id: ClaimId, usual: Measure | null): fc.Arbitrary<Claim> {
  return fc
    .record({
      polarity: mostly("POSITIVE", either("NEGATIVE")),
      kind: mostly("STATE", either("SPEECH_ACT")),
      aboutIds: fc.array(either(...STATES, ...BODIES), { maxLength: 2 }),
      quantities: fc.array(quantities, { maxLength: 1 }),
      time: fc.option(times),
      measure: mostly(usual, fc.option(oneOf(Measure))),
      waveId: either(...WAVES),
      isOfWave: mostly(usual === "ACTUAL_INCREMENT", fc.boolean()),
      alsoPlanned: mostly(false, either(true)),
    })
    .map(({ measure, waveId, isOfWave, alsoPlanned, ...given }) => {
      const target = {
        deploymentId: DEPLOYMENT,
        waveId: isOfWave ? waveId : null,
        measure,
        sideId: null,
      } as const;
      const second = { ...target, measure: "PLANNED_TOTAL" } as const;
      return aClaim({ id, ...given, targets: alsoPlanned ? [target, second] : [target] });
    });
}

const articles = fc.tuple(
  ...ARTICLES.map((id) =>
    fc
      .record({
        publisherId: fc.option(either(...OUTLETS)),
        published: times,
        sources: fc.uniqueArray(either(...ARTICLES), { maxLength: 2 }),
      })
      .map(({ publisherId, published, sources }) =>
        anArticle({
          id,
          publisherId,
          published,
          derivedFrom: sources
            .filter((sourceId) => sourceId !== id)
            .map((sourceId) => ({ sourceId, kind: "REWRITTEN" as const, overlap: null })),
        }),
      ),
  ),
);

const established = moment.map((codedAt) => ({ ...CODING, codedAt }));

const relations = fc.array(
  fc
    .tuple(
      either(...CLAIMS),
      fc.oneof(fc.constant("REFINES" as const), oneOf(RelationKind)),
      either(...CLAIMS),
      established,
      fc.uuid(),
    )
    .filter(([a, , b]) => a !== b)
    .map(([a, kind, b, coding, id]) => aRelation(a, kind, b, { id: `relation:${id}`, established: coding })),
  { maxLength: 6 },
);

const shownIn = either(...ARTICLES).map((id) => ({
  versionId: `version:${id.slice("article:".length)}@1` as const,
  start: 0,
  end: 9,
}));

const dependencies = fc.array(
  fc
    .tuple(
      either(...ACTORS),
      fc.oneof(fc.constant("DECLARED_INDEPENDENT" as const), oneOf(DependencyKind)),
      either(...ACTORS),
      established,
      fc.uuid(),
      fc.array(shownIn, { maxLength: 2 }),
    )
    .map(([actorId, kind, onId, coding, id, evidence]) =>
      aDependency({ id: `dependency:${id}`, actorId, kind, onId, evidence, established: coding }),
    ),
  { maxLength: 6 },
);

const sourceGrades = fc.array(
  fc
    .tuple(either(...ACTORS), oneOf(SourceReliability), moment, fc.uuid())
    .map(([actorId, reliability, gradedAt, id]) =>
      aSourceGrade({ id: `grade:${id}`, actorId, reliability, gradedAt }),
    ),
  { maxLength: 6 },
);

const credibilityGrades = fc.array(
  fc.record({
    id: fc.uuid().map((id) => `credibility:${id}` as const),
    claimId: either(...CLAIMS),
    credibility: oneOf(InformationCredibility),
    gradedBy: fc.constant("tester"),
    gradedAt: moment,
    rationale: fc.constant("for a test"),
  }),
  { maxLength: 1 },
);

/** A whole newsroom; the origins of its assertions are worked out. */
export const newsrooms: fc.Arbitrary<Records> = fc
  .record({
    claims,
    articles,
    actors,
    roles,
    works: fc.constant(WORKS),
    relations,
    dependencies,
    sourceGrades,
    credibilityGrades,
    deployments: fc
      .tuple(either(...STATES), either(...STATES))
      .map(([senderId, hostId]) => [aDeployment({ id: DEPLOYMENT, senderId, hostId })]),
    spoken: fc.array(fc.tuple(assertionsWith(fc.constant("assertion:x")), either(true, true, false)), {
      minLength: 3,
      maxLength: 16,
    }),
    retold: fc.array(mostly(null, fc.nat(15)), { minLength: 16, maxLength: 16 }),
    ids: fc.shuffledSubarray(
      Array.from({ length: 16 }, (_, index) => index),
      { minLength: 16 },
    ),
    ordinals: fc.shuffledSubarray([1, 2], { minLength: 2 }),
  })
  .map(({ spoken, ids, retold, ordinals, ...records }) => {
    const assertions = spoken.map(([assertion, isFitted], index) => {
      const claim = records.claims.find(({ id }) => id === assertion.claimId);
      // Only what was said before is retold: no assertion retells itself, at any remove.
      const other = retold[index] === null ? undefined : ids[retold[index]! % (index + 1)];
      return {
        ...fitting(assertion, claim, isFitted),
        id: `assertion:${ids[index]}` as const,
        retellsId: other === undefined || other === ids[index] ? null : (`assertion:${other}` as const),
      };
    });
    const waves = WAVES.map((id, index) =>
      aWave({ id, deploymentId: DEPLOYMENT, ordinal: ordinals[index]! }),
    );
    return aNewsroom({
      ...records,
      waves,
      assertions,
    }) as Records;
  });

/** The newsroom with one more assertion, its origin worked out. */
export function plus(records: Records, ...more: readonly Assertion[]): Records {
  return aNewsroom({ ...records, assertions: [...records.assertions, ...more] }) as Records;
}
