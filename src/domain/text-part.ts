import { vocabulary } from "./vocabulary.js";

/** BODY is whatever no other part covers. */
export const TextPartKind = vocabulary("HEADLINE", "STANDFIRST", "CAPTION", "BODY");
export type TextPartKind = keyof typeof TextPartKind;

/** A stretch of a version's text that is not its body. Offsets count code points, as in a `TextSpan`. */
export interface TextPart {
  readonly kind: Exclude<TextPartKind, "BODY">;
  readonly start: number;
  readonly end: number;
}

/** The part that the stretch begins in: BODY where no other part has its first code point. */
export function partAt(start: number, parts: readonly TextPart[]): TextPartKind {
  return parts.find((part) => part.start <= start && start < part.end)?.kind ?? "BODY";
}
