import type { Assertion } from "../../domain/assertion.js";
import type { WrittenTime } from "../../domain/time.js";
import { affiliationsOf, originOf } from "../../evidence/origin.js";
import type { Batch } from "../batch.js";
import { rolesIn } from "./actors.js";
import { recordsOf, withoutWords } from "./file-values.js";
import { reviewsIn } from "./reviews.js";

/** The assertions, with whose word each of them rests on and which corrections touch it. */
export function assertionsIn(batch: Batch): Assertion[] {
  const assertions = unreviewed(batch);
  const reviews = reviewsIn(batch, assertions);
  return assertions.map((assertion) => ({ ...assertion, reviews: reviews.get(assertion.id) ?? [] }));
}

function unreviewed(batch: Batch): Assertion[] {
  const affiliations = affiliationsOf(
    batch.of("Actor").map(({ record }) => record),
    rolesIn(batch),
  );
  return recordsOf(batch, "Assertion").map((written) => {
    const stated = batch.times.readIfAny(written.stated);
    const reported = batch.times.read(written.reported ?? publishedOf(written.articleId, batch));
    const links = written.attribution.links.map((link) => ({
      ...link,
      span: link.span === null ? null : withoutWords(link.span),
    }));
    return {
      ...written,
      spans: written.spans.map(withoutWords),
      time: batch.times.readIfAny(written.time),
      attribution: { links, origin: originOf(links, stated ?? reported, affiliations) },
      stated,
      reported,
      reviews: [],
    };
  });
}

function publishedOf(articleId: string, batch: Batch): WrittenTime {
  // The references have been checked.
  return batch.find("Article", articleId)!.record.published;
}
