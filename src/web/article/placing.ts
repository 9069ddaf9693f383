import type { AnchorStatus } from "../../client/generated/graphql.js";
import type { Article, Statement } from "./ask-article.js";
import type { Marked } from "./passages.js";

/** A statement with its number on the page and where its words stand in the version shown. */
export interface Placed {
  readonly number: number;
  readonly statement: Statement;
  /** Empty where the version no longer has the words. */
  readonly marks: readonly Marked[];
  /** The worst that became of its words; EXACT in the version that it was read from. */
  readonly fate: AnchorStatus;
}

const WORST_FIRST: readonly AnchorStatus[] = ["LOST", "CHANGED", "MOVED"];

/** In the order of the text; what the version lacks comes last. */
export function place(article: Article): readonly Placed[] {
  const statements = article.assertions?.edges.map(({ node }) => node) ?? [];
  const placed = statements.map((statement) => ({
    statement,
    marks: marksOf(statement),
    fate: fateOf(statement),
  }));
  return placed
    .toSorted((a, b) => startOf(a.marks) - startOf(b.marks))
    .map((each, index) => ({ ...each, number: index + 1 }));
}

function marksOf({ id, spans }: Statement): readonly Marked[] {
  return spans.flatMap((span) => {
    if (!span || span.anchor.start === null || span.anchor.end === null) return [];
    return [{ id, start: span.anchor.start, end: span.anchor.end }];
  });
}

function fateOf({ spans }: Statement): AnchorStatus {
  const fates = spans.flatMap((span) => (span ? [span.anchor.status] : []));
  return WORST_FIRST.find((status) => fates.includes(status)) ?? fates[0] ?? "LOST";
}

function startOf(marks: readonly Marked[]): number {
  return marks.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...marks.map(({ start }) => start));
}
