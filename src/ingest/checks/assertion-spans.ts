import { articleOfVersion } from "../../domain/ids.js";
import type { WrittenSpan } from "../written.js";
import type { Check } from "./check.js";

/** The words of an assertion stand in its article, and none of them twice. */
export const checkAssertionSpans: Check = (batch, report) => {
  for (const located of batch.of("Assertion")) {
    const { articleId, spans } = located.record;
    spans.forEach((span, index) => {
      const field = `spans[${index}]`;
      if (articleOfVersion(span.versionId) !== articleId) {
        report(located, `${field}.versionId`, `must be a version of the assertion's article, "${articleId}"`);
      }
      const other = spans.findIndex((earlier, at) => at < index && overlap(earlier, span));
      if (other !== -1) report(located, field, `overlaps spans[${other}]`);
    });
  }
};

function overlap(a: WrittenSpan, b: WrittenSpan): boolean {
  return a.versionId === b.versionId && a.start < b.end && b.start < a.end;
}
