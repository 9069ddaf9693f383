import type { Work } from "../../src/domain/work.js";
import type { Actor, Role, SourceGrade } from "../../src/domain/actor.js";
import type { Article, ArticleVersion } from "../../src/domain/article.js";
import type { Assertion, Review } from "../../src/domain/assertion.js";
import type { AttributionLink, AttributionRole } from "../../src/domain/attribution.js";
import type { Claim, ClaimRelation, RelationKind, SourceDependency } from "../../src/domain/claim.js";
import type { Coding } from "../../src/domain/coding.js";
import type { Deployment, Wave } from "../../src/domain/deployment.js";
import type { ActorId, ClaimId, WorkId } from "../../src/domain/ids.js";
import { articleOfVersion, numberOfVersion } from "../../src/domain/ids.js";
import type { Quantity } from "../../src/domain/quantity.js";
import { type TimeExpression, readTime } from "../../src/domain/time.js";
import { bodiesOf } from "../../src/evidence/bodies.js";
import { type Records, knownFrom } from "../../src/evidence/known.js";
import { affiliationsOf, originOf } from "../../src/evidence/origin.js";
import { spokenAt } from "../../src/evidence/order.js";

/**
 * Records for tests, whole and valid. A test names only what it is about.
 */

export const CODING: Coding = {
  coder: "tester",
  method: "HUMAN",
  codedAt: "2024-01-01T00:00:00.000Z",
  confidence: null,
  note: null,
};

const times = new Map<string, TimeExpression>();

/** Read once: generated newsrooms ask for the same days over and over. Days are those of UTC. */
export function aTime(edtf: string): TimeExpression {
  const time = times.get(edtf) ?? readTime({ raw: null, edtf, basis: "STATED", note: null }, "UTC");
  times.set(edtf, time);
  return time;
}

export function anActor(given: Partial<Actor> & Pick<Actor, "id">): Actor {
  return {
    kind: "GOVERNMENT_BODY",
    name: given.id.slice("actor:".length),
    names: [],
    identifiers: [],
    countryId: null,
    parentId: null,
    timeZone: null,
    predecessors: [],
    bodyId: given.id,
    note: null,
    fictional: true,
    ...given,
  };
}

export function aRole(given: Partial<Role> & Pick<Role, "holderId" | "organisationId">): Role {
  return {
    id: `role:${given.holderId}-${given.organisationId}`,
    bodyId: given.organisationId,
    title: "spokesperson",
    speaksFor: true,
    held: null,
    statedIn: [],
    ...given,
  };
}

export function aSourceGrade(given: Partial<SourceGrade> & Pick<SourceGrade, "actorId">): SourceGrade {
  return {
    id: `grade:${given.actorId}`,
    reliability: "B",
    gradedBy: "tester",
    gradedAt: "2024-01-01T00:00:00.000Z",
    rationale: "for a test",
    ...given,
  };
}

export function anArticle(given: Partial<Article> & Pick<Article, "id">): Article {
  return {
    headline: "A headline",
    url: null,
    language: "en",
    dateline: null,
    publisherId: null,
    published: aTime("2024-10-23"),
    pubStatus: "USABLE",
    derivedFrom: [],
    fictional: true,
    ...given,
  };
}

export function aVersion(given: Partial<ArticleVersion> & Pick<ArticleVersion, "id">): ArticleVersion {
  return {
    articleId: articleOfVersion(given.id),
    number: numberOfVersion(given.id),
    publishedAt: null,
    recordedAt: "2024-10-24T00:00:00.000Z",
    changeKind: "INITIAL",
    editorialNote: null,
    text: "",
    parts: [],
    translationOf: null,
    ...given,
  };
}

export function aClaim(given: Partial<Claim> & Pick<Claim, "id">): Claim {
  return {
    text: `Claim ${given.id}`,
    kind: "STATE",
    polarity: "POSITIVE",
    eventType: null,
    aboutIds: [],
    quantities: [],
    time: null,
    place: null,
    targets: [],
    note: null,
    fictional: true,
    ...given,
  };
}

export function aLink(
  role: AttributionRole,
  actorId: ActorId | null,
  given: Partial<AttributionLink> = {},
): AttributionLink {
  return {
    role,
    actorId,
    label: actorId?.slice("actor:".length) ?? "sources",
    workId: null,
    locator: null,
    capacity: null,
    cue: null,
    span: null,
    audienceIds: [],
    channel: "UNSPECIFIED",
    naming: actorId === null ? "UNNAMED" : "NAMED",
    basis: "UNSPECIFIED",
    explicit: true,
    ...given,
  };
}

/** An assertion whose chain is a publisher, whose word it is, and that party's key. */
export function anAssertion(
  given: Partial<Omit<Assertion, "attribution">> &
    Pick<Assertion, "id" | "claimId"> & {
      /** The origin; `null` for no one named. Left out: what `links` say. */
      readonly origin?: ActorId | null;
      readonly links?: readonly AttributionLink[];
    },
): Assertion {
  const {
    origin = null,
    links = [aLink("PUBLISHER", "actor:outlet"), aLink("ORIGIN", origin)],
    ...rest
  } = given;
  return {
    articleId: "article:first",
    spans: [],
    form: "INDIRECT_SPEECH",
    stance: "ASSERTS",
    modality: "FACT",
    condition: null,
    cues: [],
    quantities: [],
    original: null,
    translations: [],
    time: null,
    attribution: { links, origin: null },
    stated: null,
    reported: aTime("2024-10-23"),
    recordedAt: "2024-10-24T00:00:00.000Z",
    retellsId: null,
    coding: CODING,
    reviews: [],
    ...rest,
  };
}

/** A correction of the words, published and recorded at one moment. */
export function aReview(given: Partial<Review> & { readonly at?: string } = {}): Review {
  const { at = "2024-10-25T00:00:00.000Z", ...rest } = given;
  return {
    cause: "WORDS_CHANGED",
    status: "CHANGED",
    versionId: "version:first@2",
    changeKind: "CORRECTION",
    publishedAt: at,
    recordedAt: at,
    note: null,
    before: null,
    after: null,
    replacedByIds: [],
    ...rest,
  };
}

export function aQuantity(given: Partial<Quantity> = {}): Quantity {
  return {
    raw: "a number",
    value: null,
    min: null,
    max: null,
    amount: null,
    times: null,
    qualifier: "EXACT",
    unit: "soldier",
    per: [],
    scope: "CUMULATIVE",
    includesPrior: null,
    derivation: null,
    ...given,
  };
}

export function aRelation(
  claimId: ClaimId,
  kind: RelationKind,
  otherId: ClaimId,
  given: Partial<ClaimRelation> = {},
): ClaimRelation {
  return {
    id: `relation:${claimId}-${kind}-${otherId}`,
    claimId,
    kind,
    otherId,
    note: null,
    established: CODING,
    ...given,
  };
}

export function aDependency(
  given: Partial<SourceDependency> & Pick<SourceDependency, "actorId" | "kind" | "onId">,
): SourceDependency {
  return {
    id: `dependency:${given.actorId}-${given.kind}-${given.onId}`,
    certainty: null,
    evidence: [],
    established: CODING,
    ...given,
  };
}

export function aWork(given: Partial<Work> & Pick<Work, "id">): Work {
  return {
    kind: "DOCUMENT",
    title: `Work ${given.id}`,
    url: null,
    archiveUrl: null,
    authorId: null,
    created: null,
    language: null,
    note: null,
    fictional: true,
    ...given,
  };
}

export function aDeployment(given: Partial<Deployment> & Pick<Deployment, "id">): Deployment {
  return {
    title: "A deployment",
    senderId: "actor:sender",
    otherSenderIds: [],
    hostId: "actor:host",
    otherHostIds: [],
    beneficiaryId: null,
    opponentId: null,
    forceId: "actor:force",
    forceKind: "GROUND_TROOPS",
    origin: null,
    destinations: [],
    window: null,
    ended: null,
    realization: "PARTIAL",
    posture: "UNKNOWN",
    fictional: true,
    ...given,
  };
}

export function aWave(given: Partial<Wave> & Pick<Wave, "id" | "deploymentId" | "ordinal">): Wave {
  return {
    label: `Wave ${given.ordinal}`,
    realization: "ARRIVED",
    posture: "UNKNOWN",
    strength: null,
    departed: null,
    arrived: null,
    derived: false,
    ...given,
  };
}

/** The records, with the bodies of actors and the origins of assertions worked out, as a load does. */
export function aNewsroom(records: Partial<Records>): Partial<Records> {
  const bodyOf = bodiesOf(records.actors ?? []);
  const actors = (records.actors ?? []).map((actor) => ({ ...actor, bodyId: bodyOf(actor.id) }));
  const roles = (records.roles ?? []).map((role) => ({ ...role, bodyId: bodyOf(role.organisationId) }));
  const affiliations = affiliationsOf(actors, roles);
  const authors = new Map((records.works ?? []).map(({ id, authorId }) => [id, authorId]));
  const authorOf = (id: WorkId) => authors.get(id) ?? null;
  return {
    ...records,
    actors,
    roles,
    assertions: (records.assertions ?? []).map((assertion) => {
      const { links } = assertion.attribution;
      return {
        ...assertion,
        attribution: { links, origin: originOf(links, spokenAt(assertion), affiliations, authorOf) },
      };
    }),
  };
}

/** As `aNewsroom`, ready for questions. */
export function knownIn(records: Partial<Records>): ReturnType<typeof knownFrom> {
  return knownFrom(aNewsroom(records));
}
