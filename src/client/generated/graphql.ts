/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of actor it is. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type ActorKind =
  /** States bound by a treaty. */
  | 'ALLIANCE'
  /** A group that is described but not named: instructors, lawmakers, families. */
  | 'COLLECTIVE'
  /** A ministry, agency or office of a state. */
  | 'GOVERNMENT_BODY'
  /** A parliament or a part of one. */
  | 'LEGISLATURE_BODY'
  /** An outlet or wire. */
  | 'MEDIA'
  /** An armed force or a part of one. */
  | 'MILITARY_FORCE'
  /** Any other organisation. */
  | 'ORGANIZATION'
  /** One person. */
  | 'PERSON'
  /** A party. */
  | 'POLITICAL_PARTY'
  /** A state. */
  | 'STATE'
  | '%future added value';

/** How the words of a span fare in another version. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type AnchorStatus =
  /** Words much like them stand there. */
  | 'CHANGED'
  /** The same words stand at the same place. */
  | 'EXACT'
  /** Nothing like them is there. */
  | 'LOST'
  /** The same words stand elsewhere. */
  | 'MOVED'
  | '%future added value';

/** Which articles to list: those that meet every condition given. */
export type ArticleFilter = {
  /** In this language (BCP 47, e.g. `en`, in capitals or not). */
  language?: string | null | undefined;
  /** With one of these statuses. */
  pubStatus?: Array<PublicationStatus> | null | undefined;
  /** Published at this moment or after, as far as its date can tell. */
  publishedAfter?: string | null | undefined;
  /** Published by this moment, for certain. */
  publishedBefore?: string | null | undefined;
  /** Published by one of these actors. */
  publisherIds?: Array<string> | null | undefined;
  /** Every one of these words stands in the headline; case and accents do not matter. */
  text?: string | null | undefined;
};

/** Which state of knowledge to answer from: three independent cut-offs, open when left out. What is known to be after a cut-off has no effect on the answer. */
export type AsOf = {
  /** Only what this graph had learned by then, grades and relations included. */
  recorded?: string | null | undefined;
  /** Only what had certainly been published by then: an article dated to a day counts from the last second of that day in its time zone, and where none is known, from `T11:59:59Z` of the next day (UTC-12). `certainBy` of a time has that moment. Grades and relations have no such clock: see `recorded`. */
  reported?: string | null | undefined;
  /** Only what is said to have been so by that day. */
  valid?: string | null | undefined;
};

/** What a party does on the way from the page to whoever knows. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type AttributionRole =
  /** Holds or collected the information (PROV-O: hadPrimarySource). */
  | 'ORIGIN'
  /** Carries the text we hold. */
  | 'PUBLISHER'
  /** Passes on what another said: a wire, an outlet, a go-between (PROV-O: wasQuotedFrom). */
  | 'RELAY'
  /** Utters the words (PROV-O: wasAttributedTo). */
  | 'SPEAKER'
  | '%future added value';

/** Why a version replaced the one before it. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type ChangeKind =
  /** Something was unclear. */
  | 'CLARIFICATION'
  /** Something was wrong and has been put right. */
  | 'CORRECTION'
  /** The first text. */
  | 'INITIAL'
  /** The article is taken back. */
  | 'RETRACTION'
  /** The text was removed. */
  | 'TAKEDOWN'
  /** News was added. */
  | 'UPDATE'
  | '%future added value';

/** Which claims to list: those that meet every condition given. Conditions on who said it and how are met together by one and the same assertion. */
export type ClaimFilter = {
  /** About one of these actors. */
  aboutActorIds?: Array<string> | null | undefined;
  /** Asserted in one of these articles. */
  articleIds?: Array<string> | null | undefined;
  /** About one of these deployments. */
  deploymentIds?: Array<string> | null | undefined;
  /** Whose origins are this independent. Worked out for each claim: the other conditions may leave 1000 claims at most. */
  independence?: Array<Independence> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<ClaimKind> | null | undefined;
  /** With at least so many origins. Worked out for each claim: the other conditions may leave 1000 claims at most. */
  minDistinctOrigins?: number | null | undefined;
  /** Presented in one of these ways. */
  modalities?: Array<Modality> | null | undefined;
  /** Whose source is named this far. */
  naming?: Array<SourceNaming> | null | undefined;
  /** On which one of these actors takes a stance, itself or through those who speak for it. With `stances` in the same filter: which stance. */
  originActorIds?: Array<string> | null | undefined;
  /** Resting on the word of someone from one of these states. */
  originCountryIds?: Array<string> | null | undefined;
  /** On which someone took one of these stances. */
  stances?: Array<Stance> | null | undefined;
  /** Standing so. Worked out for each claim: the other conditions may leave 1000 claims at most. */
  status?: Array<ClaimStatus> | null | undefined;
  /** Every one of these words stands in its text; case and accents do not matter. */
  text?: string | null | undefined;
  /** With one of these actors anywhere in the attribution chain. */
  viaActorIds?: Array<string> | null | undefined;
};

/** What sort of proposition it is. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type ClaimKind =
  /** A judgement of quality. */
  | 'EVALUATION'
  /** Something is to happen. */
  | 'FUTURE'
  /** What an actor wants. */
  | 'INTENT'
  /** How many or how much is the point. */
  | 'MEASURE'
  /** Something happened or is happening. */
  | 'OCCURRENCE'
  /** Why something was done. */
  | 'PURPOSE'
  /** Membership, agreement or causation between things. */
  | 'RELATION'
  /** That someone said, confirmed or briefed. */
  | 'SPEECH_ACT'
  /** A state of affairs. */
  | 'STATE'
  | '%future added value';

/** How a claim stands. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type ClaimStatus =
  /** It stands. */
  | 'ACTIVE'
  /** A later version of an article changed or removed the words on which it rested, or their attribution. */
  | 'CORRECTED'
  /** Nothing that spoke for it counts any more: it was taken back, those said to have said it deny that, or its article was withdrawn. */
  | 'RETRACTED'
  /** Another claim has taken its place. */
  | 'SUPERSEDED'
  | '%future added value';

/** How a coding was made. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type CodingMethod =
  /** By a person. */
  | 'HUMAN'
  /** Taken over from another data set. */
  | 'IMPORT'
  /** By a model. */
  | 'MODEL'
  /** By a model, checked by a person. */
  | 'MODEL_HUMAN_REVIEWED'
  /** By rules. */
  | 'RULES'
  | '%future added value';

/** Why two claims cannot both hold. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type ContradictionKind =
  /** A coder says so. */
  | 'DECLARED'
  /** They give totals of the same thing at the same time that have no number in common. */
  | 'FIGURES'
  /** They are the same proposition, once affirmed and once negated. */
  | 'OPPOSITE'
  | '%future added value';

/** Why two origins may not be independent, or are. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type DependencyKind =
  /** One was or is briefed by the other. */
  | 'BRIEFED_BY'
  /** One has it from the other. */
  | 'COPIES'
  /** Someone has checked that they know it apart from each other. */
  | 'DECLARED_INDEPENDENT'
  /** One is a member of the other. */
  | 'MEMBER_OF'
  /** One passes on what the other said. */
  | 'SAME_CHAIN'
  /** Both are bodies of one government. */
  | 'SAME_GOVERNMENT'
  /** Both are part of one body. */
  | 'SAME_ORGANISATION'
  /** Both rest on the same third source. */
  | 'SHARED_SOURCE'
  /** One came from the other by a merger or a division. */
  | 'SUCCESSOR_OF'
  | '%future added value';

/** How one article comes from another. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type DerivationKind =
  /** Some passages taken over. */
  | 'EXCERPTED'
  /** Reworded from one source text. */
  | 'REWRITTEN'
  /** The same text republished, as with wire copy. */
  | 'SYNDICATED'
  /** Translated. */
  | 'TRANSLATED'
  | '%future added value';

/** How the words came out. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type DisclosureChannel =
  /** Behind closed doors, to a known audience. */
  | 'CLOSED_BRIEFING'
  /** In a filing with a court, a register or an authority. */
  | 'FILING'
  /** As pictures, such as satellite images. */
  | 'IMAGERY'
  /** In an interview. */
  | 'INTERVIEW'
  /** Leaked. */
  | 'LEAK'
  /** Said on the record. */
  | 'ON_RECORD_STATEMENT'
  /** In a letter or an email. */
  | 'POST'
  /** On social media. */
  | 'SOCIAL_MEDIA'
  /** Through state media. */
  | 'STATE_MEDIA'
  /** Not said. */
  | 'UNSPECIFIED'
  /** In a report. */
  | 'WRITTEN_REPORT'
  | '%future added value';

/** What a retelling changed. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type DriftKind =
  /** It names someone else. */
  | 'ATTRIBUTION_CHANGED'
  /** It no longer says on whose word. */
  | 'ATTRIBUTION_DROPPED'
  /** It leaves out what the thing hangs on. */
  | 'CONDITION_DROPPED'
  /** It makes it surer than it was. */
  | 'MODALITY_STRENGTHENED'
  /** It makes it less sure than it was. */
  | 'MODALITY_WEAKENED'
  /** It leaves out "about", "at least" and the like. */
  | 'QUALIFIER_DROPPED'
  /** It gives another number. */
  | 'QUANTITY_CHANGED'
  /** It says more than it was told, or makes a part the whole. */
  | 'SCOPE_WIDENED'
  /** It gives another time. */
  | 'TIME_CHANGED'
  | '%future added value';

/** How a party came to know. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type EvidentialBasis =
  /** It follows from what they know. */
  | 'DEDUCED'
  /** They judge it likely from what they know. */
  | 'INDUCED'
  /** They were told. */
  | 'TOLD'
  /** Not said. */
  | 'UNSPECIFIED'
  /** Saw or heard it. */
  | 'WITNESSED'
  | '%future added value';

/** What sort of force it is. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type ForceKind =
  /** Aircraft and their crews. */
  | 'AIR'
  /** Air defence. */
  | 'AIR_DEFENCE'
  /** Tanks and armoured vehicles. */
  | 'ARMOUR'
  /** Artillery and its crews. */
  | 'ARTILLERY'
  /** Drones and their crews. */
  | 'DRONES'
  /** Engineers, sappers and builders. */
  | 'ENGINEERS'
  /** Other equipment, without crews. */
  | 'EQUIPMENT'
  /** Soldiers on land. */
  | 'GROUND_TROOPS'
  /** Hired fighters outside a state's forces. */
  | 'MERCENARIES'
  /** Missiles and their crews. */
  | 'MISSILES'
  /** Ammunition and other munitions, without crews. */
  | 'MUNITIONS'
  /** Ships and their crews. */
  | 'NAVAL'
  /** Observers and monitors. */
  | 'OBSERVERS'
  /** Peacekeepers under an international mandate. */
  | 'PEACEKEEPERS'
  /** Police and gendarmes. */
  | 'POLICE'
  /** Special forces. */
  | 'SPECIAL_FORCES'
  /** Medics, logistics and other support. */
  | 'SUPPORT'
  /** Instructors and advisers. */
  | 'TRAINERS'
  /** Not said. */
  | 'UNSPECIFIED'
  | '%future added value';

/** Who gave out an identifier. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type IdentifierScheme =
  /** CAMEO actor code, e.g. `PRKGOV`. */
  | 'CAMEO'
  /** Internet domain of an outlet or body, e.g. `example.com`. */
  | 'DOMAIN'
  /** International Standard Name Identifier, sixteen characters: `0000000121032683`. */
  | 'ISNI'
  /** Country code, e.g. `KR`. */
  | 'ISO_3166_1'
  /** Legal Entity Identifier, twenty characters. */
  | 'LEI'
  /** OpenSanctions entity. */
  | 'OPENSANCTIONS'
  /** ORCID iD of a researcher: `0000-0002-1825-0097`. */
  | 'ORCID'
  /** Wikidata item, e.g. `Q884`. */
  | 'WIKIDATA'
  | '%future added value';

/** Whether the origins behind a claim know it apart from one another. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type Independence =
  /** Several origins, each pair of which has been declared independent. */
  | 'ESTABLISHED'
  /** Several origins, but no one has shown that they do not depend on one another. */
  | 'NOT_ESTABLISHED'
  /** No one is named who would stand for it. */
  | 'NO_NAMED_ORIGIN'
  /** All of it comes from one origin. */
  | 'SINGLE_ORIGIN'
  | '%future added value';

/** The digit of the Admiralty code. 1 to 5 run from best to worst; 6 is no judgement at all, so do not sort it below 5. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type InformationCredibility =
  /** 1: confirmed by other sources. */
  | 'CONFIRMED_BY_OTHER_SOURCES'
  /** 4: doubtful. */
  | 'DOUBTFUL'
  /** 5: improbable. */
  | 'IMPROBABLE'
  /** 3: possibly true. */
  | 'POSSIBLY_TRUE'
  /** 2: probably true. */
  | 'PROBABLY_TRUE'
  /** 6: truth cannot be judged. */
  | 'TRUTH_CANNOT_BE_JUDGED'
  | '%future added value';

/** What a claim measures on a deployment. Figures of different measures are never pooled. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type Measure =
  /** One batch. */
  | 'ACTUAL_INCREMENT'
  /** Running total sent or present. */
  | 'ACTUAL_TOTAL'
  /** Killed, wounded, missing or captured. */
  | 'LOSSES'
  /** Pay per head. */
  | 'PAY_RATE'
  /** End state aimed at. */
  | 'PLANNED_TOTAL'
  /** Running total of those who came back. */
  | 'RETURNED'
  /** Running total of those who were replaced by others. */
  | 'ROTATED'
  | '%future added value';

/** How the proposition is presented (FactBank's certainty crossed with PLOVER's future and hypothetical). The list may grow: treat a value that you do not know as unknown, not as an error. */
export type Modality =
  /** Would happen if a stated condition held. */
  | 'CONDITIONAL'
  /** Judged probable, not observed: appears, is believed, assesses. */
  | 'ESTIMATE'
  /** A third party thinks that it will happen. */
  | 'EXPECTATION'
  /** As so, without a hedge. */
  | 'FACT'
  /** An aim ascribed to an actor. */
  | 'INTENTION'
  /** Decided or intended by the one who will do it. */
  | 'PLAN'
  /** May be or may happen. */
  | 'POSSIBILITY'
  | '%future added value';

/** What sort of name it is. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type NameKind =
  /** Initials. */
  | 'ACRONYM'
  /** Another full name. */
  | 'ALIAS'
  /** Not a name but words for it, as in "the agency". */
  | 'DESCRIPTION'
  /** What it was called before. */
  | 'FORMER'
  /** The usual one. */
  | 'PRIMARY'
  /** The name in another script. */
  | 'TRANSLITERATION'
  | '%future added value';

/** Whether the proposition affirms or negates its wording. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type Polarity =
  /** It is not so. (A party that asserts this has stance ASSERTS, not DENIES.) */
  | 'NEGATIVE'
  /** It is so. */
  | 'POSITIVE'
  | '%future added value';

/** What the force is doing, apart from how far it has got. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type Posture =
  /** At the front. */
  | 'FRONT_LINE'
  /** Fighting. */
  | 'IN_COMBAT'
  /** Moving. */
  | 'IN_TRANSIT'
  /** Held back. */
  | 'RESERVE'
  /** At a base. */
  | 'STATIONED'
  /** Being trained. */
  | 'TRAINING'
  /** Not known. */
  | 'UNKNOWN'
  | '%future added value';

/** Whether an article may be used (ninjs, with retraction added). The list may grow: treat a value that you do not know as unknown, not as an error. */
export type PublicationStatus =
  /** Withdrawn before or soon after publication. */
  | 'CANCELED'
  /** Taken back by its publisher. */
  | 'RETRACTED'
  /** Published and standing. */
  | 'USABLE'
  /** Held back for now. */
  | 'WITHHELD'
  | '%future added value';

/** What the text says about how exact a number is. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type QuantityQualifier =
  /** "About", "some", "around". */
  | 'APPROXIMATELY'
  /** This many or more. */
  | 'AT_LEAST'
  /** This many or fewer. */
  | 'AT_MOST'
  /** Between `min` and `max`. */
  | 'BETWEEN'
  /** Given without a hedge. */
  | 'EXACT'
  /** Fewer than this. */
  | 'LESS_THAN'
  /** More than this. */
  | 'MORE_THAN'
  /** "Nearly", "almost", "close to": this or a little less. */
  | 'NEARLY'
  /** Several, with no number; `amount` can say how many. */
  | 'UNSPECIFIED_PLURAL'
  /** Anything up to this. */
  | 'UP_TO'
  | '%future added value';

/** What kind of number it is. Numbers of different scope must not be added. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type QuantityScope =
  /** Everything up to then. */
  | 'CUMULATIVE'
  /** What is there at that time. */
  | 'CURRENT_STOCK'
  /** One batch. */
  | 'INCREMENT'
  /** None of these. */
  | 'NONE'
  /** So much per something. */
  | 'RATE'
  /** What there is to be in the end. */
  | 'TARGET_TOTAL'
  | '%future added value';

/** How the text gives the words. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type QuoteForm =
  /** In quotation marks. */
  | 'DIRECT_QUOTE'
  /** In the headline. */
  | 'HEADLINE'
  /** Reported speech. */
  | 'INDIRECT_SPEECH'
  /** In the article's own voice. */
  | 'NARRATION'
  | '%future added value';

/** How far it has got; compare pledged, allocated and delivered in aid trackers. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type Realization =
  /** Someone says so; nothing more is known. */
  | 'ALLEGED'
  /** There. */
  | 'ARRIVED'
  /** Called off. */
  | 'CANCELLED'
  /** All of it is there. */
  | 'COMPLETE'
  /** Decided on. */
  | 'DECIDED'
  /** On its way. */
  | 'DISPATCHED'
  /** A part is there or on its way. */
  | 'PARTIAL'
  /** Planned, not begun. */
  | 'PLANNED'
  /** Not known. */
  | 'UNKNOWN'
  /** Gone again. */
  | 'WITHDRAWN'
  | '%future added value';

/** How a figure was arrived at. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type ReconciliationMethod =
  /** Worked out as planned less actual. */
  | 'DIFFERENCE'
  /** The deployment had ended by then, so none are present. */
  | 'ENDED'
  /** Several origins give figures: each counts with its latest, and the best value is that of the best graded. */
  | 'LATEST_PER_ORIGIN_BEST_GRADED'
  /** No named origin gives a figure. */
  | 'NO_DATA'
  /** One origin gives it. */
  | 'SINGLE_ORIGIN'
  /** No one gives a total; the waves are added up. */
  | 'SUM_OF_WAVES'
  | '%future added value';

/** How one claim stands to another, read as "claim KIND other". The list may grow: treat a value that you do not know as unknown, not as an error. */
export type RelationKind =
  /** Both cannot hold. */
  | 'CONTRADICTS'
  /** The claim was worked out from the other. */
  | 'DERIVED_FROM'
  /** The claim gives a reason or background for the other. */
  | 'EXPLAINS'
  /** The claim's number is a part of the other's. */
  | 'PART_OF'
  /** Who says the claim also says the other, less precisely. */
  | 'REFINES'
  /** Both say the same. */
  | 'SAME_AS'
  /** The claim takes the place of the other. */
  | 'SUPERSEDES'
  | '%future added value';

/** How far the text names a source. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type SourceNaming =
  /** The body, but no person. */
  | 'BODY_ONLY'
  /** By name. */
  | 'NAMED'
  /** Not at all: "reports say". */
  | 'UNNAMED'
  /** By description: "a senior official". */
  | 'UNNAMED_DESCRIBED'
  | '%future added value';

/** The letter of the Admiralty code. A to E run from best to worst; F is no judgement at all, so do not sort it below E. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type SourceReliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F'
  | '%future added value';

/** The attitude of the attributed party to the proposition (RumourEval's support, deny, query and comment, widened for officials). Silence is a stance. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type Stance =
  /** Puts it forward. */
  | 'ASSERTS'
  /** Backs it after others put it forward. */
  | 'CONFIRMS'
  /** Was asked, and refuses to say. */
  | 'DECLINES_TO_COMMENT'
  /** Says it is not so. */
  | 'DENIES'
  /** Denies that it ever said so, whether it is so or not. */
  | 'DENIES_SAYING'
  /** Accepts part, rejects part. */
  | 'DISPUTES'
  /** Has said nothing. */
  | 'NO_COMMENT'
  /** Asks whether it is so. */
  | 'QUESTIONS'
  /** Takes back an earlier assertion. */
  | 'RETRACTS'
  | '%future added value';

/** How fine a time is. The list may grow: treat a value that you do not know as unknown, not as an error. */
export type TimePrecision =
  /** A hundred years, such as 1900 to 1999. */
  | 'CENTURY'
  /** A day. */
  | 'DAY'
  /** Ten years, such as the 2010s. */
  | 'DECADE'
  /** To the minute or finer. */
  | 'INSTANT'
  /** A range, possibly open at one end. */
  | 'INTERVAL'
  /** A month. */
  | 'MONTH'
  /** A season, quarter, or other part of a year. */
  | 'SEASON'
  /** Anything else, such as one of several dates. */
  | 'UNKNOWN'
  /** A year. */
  | 'YEAR'
  | '%future added value';

export type ActorClaimsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ActorClaimsQuery = { actor: { id: string, claimsOriginated: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { status: ClaimStatus, id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean, corroboration: { distinctOrigins: number, assertionCount: number, independence: Independence } } }> } | null } | null };

export type ActorNamesQueryVariables = Exact<{
  name: string;
}>;


export type ActorNamesQuery = { actors: { edges: Array<{ node: { id: string, name: string, kind: ActorKind } }> } | null };

export type ActorPageQueryVariables = Exact<{
  id: string;
}>;


export type ActorPageQuery = { actor: { id: string, name: string, kind: ActorKind, note: string | null, fictional: boolean, country: { id: string, name: string } | null, parent: { id: string, name: string } | null, identifiers: Array<{ scheme: IdentifierScheme, value: string, verified: boolean }>, names: Array<{ value: string, kind: NameKind, language: string | null }>, roles: Array<{ title: string, speaksFor: boolean, held: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision } | null, holder: { id: string, name: string } | null, organisation: { id: string, name: string } | null }>, reliabilityHistory: Array<{ reliability: SourceReliability, gradedBy: string, gradedAt: string, rationale: string }>, members: { totalCount: number, edges: Array<{ node: { id: string, name: string } }> }, trackRecord: { originated: number, laterConfirmed: number, laterContradicted: number, laterSuperseded: number, open: number } | null, deploymentsSent: { totalCount: number, edges: Array<{ node: { id: string, title: string, fictional: boolean } }> } | null, deploymentsHosted: { totalCount: number, edges: Array<{ node: { id: string, title: string, fictional: boolean } }> } | null } | null };

export type ActorSayingsQueryVariables = Exact<{
  id: string;
  role: AttributionRole;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ActorSayingsQuery = { actor: { id: string, assertionsAs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, stance: Stance, modality: Modality, claim: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean }, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } }> } | null } | null };

export type AnythingQueryVariables = Exact<{
  id: string;
}>;


export type AnythingQuery = { node:
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'ActorMention', id: string }
    | { __typename: 'Article', headline: string, id: string }
    | { __typename: 'ArticleVersion', number: number, changeKind: ChangeKind, id: string }
    | { __typename: 'Assertion', stance: Stance, id: string, claim: { text: string, polarity: Polarity } }
    | { __typename: 'Claim', text: string, polarity: Polarity, id: string }
    | { __typename: 'ClaimRelation', id: string }
    | { __typename: 'CredibilityGrade', id: string }
    | { __typename: 'Deployment', title: string, id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'SourceGrade', id: string }
    | { __typename: 'Story', id: string }
    | { __typename: 'TextSpan', id: string }
    | { __typename: 'Wave', label: string, id: string }
    | { __typename: 'Work', id: string }
   | null };

export type ArticleListQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ node: { id: string, headline: string, fictional: boolean, published: { edtf: string }, publisher: { id: string, name: string } | null } }> } | null };

export type ArticlePageQueryVariables = Exact<{
  id: string;
  versionId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlePageQuery = { article: { id: string, headline: string, url: string | null, language: string, fictional: boolean, pubStatus: PublicationStatus, published: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, dateline: { name: string } | null, publisher: { id: string, name: string } | null, derivedFrom: Array<{ kind: DerivationKind, overlap: number | null, source: { id: string, headline: string, publisher: { name: string } | null } | null }>, currentVersion: { id: string } | null, versions: Array<{ id: string, number: number, changeKind: ChangeKind, publishedAt: string | null, editorialNote: string | null, text: string }>, soleSupportOf: Array<{ id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean }> | null, assertions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stance: Stance, modality: Modality, claim: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean }, attribution: { explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> }, spans: Array<{ id: string, start: number, end: number, normalized: string, version: { id: string }, anchor: { status: AnchorStatus, start: number | null, end: number | null } } | null> } }> } | null } | null };

export type AssertionDetailQueryVariables = Exact<{
  id: string;
}>;


export type AssertionDetailQuery = { assertion: { id: string, form: QuoteForm, stance: Stance, modality: Modality, condition: string | null, quantities: Array<{ raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }>, time: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision } | null, stated: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision } | null, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, claim: { status: ClaimStatus, id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean, corroboration: { distinctOrigins: number, assertionCount: number, independence: Independence }, credibility: { credibility: InformationCredibility, notation: string } }, attribution: { explicit: boolean, links: Array<{ position: number, role: AttributionRole, label: string, capacity: string | null, cue: string | null, channel: DisclosureChannel, naming: SourceNaming, basis: EvidentialBasis, explicit: boolean, actor: { id: string, name: string } | null }> }, retells: { id: string, article: { id: string, headline: string } | null } | null, drift: Array<{ kinds: Array<DriftKind>, note: string }>, coding: { coder: string, method: CodingMethod, note: string | null } } | null };

export type ChainFragment = { explicit: boolean, links: Array<{ position: number, role: AttributionRole, label: string, capacity: string | null, cue: string | null, channel: DisclosureChannel, naming: SourceNaming, basis: EvidentialBasis, explicit: boolean, actor: { id: string, name: string } | null }> };

export type ClaimLineFragment = { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean };

export type ClaimListQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  asOf?: AsOf | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClaimListQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, text: string, polarity: Polarity, kind: ClaimKind, fictional: boolean } }> } | null };

export type ClaimPageQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type ClaimPageQuery = { claim: { note: string | null, status: ClaimStatus, id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean, corrections: Array<{ at: string | null, explanation: string, note: string | null, article: { id: string, headline: string } | null, before: { normalized: string } | null, after: { normalized: string } | null, replacedBy: Array<{ id: string, claim: { id: string, text: string } }> }>, quantities: Array<{ raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }>, time: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision } | null, place: { name: string } | null, about: Array<{ id: string, name: string } | null>, targets: Array<{ measure: Measure | null, deployment: { id: string, title: string } | null }>, credibility: { credibility: InformationCredibility, rule: string, overriddenBy: string | null, notation: string }, corroboration: { assertionCount: number, articleCount: number, distinctOrigins: number, repeatsCollapsed: number, unattributed: number, independence: Independence, groups: Array<{ originKey: string, stance: Stance, origin: { id: string, name: string } | null, firstReported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, assertions: Array<{ id: string, stance: Stance, modality: Modality, claim: { id: string, text: string }, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } }> }>, possibleDependencies: Array<{ kind: DependencyKind, a: { id: string, name: string } | null, b: { id: string, name: string } | null, evidence: Array<{ normalized: string, version: { article: { id: string } | null } } | null> }>, setAside: Array<{ id: string, stance: Stance, modality: Modality, claim: { id: string, text: string }, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } }> }, positions: Array<{ stance: Stance, previous: Array<Stance>, since: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, actor: { id: string, name: string } | null, latest: { id: string, stance: Stance, modality: Modality, claim: { id: string, text: string }, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } }>, relations: Array<{ kind: RelationKind, note: string | null, claim: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean }, other: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean } }>, assertions: { totalCount: number, edges: Array<{ node: { id: string, stance: Stance, modality: Modality, claim: { id: string, text: string }, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } }> } } | null };

export type SayingOfClaimFragment = { id: string, stance: Stance, modality: Modality, claim: { id: string, text: string }, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } };

export type ClaimWithSourcesFragment = { id: string, text: string, kind: ClaimKind, polarity: Polarity, assertions: { totalCount: number, edges: Array<{ node: { id: string, stance: Stance, modality: Modality, quantities: Array<{ raw: string, value: number | null, qualifier: QuantityQualifier, scope: QuantityScope }>, attribution: { rendered: string, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming, actor: { id: string, name: string } | null }> }, spans: Array<{ id: string, start: number, end: number, exact: string } | null> } }> } };

export type DeploymentDossierQueryVariables = Exact<{
  id: string;
  claims?: number | null | undefined;
}>;


export type DeploymentDossierQuery = { deployment: { id: string, title: string, fictional: boolean, realization: Realization, posture: Posture, sender: { id: string, name: string } | null, host: { id: string, name: string } | null, waves: Array<{ id: string, ordinal: number, label: string, realization: Realization, derived: boolean, strength: { raw: string, value: number | null, qualifier: QuantityQualifier } | null }>, claims: { totalCount: number, edges: Array<{ node: { id: string, text: string, kind: ClaimKind, polarity: Polarity, assertions: { totalCount: number, edges: Array<{ node: { id: string, stance: Stance, modality: Modality, quantities: Array<{ raw: string, value: number | null, qualifier: QuantityQualifier, scope: QuantityScope }>, attribution: { rendered: string, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming, actor: { id: string, name: string } | null }> }, spans: Array<{ id: string, start: number, end: number, exact: string } | null> } }> } } }> } | null } | null };

export type DossierClaimsQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DossierClaimsQuery = { deployment: { id: string, claims: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { status: ClaimStatus, id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean, corroboration: { distinctOrigins: number, assertionCount: number, independence: Independence } } }> } | null } | null };

export type DossierFrameQueryVariables = Exact<{
  id: string;
}>;


export type DossierFrameQuery = { deployment: { id: string, title: string, fictional: boolean, forceKind: ForceKind, realization: Realization, posture: Posture, window: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision } | null, origin: { name: string } | null, destinations: Array<{ name: string }>, sender: { id: string, name: string } | null, host: { id: string, name: string } | null, beneficiary: { id: string, name: string } | null, opponent: { id: string, name: string } | null, force: { id: string, name: string } | null, waves: Array<{ id: string, ordinal: number, label: string, realization: Realization, posture: Posture, derived: boolean, strength: { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope } | null, departed: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision } | null, arrived: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision } | null, claims: Array<{ id: string }> | null }>, actual: { high: number | null, inputs: Array<{ figure: { value: number | null, max: number | null }, assertion: { reported: { certainBy: string | null }, article: { versions: Array<{ publishedAt: string | null }> } | null } }> } | null, planned: { high: number | null, inputs: Array<{ figure: { value: number | null, max: number | null }, assertion: { reported: { certainBy: string | null }, article: { versions: Array<{ publishedAt: string | null }> } | null } }> } | null, pay: { inputs: Array<{ assertion: { reported: { certainBy: string | null }, article: { versions: Array<{ publishedAt: string | null }> } | null } }> } | null, history: Array<{ at: string }> | null } | null };

export type ReportsFragment = { high: number | null, inputs: Array<{ figure: { value: number | null, max: number | null }, assertion: { reported: { certainBy: string | null }, article: { versions: Array<{ publishedAt: string | null }> } | null } }> };

export type ReportFragment = { reported: { certainBy: string | null }, article: { versions: Array<{ publishedAt: string | null }> } | null };

export type DossierQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type DossierQuery = { deployment: { id: string, actual: { best: number | null, low: number | null, high: number | null, unit: string, method: ReconciliationMethod, explanation: string, distinctOrigins: number, conflict: boolean, inputs: Array<{ used: boolean, reason: string, figure: { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }, claim: { id: string }, assertion: { id: string, stance: Stance, modality: Modality, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } }> } | null, planned: { best: number | null, low: number | null, high: number | null, unit: string, method: ReconciliationMethod, explanation: string, distinctOrigins: number, conflict: boolean, inputs: Array<{ used: boolean, reason: string, figure: { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }, claim: { id: string }, assertion: { id: string, stance: Stance, modality: Modality, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } }> } | null, outstanding: { best: number | null, low: number | null, high: number | null, unit: string, explanation: string } | null, pay: { monthlyLow: number | null, monthlyBest: number | null, monthlyHigh: number | null, currency: string, rate: { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }, payer: { id: string, name: string } | null, inputs: Array<{ used: boolean, reason: string, figure: { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }, claim: { id: string }, assertion: { id: string, stance: Stance, modality: Modality, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } }> } | null, history: Array<{ at: string, measure: Measure, before: number | null, after: number | null, because: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean } }> | null, measured: { edges: Array<{ node: { id: string } }> } | null } | null, contradictions: Array<{ kind: ContradictionKind, note: string, claim: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean }, other: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean } }> | null };

export type EstimateFragment = { best: number | null, low: number | null, high: number | null, unit: string, method: ReconciliationMethod, explanation: string, distinctOrigins: number, conflict: boolean, inputs: Array<{ used: boolean, reason: string, figure: { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }, claim: { id: string }, assertion: { id: string, stance: Stance, modality: Modality, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } }> };

export type FigureGivenFragment = { used: boolean, reason: string, figure: { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope }, claim: { id: string }, assertion: { id: string, stance: Stance, modality: Modality, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } } };

export type FigureWordsFragment = { raw: string, value: number | null, min: number | null, max: number | null, qualifier: QuantityQualifier, unit: string, per: Array<string>, scope: QuantityScope };

export type FindClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean, corroboration: { distinctOrigins: number, assertionCount: number, independence: Independence } } }> } | null };

export type FrontPageQueryVariables = Exact<{
  deployments?: number | null | undefined;
  articles?: number | null | undefined;
  contested?: number | null | undefined;
}>;


export type FrontPageQuery = { deployments: { totalCount: number, edges: Array<{ node: { id: string, title: string, fictional: boolean, sender: { id: string, name: string } | null, host: { id: string, name: string } | null, actual: { best: number | null, low: number | null, high: number | null, unit: string, conflict: boolean, distinctOrigins: number } | null, planned: { best: number | null, unit: string } | null } }> } | null, articles: { totalCount: number, edges: Array<{ node: { id: string, headline: string, fictional: boolean, pubStatus: PublicationStatus, published: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, publisher: { id: string, name: string } | null } }> } | null, contested: { totalCount: number, edges: Array<{ node: { id: string, text: string, kind: ClaimKind, polarity: Polarity, fictional: boolean, positions: Array<{ stance: Stance, actor: { id: string, name: string } | null }> } }> } | null };

export type SayingFragment = { id: string, stance: Stance, modality: Modality, reported: { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision }, article: { id: string, headline: string, publisher: { id: string, name: string } | null } | null, spans: Array<{ normalized: string } | null>, attribution: { originKey: string | null, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming }> } };

export type StrengthOnQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type StrengthOnQuery = { deployment: { id: string, actual: { best: number | null, low: number | null, high: number | null } | null, planned: { best: number | null, low: number | null, high: number | null } | null } | null };

export type TimeWordsFragment = { edtf: string, firstDay: string | null, lastDay: string | null, certainBy: string | null, precision: TimePrecision };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChainFragmentDoc = new TypedDocumentString(`
    fragment Chain on AttributionChain {
  explicit
  links {
    position
    role
    label
    capacity
    cue
    channel
    naming
    basis
    explicit
    actor {
      id
      name
    }
  }
}
    `, {"fragmentName":"Chain"}) as unknown as TypedDocumentString<ChainFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const TimeWordsFragmentDoc = new TypedDocumentString(`
    fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}
    `, {"fragmentName":"TimeWords"}) as unknown as TypedDocumentString<TimeWordsFragment, unknown>;
export const SayingFragmentDoc = new TypedDocumentString(`
    fragment Saying on Assertion {
  id
  stance
  modality
  reported {
    ...TimeWords
  }
  article {
    id
    headline
    publisher {
      id
      name
    }
  }
  spans {
    normalized
  }
  attribution {
    originKey
    explicit
    links {
      role
      label
      naming
    }
  }
}
    fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"fragmentName":"Saying"}) as unknown as TypedDocumentString<SayingFragment, unknown>;
export const SayingOfClaimFragmentDoc = new TypedDocumentString(`
    fragment SayingOfClaim on Assertion {
  ...Saying
  claim {
    id
    text
  }
}
    fragment Saying on Assertion {
  id
  stance
  modality
  reported {
    ...TimeWords
  }
  article {
    id
    headline
    publisher {
      id
      name
    }
  }
  spans {
    normalized
  }
  attribution {
    originKey
    explicit
    links {
      role
      label
      naming
    }
  }
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"fragmentName":"SayingOfClaim"}) as unknown as TypedDocumentString<SayingOfClaimFragment, unknown>;
export const ClaimWithSourcesFragmentDoc = new TypedDocumentString(`
    fragment ClaimWithSources on Claim {
  id
  text
  kind
  polarity
  assertions(first: 20) {
    totalCount
    edges {
      node {
        id
        stance
        modality
        quantities {
          raw
          value
          qualifier
          scope
        }
        attribution {
          rendered
          explicit
          links {
            role
            label
            naming
            actor {
              id
              name
            }
          }
        }
        spans {
          id
          start
          end
          exact
        }
      }
    }
  }
}
    `, {"fragmentName":"ClaimWithSources"}) as unknown as TypedDocumentString<ClaimWithSourcesFragment, unknown>;
export const ReportFragmentDoc = new TypedDocumentString(`
    fragment Report on Assertion {
  reported {
    certainBy
  }
  article {
    versions {
      publishedAt
    }
  }
}
    `, {"fragmentName":"Report"}) as unknown as TypedDocumentString<ReportFragment, unknown>;
export const ReportsFragmentDoc = new TypedDocumentString(`
    fragment Reports on StrengthEstimate {
  high
  inputs {
    figure {
      value
      max
    }
    assertion {
      ...Report
    }
  }
}
    fragment Report on Assertion {
  reported {
    certainBy
  }
  article {
    versions {
      publishedAt
    }
  }
}`, {"fragmentName":"Reports"}) as unknown as TypedDocumentString<ReportsFragment, unknown>;
export const FigureWordsFragmentDoc = new TypedDocumentString(`
    fragment FigureWords on Quantity {
  raw
  value
  min
  max
  qualifier
  unit
  per
  scope
}
    `, {"fragmentName":"FigureWords"}) as unknown as TypedDocumentString<FigureWordsFragment, unknown>;
export const FigureGivenFragmentDoc = new TypedDocumentString(`
    fragment FigureGiven on EstimateInput {
  used
  reason
  figure {
    ...FigureWords
  }
  claim {
    id
  }
  assertion {
    ...Saying
  }
}
    fragment FigureWords on Quantity {
  raw
  value
  min
  max
  qualifier
  unit
  per
  scope
}
fragment Saying on Assertion {
  id
  stance
  modality
  reported {
    ...TimeWords
  }
  article {
    id
    headline
    publisher {
      id
      name
    }
  }
  spans {
    normalized
  }
  attribution {
    originKey
    explicit
    links {
      role
      label
      naming
    }
  }
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"fragmentName":"FigureGiven"}) as unknown as TypedDocumentString<FigureGivenFragment, unknown>;
export const EstimateFragmentDoc = new TypedDocumentString(`
    fragment Estimate on StrengthEstimate {
  best
  low
  high
  unit
  method
  explanation
  distinctOrigins
  conflict
  inputs {
    ...FigureGiven
  }
}
    fragment FigureGiven on EstimateInput {
  used
  reason
  figure {
    ...FigureWords
  }
  claim {
    id
  }
  assertion {
    ...Saying
  }
}
fragment FigureWords on Quantity {
  raw
  value
  min
  max
  qualifier
  unit
  per
  scope
}
fragment Saying on Assertion {
  id
  stance
  modality
  reported {
    ...TimeWords
  }
  article {
    id
    headline
    publisher {
      id
      name
    }
  }
  spans {
    normalized
  }
  attribution {
    originKey
    explicit
    links {
      role
      label
      naming
    }
  }
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"fragmentName":"Estimate"}) as unknown as TypedDocumentString<EstimateFragment, unknown>;
export const ActorClaimsDocument = new TypedDocumentString(`
    query ActorClaims($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  actor(id: $id) {
    id
    claimsOriginated(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          ...ClaimLine
          status
          corroboration {
            distinctOrigins
            assertionCount
            independence
          }
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}`, {"hash":"sha256:ea4911e1b477bfd44822cc3d2e674232b48d76668aa193001547bd4a2b9bda31"}) as unknown as TypedDocumentString<ActorClaimsQuery, ActorClaimsQueryVariables>;
export const ActorNamesDocument = new TypedDocumentString(`
    query ActorNames($name: String!) {
  actors(filter: {name: $name}, first: 12) {
    edges {
      node {
        id
        name
        kind
      }
    }
  }
}
    `, {"hash":"sha256:8d94131cfe74d5955a2fcd596fd24cd509b38322823f1be880a2f4f24325b6c1"}) as unknown as TypedDocumentString<ActorNamesQuery, ActorNamesQueryVariables>;
export const ActorPageDocument = new TypedDocumentString(`
    query ActorPage($id: ID!) {
  actor(id: $id) {
    id
    name
    kind
    note
    fictional
    country {
      id
      name
    }
    parent {
      id
      name
    }
    identifiers {
      scheme
      value
      verified
    }
    names {
      value
      kind
      language
    }
    roles {
      title
      speaksFor
      held {
        ...TimeWords
      }
      holder {
        id
        name
      }
      organisation {
        id
        name
      }
    }
    reliabilityHistory {
      reliability
      gradedBy
      gradedAt
      rationale
    }
    members(first: 50) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
    trackRecord {
      originated
      laterConfirmed
      laterContradicted
      laterSuperseded
      open
    }
    deploymentsSent(first: 20) {
      totalCount
      edges {
        node {
          id
          title
          fictional
        }
      }
    }
    deploymentsHosted(first: 20) {
      totalCount
      edges {
        node {
          id
          title
          fictional
        }
      }
    }
  }
}
    fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:688274149385606070ab6029df8e494a6f0af4b8d098f1c642ffd857118b48ec"}) as unknown as TypedDocumentString<ActorPageQuery, ActorPageQueryVariables>;
export const ActorSayingsDocument = new TypedDocumentString(`
    query ActorSayings($id: ID!, $role: AttributionRole!, $first: Int, $after: String, $last: Int, $before: String) {
  actor(id: $id) {
    id
    assertionsAs(
      role: $role
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          ...Saying
          claim {
            ...ClaimLine
          }
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}
fragment Saying on Assertion {
  id
  stance
  modality
  reported {
    ...TimeWords
  }
  article {
    id
    headline
    publisher {
      id
      name
    }
  }
  spans {
    normalized
  }
  attribution {
    originKey
    explicit
    links {
      role
      label
      naming
    }
  }
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:98c3915d58698020c4454d82c0dc10968bb97c226ac053dbe72ac9bc3133a7bc"}) as unknown as TypedDocumentString<ActorSayingsQuery, ActorSayingsQueryVariables>;
export const AnythingDocument = new TypedDocumentString(`
    query Anything($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Article {
      headline
    }
    ... on ArticleVersion {
      number
      changeKind
    }
    ... on Actor {
      name
    }
    ... on Claim {
      text
      polarity
    }
    ... on Assertion {
      stance
      claim {
        text
        polarity
      }
    }
    ... on Deployment {
      title
    }
    ... on Wave {
      label
    }
  }
}
    `, {"hash":"sha256:fa699879082f1cf8a169ec236a7233160535e5b42f27ecb2ac8784a927b2a708"}) as unknown as TypedDocumentString<AnythingQuery, AnythingQueryVariables>;
export const ArticleListDocument = new TypedDocumentString(`
    query ArticleList($filter: ArticleFilter, $last: Int, $before: String) {
  articles(filter: $filter, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasPreviousPage
      startCursor
    }
    edges {
      node {
        id
        headline
        fictional
        published {
          edtf
        }
        publisher {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:421b940b32c0827aa7bcb88702137a12c5769b9c52218df44a6c733793674e52"}) as unknown as TypedDocumentString<ArticleListQuery, ArticleListQueryVariables>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($id: ID!, $versionId: ID, $after: String) {
  article(id: $id) {
    id
    headline
    url
    language
    fictional
    pubStatus
    published {
      ...TimeWords
    }
    dateline {
      name
    }
    publisher {
      id
      name
    }
    derivedFrom {
      kind
      overlap
      source {
        id
        headline
        publisher {
          name
        }
      }
    }
    currentVersion {
      id
    }
    versions {
      id
      number
      changeKind
      publishedAt
      editorialNote
      text
    }
    soleSupportOf {
      ...ClaimLine
    }
    assertions(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          stance
          modality
          claim {
            ...ClaimLine
          }
          attribution {
            explicit
            links {
              role
              label
              naming
            }
          }
          spans {
            id
            start
            end
            normalized
            version {
              id
            }
            anchor(versionId: $versionId) {
              status
              start
              end
            }
          }
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:a5d846e637d583155d349c4cc48cd29c9fe810930e5497e0a747c4d5e9dcea19"}) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const AssertionDetailDocument = new TypedDocumentString(`
    query AssertionDetail($id: ID!) {
  assertion(id: $id) {
    id
    form
    stance
    modality
    condition
    quantities {
      ...FigureWords
    }
    time {
      ...TimeWords
    }
    stated {
      ...TimeWords
    }
    reported {
      ...TimeWords
    }
    claim {
      ...ClaimLine
      status
      corroboration {
        distinctOrigins
        assertionCount
        independence
      }
      credibility {
        credibility
        notation
      }
    }
    attribution {
      ...Chain
    }
    retells {
      id
      article {
        id
        headline
      }
    }
    drift {
      kinds
      note
    }
    coding {
      coder
      method
      note
    }
  }
}
    fragment Chain on AttributionChain {
  explicit
  links {
    position
    role
    label
    capacity
    cue
    channel
    naming
    basis
    explicit
    actor {
      id
      name
    }
  }
}
fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}
fragment FigureWords on Quantity {
  raw
  value
  min
  max
  qualifier
  unit
  per
  scope
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:75dc3329e073e03448dbe02bf347f510fbd7d3a533f644f453580d43335b1f54"}) as unknown as TypedDocumentString<AssertionDetailQuery, AssertionDetailQueryVariables>;
export const ClaimListDocument = new TypedDocumentString(`
    query ClaimList($filter: ClaimFilter, $asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {
  claims(
    filter: $filter
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        id
        text
        polarity
        kind
        fictional
      }
    }
  }
}
    `, {"hash":"sha256:336b2debf90960a05c0eb4ef7f2e656c118b9975ce28bd2f9fb922a17e868893"}) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($id: ID!, $asOf: AsOf) {
  claim(id: $id) {
    ...ClaimLine
    note
    status(asOf: $asOf)
    corrections(asOf: $asOf) {
      at
      explanation
      note
      article {
        id
        headline
      }
      before {
        normalized
      }
      after {
        normalized
      }
      replacedBy {
        id
        claim {
          id
          text
        }
      }
    }
    quantities {
      ...FigureWords
    }
    time {
      ...TimeWords
    }
    place {
      name
    }
    about {
      id
      name
    }
    targets {
      measure
      deployment {
        id
        title
      }
    }
    credibility(asOf: $asOf) {
      credibility
      rule
      overriddenBy
      notation
    }
    corroboration(asOf: $asOf) {
      assertionCount
      articleCount
      distinctOrigins
      repeatsCollapsed
      unattributed
      independence
      groups {
        originKey
        stance
        origin {
          id
          name
        }
        firstReported {
          ...TimeWords
        }
        assertions {
          ...SayingOfClaim
        }
      }
      possibleDependencies {
        kind
        a {
          id
          name
        }
        b {
          id
          name
        }
        evidence {
          normalized
          version {
            article {
              id
            }
          }
        }
      }
      setAside {
        ...SayingOfClaim
      }
    }
    positions(asOf: $asOf) {
      stance
      previous
      since {
        ...TimeWords
      }
      actor {
        id
        name
      }
      latest {
        ...SayingOfClaim
      }
    }
    relations(asOf: $asOf) {
      kind
      note
      claim {
        ...ClaimLine
      }
      other {
        ...ClaimLine
      }
    }
    assertions(first: 100, asOf: $asOf) {
      totalCount
      edges {
        node {
          ...SayingOfClaim
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}
fragment SayingOfClaim on Assertion {
  ...Saying
  claim {
    id
    text
  }
}
fragment FigureWords on Quantity {
  raw
  value
  min
  max
  qualifier
  unit
  per
  scope
}
fragment Saying on Assertion {
  id
  stance
  modality
  reported {
    ...TimeWords
  }
  article {
    id
    headline
    publisher {
      id
      name
    }
  }
  spans {
    normalized
  }
  attribution {
    originKey
    explicit
    links {
      role
      label
      naming
    }
  }
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:9371e226856993ff952994665bcad81946257e6e0baf13ae8cf5df68cd15197e"}) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const DeploymentDossierDocument = new TypedDocumentString(`
    query DeploymentDossier($id: ID!, $claims: Int = 50) {
  deployment(id: $id) {
    id
    title
    fictional
    realization
    posture
    sender {
      id
      name
    }
    host {
      id
      name
    }
    waves {
      id
      ordinal
      label
      realization
      derived
      strength {
        raw
        value
        qualifier
      }
    }
    claims(first: $claims) {
      totalCount
      edges {
        node {
          ...ClaimWithSources
        }
      }
    }
  }
}
    fragment ClaimWithSources on Claim {
  id
  text
  kind
  polarity
  assertions(first: 20) {
    totalCount
    edges {
      node {
        id
        stance
        modality
        quantities {
          raw
          value
          qualifier
          scope
        }
        attribution {
          rendered
          explicit
          links {
            role
            label
            naming
            actor {
              id
              name
            }
          }
        }
        spans {
          id
          start
          end
          exact
        }
      }
    }
  }
}`, {"hash":"sha256:7840174888f7c63581bb78326e975e3d504c6583672d9b3a246a0a645c97ae9b"}) as unknown as TypedDocumentString<DeploymentDossierQuery, DeploymentDossierQueryVariables>;
export const DossierClaimsDocument = new TypedDocumentString(`
    query DossierClaims($id: ID!, $asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {
  deployment(id: $id) {
    id
    claims(asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          ...ClaimLine
          status(asOf: $asOf)
          corroboration(asOf: $asOf) {
            distinctOrigins
            assertionCount
            independence
          }
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}`, {"hash":"sha256:56198d06d1633c6b6206d57556ff8aa296ce41e9db3580303efb7861415b459c"}) as unknown as TypedDocumentString<DossierClaimsQuery, DossierClaimsQueryVariables>;
export const DossierFrameDocument = new TypedDocumentString(`
    query DossierFrame($id: ID!) {
  deployment(id: $id) {
    id
    title
    fictional
    forceKind
    realization
    posture
    window {
      ...TimeWords
    }
    origin {
      name
    }
    destinations {
      name
    }
    sender {
      id
      name
    }
    host {
      id
      name
    }
    beneficiary {
      id
      name
    }
    opponent {
      id
      name
    }
    force {
      id
      name
    }
    waves {
      id
      ordinal
      label
      realization
      posture
      derived
      strength {
        ...FigureWords
      }
      departed {
        ...TimeWords
      }
      arrived {
        ...TimeWords
      }
      claims {
        id
      }
    }
    actual {
      ...Reports
    }
    planned {
      ...Reports
    }
    pay {
      inputs {
        assertion {
          ...Report
        }
      }
    }
    history {
      at
    }
  }
}
    fragment Reports on StrengthEstimate {
  high
  inputs {
    figure {
      value
      max
    }
    assertion {
      ...Report
    }
  }
}
fragment Report on Assertion {
  reported {
    certainBy
  }
  article {
    versions {
      publishedAt
    }
  }
}
fragment FigureWords on Quantity {
  raw
  value
  min
  max
  qualifier
  unit
  per
  scope
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:031158377b3e7ac57402ecf4c5131892a07b8a1ddf77b9d4d529f1fe57fda2b9"}) as unknown as TypedDocumentString<DossierFrameQuery, DossierFrameQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $asOf: AsOf) {
  deployment(id: $id) {
    id
    actual(asOf: $asOf) {
      ...Estimate
    }
    planned(asOf: $asOf) {
      ...Estimate
    }
    outstanding(asOf: $asOf) {
      best
      low
      high
      unit
      explanation
    }
    pay(asOf: $asOf) {
      rate {
        ...FigureWords
      }
      monthlyLow
      monthlyBest
      monthlyHigh
      currency
      payer {
        id
        name
      }
      inputs {
        ...FigureGiven
      }
    }
    history(asOf: $asOf) {
      at
      measure
      before
      after
      because {
        ...ClaimLine
      }
    }
    measured: claims(
      asOf: $asOf
      first: 100
      measures: [ACTUAL_TOTAL, ACTUAL_INCREMENT, PLANNED_TOTAL]
    ) {
      edges {
        node {
          id
        }
      }
    }
  }
  contradictions(deploymentId: $id, asOf: $asOf) {
    kind
    note
    claim {
      ...ClaimLine
    }
    other {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}
fragment Estimate on StrengthEstimate {
  best
  low
  high
  unit
  method
  explanation
  distinctOrigins
  conflict
  inputs {
    ...FigureGiven
  }
}
fragment FigureGiven on EstimateInput {
  used
  reason
  figure {
    ...FigureWords
  }
  claim {
    id
  }
  assertion {
    ...Saying
  }
}
fragment FigureWords on Quantity {
  raw
  value
  min
  max
  qualifier
  unit
  per
  scope
}
fragment Saying on Assertion {
  id
  stance
  modality
  reported {
    ...TimeWords
  }
  article {
    id
    headline
    publisher {
      id
      name
    }
  }
  spans {
    normalized
  }
  attribution {
    originKey
    explicit
    links {
      role
      label
      naming
    }
  }
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:76ce327dbe74ddf19a33fe759e900392fa59ddaccef7be16e99d2c2fd2654317"}) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const FindClaimsDocument = new TypedDocumentString(`
    query FindClaims($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
  claims(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        ...ClaimLine
        corroboration {
          distinctOrigins
          assertionCount
          independence
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}`, {"hash":"sha256:f376787c10de0d68ddf5b11e6f230155fca3f88d5307aa63ed9211a1e4f93627"}) as unknown as TypedDocumentString<FindClaimsQuery, FindClaimsQueryVariables>;
export const FrontPageDocument = new TypedDocumentString(`
    query FrontPage($deployments: Int = 6, $articles: Int = 8, $contested: Int = 6) {
  deployments(last: $deployments) {
    totalCount
    edges {
      node {
        id
        title
        fictional
        sender {
          id
          name
        }
        host {
          id
          name
        }
        actual {
          best
          low
          high
          unit
          conflict
          distinctOrigins
        }
        planned {
          best
          unit
        }
      }
    }
  }
  articles(last: $articles) {
    totalCount
    edges {
      node {
        id
        headline
        fictional
        pubStatus
        published {
          ...TimeWords
        }
        publisher {
          id
          name
        }
      }
    }
  }
  contested: claims(
    last: $contested
    filter: {stances: [DENIES, DISPUTES, RETRACTS]}
  ) {
    totalCount
    edges {
      node {
        ...ClaimLine
        positions {
          stance
          actor {
            id
            name
          }
        }
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  text
  kind
  polarity
  fictional
}
fragment TimeWords on TimeExpression {
  edtf
  firstDay
  lastDay
  certainBy
  precision
}`, {"hash":"sha256:17722d5de6dd2a672a8496fa0bf284ef267c1e1b20e56953ba4acb70a76a4a91"}) as unknown as TypedDocumentString<FrontPageQuery, FrontPageQueryVariables>;
export const StrengthOnDocument = new TypedDocumentString(`
    query StrengthOn($id: ID!, $asOf: AsOf) {
  deployment(id: $id) {
    id
    actual(asOf: $asOf) {
      best
      low
      high
    }
    planned(asOf: $asOf) {
      best
      low
      high
    }
  }
}
    `, {"hash":"sha256:fd0f649ba29c5a8e6f88cce88c5135c320aa9f5896eca2c67ad4bd56c3bba964"}) as unknown as TypedDocumentString<StrengthOnQuery, StrengthOnQueryVariables>;