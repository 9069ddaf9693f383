import type { ActorKind, IdentifierScheme } from "../../../src/domain/actor.js";
import type { Modality, QuoteForm, Stance } from "../../../src/domain/assertion.js";
import type {
  AttributionRole,
  DisclosureChannel,
  EvidentialBasis,
  SourceNaming,
} from "../../../src/domain/attribution.js";
import type {
  ClaimKind,
  DependencyKind,
  Measure,
  PloverEvent,
  Polarity,
  RelationKind,
} from "../../../src/domain/claim.js";
import type { ForceKind, Posture, Realization } from "../../../src/domain/deployment.js";
import type { PlaceKind, PlacePrecision } from "../../../src/domain/place.js";
import type { QuantityQualifier, QuantityScope } from "../../../src/domain/quantity.js";
import type { TimeBasis } from "../../../src/domain/time.js";

/** The seed article read by hand: the members of `coding.json` that we use. Ids carry no prefix there. */
export interface SeedCoding {
  readonly article: CodedArticle;
  readonly actors: readonly CodedActor[];
  readonly roles: readonly CodedRole[];
  readonly claims: readonly CodedClaim[];
  readonly relations: readonly CodedRelation[];
  readonly deployments: readonly CodedDeployment[];
  readonly expectedCorroboration: Readonly<Record<string, ExpectedCorroboration>>;
}

/** `[start, end)` in code points. */
export type Offsets = readonly [number, number];

export interface CodedSpan {
  readonly start: number;
  readonly end: number;
}

/** A span with the first twelve hex digits of the SHA-1 of its words. */
export interface HashedSpan extends CodedSpan {
  readonly sha1: string;
}

export interface CodedArticle {
  readonly sha256: string;
  readonly lengthCodePoints: number;
  readonly lengthBytes: number;
  readonly headline: HashedSpan;
  readonly dateline: HashedSpan;
  readonly brokenWords: readonly Offsets[];
  readonly published: { readonly edtf: string; readonly basis: TimeBasis };
}

export interface CodedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly parent: string | null;
  readonly identifiers: readonly {
    readonly scheme: IdentifierScheme;
    readonly value: string;
    readonly verified: boolean;
  }[];
  readonly note: string | null;
  readonly mentions: readonly CodedSpan[];
}

export interface CodedRole {
  readonly holder: string;
  readonly organisation: string;
  readonly title: string;
  readonly span: Offsets;
}

export interface CodedClaim {
  readonly id: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly eventType: PloverEvent | null;
  readonly about: readonly string[];
  readonly time: CodedTime | null;
  readonly place: CodedPlace | null;
  readonly targets: readonly {
    readonly deployment: string;
    readonly wave?: string;
    readonly measure: Measure | null;
  }[];
  readonly note: string | null;
  readonly assertions: readonly CodedAssertion[];
}

export interface CodedTime {
  readonly rawSpan: Offsets | null;
  readonly edtf: string;
  readonly basis: TimeBasis;
  readonly note: string | null;
}

export interface CodedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly countryCode: string;
  readonly precision: PlacePrecision;
}

export interface CodedAssertion {
  readonly id: string;
  readonly spans: readonly HashedSpan[];
  readonly stance: Stance;
  readonly modality: Modality;
  readonly form: QuoteForm;
  readonly quantities: readonly CodedQuantity[];
  readonly time: CodedTime | null;
  readonly stated: CodedTime | null;
  readonly chain: readonly CodedLink[];
  /** What should follow from the chain: whose word it is, and whether all of it is stated. */
  readonly originKey: string | null;
  readonly explicit: boolean;
  readonly drift: readonly { readonly from: string }[];
  readonly cues: readonly string[];
  readonly note: string | null;
}

export interface CodedQuantity {
  readonly rawSpan: Offsets;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: QuantityQualifier;
  readonly unit: string;
  readonly per: readonly string[];
  readonly scope: QuantityScope;
  readonly includesPrior: boolean | null;
}

export interface CodedLink {
  readonly role: AttributionRole;
  readonly actor: string | null;
  readonly label: string;
  readonly capacity: string | null;
  readonly naming: SourceNaming;
  readonly explicit: boolean;
  readonly cue: HashedSpan | null;
  readonly channel: DisclosureChannel;
  readonly audience: readonly string[];
  readonly basis: EvidentialBasis;
}

export interface CodedRelation {
  readonly claim: string;
  readonly kind: RelationKind;
  readonly other: string;
}

export interface CodedDeployment {
  readonly id: string;
  readonly title: string;
  readonly sender: string;
  readonly host: string;
  readonly beneficiary: string;
  readonly opponent: string;
  readonly force: string;
  readonly forceKind: ForceKind;
  readonly origin: string;
  readonly destinations: readonly CodedPlace[];
  readonly window: string;
  readonly realization: Realization;
  readonly posture: Posture;
  readonly waves: readonly CodedWave[];
}

export interface CodedWave {
  readonly id: string;
  readonly ordinal: number;
  readonly strength: number;
  readonly qualifier: QuantityQualifier;
  readonly realization: Realization;
  readonly departed?: string;
  readonly arrived?: string;
  readonly arrivedBy?: string;
  readonly posture: Posture;
  readonly derived: boolean;
  readonly derivation?: string;
  /** Ids of the claims that describe it. */
  readonly claims: readonly string[];
}

export interface ExpectedCorroboration {
  /** Who may depend, on whom, in which way, and the assertion that shows it. */
  readonly possibleDependencies?: readonly (readonly [string, string, DependencyKind, string | null])[];
}
