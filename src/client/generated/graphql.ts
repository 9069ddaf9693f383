/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which articles to list: those that meet every condition given. */
export type ArticleFilter = {
  /** In this language (BCP 47, e.g. `en`). */
  language?: string | null | undefined;
  /** With one of these statuses. */
  pubStatus?: Array<PublicationStatus> | null | undefined;
  /** Published at this moment or after. */
  publishedAfter?: string | null | undefined;
  /** Published by this moment, for certain. */
  publishedBefore?: string | null | undefined;
  /** Published by one of these actors. */
  publisherIds?: Array<string> | null | undefined;
  /** Every one of these words stands in the headline; case and accents do not matter. */
  text?: string | null | undefined;
};

/** Which state of knowledge to answer from: three independent cut-offs, open when left out. Nothing after a cut-off has any effect on the answer. */
export type AsOf = {
  /** Only what this graph had learned by then. */
  recorded?: string | null | undefined;
  /** Only what had certainly been published by then. */
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
  /** Of one of these kinds. */
  kinds?: Array<ClaimKind> | null | undefined;
  /** Presented in one of these ways. */
  modalities?: Array<Modality> | null | undefined;
  /** Whose source is named this far. */
  naming?: Array<SourceNaming> | null | undefined;
  /** Resting on the word of one of these actors, themselves or through those who speak for them. */
  originActorIds?: Array<string> | null | undefined;
  /** Resting on the word of someone from one of these states. */
  originCountryIds?: Array<string> | null | undefined;
  /** On which someone took one of these stances. */
  stances?: Array<Stance> | null | undefined;
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
  /** Several, with no number. */
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
  /** Accepts part, rejects part. */
  | 'DISPUTES'
  /** Has said nothing. */
  | 'NO_COMMENT'
  /** Asks whether it is so. */
  | 'QUESTIONS'
  /** Takes back an earlier assertion. */
  | 'RETRACTS'
  | '%future added value';

export type AnythingQueryVariables = Exact<{
  id: string;
}>;


export type AnythingQuery = { node:
    | { __typename: 'Actor', name: string, id: string }
    | { __typename: 'Article', headline: string, id: string }
    | { __typename: 'ArticleVersion', number: number, changeKind: ChangeKind, id: string }
    | { __typename: 'Assertion', stance: Stance, id: string, claim: { text: string } }
    | { __typename: 'Claim', text: string, id: string }
    | { __typename: 'Deployment', title: string, id: string }
    | { __typename: 'Wave', label: string, id: string }
   | null };

export type ArticleListQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { totalCount: number, pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ node: { id: string, headline: string, fictional: boolean, published: { edtf: string }, publisher: { id: string, name: string } | null } }> } };

export type ClaimListQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  asOf?: AsOf | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClaimListQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, text: string, kind: ClaimKind, fictional: boolean } }> } };

export type ClaimWithSourcesFragment = { id: string, text: string, kind: ClaimKind, polarity: Polarity, assertions: { totalCount: number, edges: Array<{ node: { id: string, stance: Stance, modality: Modality, quantities: Array<{ raw: string, value: number | null, qualifier: QuantityQualifier, scope: QuantityScope }>, attribution: { rendered: string, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming, actor: { id: string, name: string } | null }> }, spans: Array<{ id: string, start: number, end: number, exact: string } | null> } }> } };

export type DeploymentDossierQueryVariables = Exact<{
  id: string;
  claims?: number | null | undefined;
}>;


export type DeploymentDossierQuery = { deployment: { id: string, title: string, fictional: boolean, realization: Realization, posture: Posture, sender: { id: string, name: string } | null, host: { id: string, name: string } | null, waves: Array<{ id: string, ordinal: number, label: string, realization: Realization, derived: boolean, strength: { raw: string, value: number | null, qualifier: QuantityQualifier } | null }>, claims: { totalCount: number, edges: Array<{ node: { id: string, text: string, kind: ClaimKind, polarity: Polarity, assertions: { totalCount: number, edges: Array<{ node: { id: string, stance: Stance, modality: Modality, quantities: Array<{ raw: string, value: number | null, qualifier: QuantityQualifier, scope: QuantityScope }>, attribution: { rendered: string, explicit: boolean, links: Array<{ role: AttributionRole, label: string, naming: SourceNaming, actor: { id: string, name: string } | null }> }, spans: Array<{ id: string, start: number, end: number, exact: string } | null> } }> } } }> } | null } | null };

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
    }
    ... on Assertion {
      stance
      claim {
        text
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
    `, {"hash":"sha256:43a2d5d7674817abbc8468a1dc11ecf53ea1d514f90eae49d71b44ac050ddeac"}) as unknown as TypedDocumentString<AnythingQuery, AnythingQueryVariables>;
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
        kind
        fictional
      }
    }
  }
}
    `, {"hash":"sha256:0b54efe692abc7d62f3f08824423f101a7befef9c0679616c5d16ca4ceff8437"}) as unknown as TypedDocumentString<ClaimListQuery, ClaimListQueryVariables>;
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