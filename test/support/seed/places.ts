import { sliceCodePoints } from "../../../src/domain/code-points.js";
import type {
  CodedActor,
  CodedAssertion,
  CodedClaim,
  CodedRole,
  CodedSpan,
  CodedTime,
  Offsets,
  SeedCoding,
} from "./coding.js";

/** Where in a text that says the same as the seed the things stand that the coding speaks of. */
export interface Places {
  readonly headline: CodedSpan;
  readonly dateline: CodedSpan;
  /** In text order. */
  mentions(actor: CodedActor): readonly MentionPlace[];
  role(role: CodedRole): CodedSpan;
  /** The words of the claim's time; `null` when it has none of its own. */
  claimTime(claim: CodedClaim): CodedSpan | null;
  assertion(assertion: CodedAssertion): AssertionPlaces;
}

export interface MentionPlace {
  readonly span: CodedSpan;
  readonly anaphoric: boolean;
  /** Ids of actors, as the coding writes them. */
  readonly ambiguousWith: readonly string[];
}

/** Lists run parallel to those of the coded assertion. */
export interface AssertionPlaces {
  readonly spans: readonly CodedSpan[];
  readonly quantities: readonly CodedSpan[];
  readonly time: CodedSpan | null;
  readonly stated: CodedSpan | null;
  readonly links: readonly (CodedSpan | null)[];
  /** Words, not places. */
  readonly cues: readonly string[];
}

/** "The agency", just after "Yonhap News Agency", is the intelligence service. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = { "The agency": ["yonhap"] };

/** An article before a common noun: "These troops", but not "the NIS". */
const ANAPHORIC = /^[Tt]he(?:se)? \p{Ll}/u;

/** The places in the seed itself, which are the offsets of its coding. */
export function placesOfSeed(coding: SeedCoding, text: string): Places {
  return {
    headline: coding.article.headline,
    dateline: coding.article.dateline,
    mentions: (actor) => actor.mentions.map((span) => seedMention(text, span)),
    role: (role) => spanOf(role.span),
    claimTime: (claim) => timeSpan(claim.time),
    assertion: (assertion) => ({
      spans: assertion.spans,
      quantities: assertion.quantities.map((quantity) => spanOf(quantity.rawSpan)),
      time: timeSpan(assertion.time),
      stated: timeSpan(assertion.stated),
      links: assertion.chain.map((link) => link.cue),
      cues: assertion.cues,
    }),
  };
}

function seedMention(text: string, span: CodedSpan): MentionPlace {
  const surface = sliceCodePoints(text, span.start, span.end);
  return { span, anaphoric: ANAPHORIC.test(surface), ambiguousWith: AMBIGUOUS[surface] ?? [] };
}

function timeSpan(time: CodedTime | null): CodedSpan | null {
  return time?.rawSpan ? spanOf(time.rawSpan) : null;
}

function spanOf([start, end]: Offsets): CodedSpan {
  return { start, end };
}
