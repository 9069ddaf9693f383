import type { Assertion } from "../../src/domain/assertion.js";
import type { AttributionLink } from "../../src/domain/attribution.js";
import type { ClaimTarget, Measure } from "../../src/domain/claim.js";
import type { ActorId, AssertionId, ClaimId, WaveId } from "../../src/domain/ids.js";
import type { Quantity } from "../../src/domain/quantity.js";
import type { Records } from "../../src/evidence/known.js";
import {
  aClaim,
  aDependency,
  aLink,
  aNewsroom,
  aQuantity,
  aRelation,
  aRole,
  aTime,
  anActor,
  anArticle,
  anAssertion,
} from "./newsroom.js";

/** What the sample newsroom says of the soldiers sent, without its words: who, on whose word, how many. */
export const DEPLOYMENT = "deployment:dprk-russia-2024";

const PUBLISHED = aTime("2024-10-23/2024-10-24");
const LAWMAKERS: readonly ActorId[] = ["actor:rok-lawmakers", "actor:rok-intel-committee"];

const outlet = aLink("PUBLISHER", "actor:outlet-unknown");
const wire = aLink("RELAY", "actor:yonhap");
const carriedOver = { explicit: false } as const;

type Chain = readonly AttributionLink[];

const NO_ONE: Chain = [outlet, aLink("ORIGIN", null)];
const OUTLET: Chain = [aLink("ORIGIN", "actor:outlet-unknown")];
const NIS: Chain = [outlet, wire, aLink("ORIGIN", "actor:nis", { label: "NIS", audienceIds: LAWMAKERS })];
const NIS_BY_CONTEXT: Chain = [
  outlet,
  { ...wire, ...carriedOver },
  aLink("ORIGIN", "actor:nis", { label: "NIS", audienceIds: LAWMAKERS, ...carriedOver }),
];
const NIS_DIRECTOR: Chain = [
  outlet,
  { ...wire, ...carriedOver },
  aLink("SPEAKER", "actor:cho-tae-yong"),
  NIS[2]!,
];
const INSTRUCTORS: Chain = [
  outlet,
  wire,
  aLink("RELAY", "actor:nis"),
  aLink("ORIGIN", "actor:russian-instructors"),
];
const LEE: Chain = [outlet, aLink("ORIGIN", "actor:lee-seong-kweun")];
const AUSTIN: Chain = [
  outlet,
  aLink("SPEAKER", "actor:lloyd-austin"),
  aLink("ORIGIN", "actor:us-dod", carriedOver),
];
const NATO: Chain = [outlet, aLink("SPEAKER", "actor:dakhlallah"), aLink("ORIGIN", "actor:nato")];
const PYONGYANG: Chain = [outlet, aLink("ORIGIN", "actor:north-korea")];
const YONHAP: Chain = [outlet, aLink("ORIGIN", "actor:yonhap")];

function said(id: string, links: Chain, given: Partial<Omit<Assertion, "attribution">> = {}): Assertion {
  const claimId: ClaimId = `claim:C${id.slice(1, 3)}`;
  const reported = PUBLISHED;
  return anAssertion({
    id: `assertion:${id}`,
    claimId,
    articleId: "article:seed-000",
    links,
    reported,
    ...given,
  });
}

function of(value: number | null, given: Partial<Quantity> = {}): Pick<Assertion, "quantities"> {
  return { quantities: [aQuantity({ value, ...given })] };
}

const about = { qualifier: "APPROXIMATELY" } as const;
const planned = { scope: "TARGET_TOTAL" } as const;
const batch = { scope: "INCREMENT" } as const;

const ASSERTIONS: readonly Assertion[] = [
  said("A01.1", NO_ONE, { ...of(3000), retellsId: "assertion:A01.2" }),
  said("A01.2", NIS, of(3000, about)),
  said("A02.1", NIS),
  said("A03.1", NO_ONE, {
    ...of(10_000, planned),
    modality: "EXPECTATION",
    time: aTime("../2024-12-31"),
    retellsId: "assertion:A03.2",
  }),
  said("A03.2", NIS, {
    ...of(10_000, { ...planned, includesPrior: true }),
    modality: "PLAN",
    time: aTime("../2024-12"),
  }),
  said("A03.3", NIS_BY_CONTEXT, {
    ...of(10_000, { ...planned, includesPrior: true }),
    modality: "EXPECTATION",
  }),
  said("A04.1", YONHAP),
  said("A05.1", NIS, { stance: "CONFIRMS", stated: aTime("../2024-10-23") }),
  said("A06.1", NIS, { ...of(1500, batch), time: aTime("2024-10") }),
  said("A07.1", NIS_DIRECTOR, { ...of(1500, batch), time: aTime("2024-10") }),
  said("A08.1", NIS_BY_CONTEXT),
  said("A09.1", NIS_BY_CONTEXT),
  said("A10.1", NIS_BY_CONTEXT),
  said(
    "A11.1",
    NIS_BY_CONTEXT,
    of(2000, { ...about, unit: "USD", per: ["soldier", "month"], scope: "RATE" }),
  ),
  said("A12.1", INSTRUCTORS),
  said("A13.1", INSTRUCTORS),
  said("A14.1", NO_ONE, {
    ...of(null, { qualifier: "UNSPECIFIED_PLURAL", unit: "casualty", scope: "NONE" }),
    modality: "POSSIBILITY",
  }),
  said("A15.1", NIS, { modality: "ESTIMATE" }),
  said("A16.1", NIS, { modality: "ESTIMATE" }),
  said("A17.1", OUTLET),
  said("A18.1", AUSTIN, { stance: "CONFIRMS" }),
  said("A18.2", NATO, { stance: "CONFIRMS" }),
  said("A18.3", PYONGYANG, { stance: "NO_COMMENT" }),
  said("A19.1", NO_ONE),
  said("A20.1", NO_ONE),
  said("A21.1", NO_ONE, { modality: "ESTIMATE" }),
  said("A22.1", OUTLET),
  said("A23.1", OUTLET),
  said("A24.1", NIS, { modality: "INTENTION" }),
  said("A28.1", LEE, { modality: "EXPECTATION" }),
  said("A29.1", OUTLET),
  said("A30.1", NATO, { stance: "CONFIRMS" }),
  said("A31.1", NATO, { modality: "PLAN" }),
  said("A32.1", OUTLET),
];

function on(measure: Measure | null, waveId: WaveId | null = null): readonly ClaimTarget[] {
  return [{ deploymentId: DEPLOYMENT, waveId, measure, sideId: null }];
}

const TARGETS: Readonly<Record<string, readonly ClaimTarget[]>> = {
  "claim:C01": [...on("ACTUAL_TOTAL"), ...on(null, "wave:dprk-russia-2024-3")],
  "claim:C02": on(null),
  "claim:C03": [...on("PLANNED_TOTAL"), ...on(null, "wave:dprk-russia-2024-3")],
  "claim:C05": on(null),
  "claim:C06": on("ACTUAL_INCREMENT", "wave:dprk-russia-2024-1"),
  "claim:C07": on("ACTUAL_INCREMENT", "wave:dprk-russia-2024-2"),
  "claim:C08": on(null),
  "claim:C09": on(null),
  "claim:C10": on(null),
  "claim:C11": on("PAY_RATE"),
  "claim:C14": on("LOSSES"),
  "claim:C18": on(null),
  "claim:C21": on(null),
};

const TIMES: Readonly<Record<string, string>> = {
  "claim:C01": "../2024-10-23~",
  "claim:C03": "../2024-12",
  "claim:C06": "2024-10",
  "claim:C07": "2024-10",
  "claim:C08": "2024-10-23~",
  "claim:C22": "2024-06",
};

const ABOUT_TROOPS: readonly ActorId[] = ["actor:north-korea", "actor:dprk-troops", "actor:russia"];

const CLAIMS = [...new Set(ASSERTIONS.map(({ claimId }) => claimId))].map((id) =>
  aClaim({
    id,
    polarity: ["claim:C08", "claim:C17"].includes(id) ? "NEGATIVE" : "POSITIVE",
    aboutIds: id in TARGETS ? ABOUT_TROOPS : [],
    targets: TARGETS[id] ?? [],
    time: TIMES[id] === undefined ? null : aTime(TIMES[id]),
  }),
);

const state = (id: ActorId) => anActor({ id, kind: "STATE" });
const person = (id: ActorId, given: { countryId?: ActorId; parentId: ActorId }) =>
  anActor({ id, kind: "PERSON", ...given });

export const BRIEFING: Partial<Records> = aNewsroom({
  claims: CLAIMS,
  assertions: ASSERTIONS,
  articles: [
    anArticle({ id: "article:seed-000", publisherId: "actor:outlet-unknown", published: PUBLISHED }),
  ],
  actors: [
    ...(["actor:south-korea", "actor:north-korea", "actor:russia", "actor:united-states"] as const).map(
      state,
    ),
    anActor({ id: "actor:nis", countryId: "actor:south-korea", parentId: "actor:south-korea" }),
    anActor({ id: "actor:us-dod", countryId: "actor:united-states", parentId: "actor:united-states" }),
    anActor({ id: "actor:nato", kind: "ALLIANCE" }),
    anActor({ id: "actor:ppp", kind: "POLITICAL_PARTY", countryId: "actor:south-korea" }),
    anActor({ id: "actor:yonhap", kind: "MEDIA", countryId: "actor:south-korea" }),
    anActor({ id: "actor:outlet-unknown", kind: "MEDIA" }),
    anActor({ id: "actor:russian-instructors", kind: "COLLECTIVE", countryId: "actor:russia" }),
    person("actor:cho-tae-yong", { countryId: "actor:south-korea", parentId: "actor:nis" }),
    person("actor:lee-seong-kweun", { countryId: "actor:south-korea", parentId: "actor:ppp" }),
    person("actor:lloyd-austin", { countryId: "actor:united-states", parentId: "actor:us-dod" }),
    person("actor:dakhlallah", { parentId: "actor:nato" }),
  ],
  roles: [
    aRole({ holderId: "actor:cho-tae-yong", organisationId: "actor:nis" }),
    aRole({ holderId: "actor:lee-seong-kweun", organisationId: "actor:ppp", speaksFor: false }),
    aRole({ holderId: "actor:lloyd-austin", organisationId: "actor:us-dod" }),
    aRole({ holderId: "actor:dakhlallah", organisationId: "actor:nato" }),
    aRole({ holderId: "actor:ppp", organisationId: "actor:south-korea", speaksFor: false }),
    aRole({ holderId: "actor:nis", organisationId: "actor:south-korea" }),
  ],
  relations: [
    aRelation("claim:C01", "REFINES", "claim:C18"),
    aRelation("claim:C06", "REFINES", "claim:C18"),
    aRelation("claim:C07", "REFINES", "claim:C18"),
    aRelation("claim:C09", "REFINES", "claim:C18"),
    aRelation("claim:C10", "REFINES", "claim:C18"),
    aRelation("claim:C30", "EXPLAINS", "claim:C18"),
    aRelation("claim:C23", "REFINES", "claim:C22"),
    aRelation("claim:C02", "EXPLAINS", "claim:C18"),
    aRelation("claim:C16", "EXPLAINS", "claim:C15"),
    aRelation("claim:C21", "EXPLAINS", "claim:C05"),
  ],
  dependencies: [
    aDependency({
      actorId: "actor:nato",
      kind: "BRIEFED_BY",
      onId: "actor:nis",
      evidence: [{ versionId: "version:seed-000@1", start: 2609, end: 2698 }],
    }),
    aDependency({ actorId: "actor:united-states", kind: "MEMBER_OF", onId: "actor:nato" }),
  ],
});

/** The ids of assertions, short: `A01.2`. */
export function short(assertions: readonly { readonly id: AssertionId }[]): string[] {
  return assertions.map(({ id }) => id.slice("assertion:".length));
}
