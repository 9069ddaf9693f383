import type { ArticleVersionId } from "./ids.js";

/**
 * A half-open range `[start, end)` in the text of one article version.
 *
 * Offsets count Unicode code points (W3C TextPositionSelector), not the UTF-16 units that
 * JavaScript strings count.
 */
export interface TextSpan {
  readonly versionId: ArticleVersionId;
  readonly start: number;
  readonly end: number;
}

/** `version:cable-12@1#char=114,360`, after the text fragments of RFC 5147. */
export function spanId(span: TextSpan): string {
  return `${span.versionId}#char=${span.start},${span.end}`;
}

/** Without leading zeros, so that a span has one id. */
const SPAN_ID = /^(version:[^#]+@\d+)#char=(0|[1-9]\d{0,8}),([1-9]\d{0,8})$/;

/** The span that an id names; `null` for a string that is no span id. It may still lie outside the text. */
export function parseSpanId(id: string): TextSpan | null {
  const match = SPAN_ID.exec(id);
  if (!match) return null;
  const [, versionId, start, end] = match as unknown as [string, ArticleVersionId, string, string];
  return Number(start) < Number(end) ? { versionId, start: Number(start), end: Number(end) } : null;
}
