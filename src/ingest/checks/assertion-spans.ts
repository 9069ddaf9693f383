import { articleOfVersion } from "../../domain/ids.js";
import type { WrittenSpan } from "../written.js";
import type { Check } from "./check.js";

/** The words of an assertion stand in its article, and none of them twice. */
export const checkAssertionSpans: Check = (batch, report) => {
  for (const { id, articleId, spans } of batch.of("Assertion")) {
    spans.forEach((span, index) => {
      const field = `spans[${index}]`;
      if (articleOfVersion(span.versionId) !== articleId) {
        report(
          batch.placeOf(id),
          `${field}.versionId`,
          `must be a version of the assertion's article, "${articleId}"`,
        );
      }
      const other = spans.findIndex((earlier, at) => at < index && overlap(earlier, span));
      if (other !== -1) report(batch.placeOf(id), field, `overlaps spans[${other}]`);
    });
  }
};

function overlap(a: WrittenSpan, b: WrittenSpan): boolean {
  return a.versionId === b.versionId && a.start < b.end && b.start < a.end;
}
