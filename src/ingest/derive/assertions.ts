import type { Assertion } from "../../domain/assertion.js";
import type { AttributionLink, Origin } from "../../domain/attribution.js";
import type { WorkId } from "../../domain/ids.js";
import { affiliationsOf, originOf } from "../../evidence/origin.js";
import type { Batch } from "../batch.js";
import { remaking } from "../literal.js";
import type { ReadRecord } from "../records.js";
import type { Sharing } from "../sharing.js";
import { actorsIn, rolesIn } from "./actors.js";
import { recordsWith, spansWithoutWords, withoutWords } from "./file-values.js";
import { reviewsIn } from "./reviews.js";
import { zoneOf } from "./zones.js";

/** The assertions, with whose word each of them rests on and which corrections touch it. */
export function assertionsIn(batch: Batch): Assertion[] {
  const assertions = unreviewed(batch);
  const reviews = reviewsIn(batch, assertions);
  const remake = remaking<Assertion, Pick<Assertion, "reviews">>();
  return assertions.map((assertion) => {
    const ofThis = reviews.get(assertion.id);
    return ofThis === undefined ? assertion : remake(assertion, { reviews: ofThis });
  });
}

function unreviewed(batch: Batch): Assertion[] {
  const { sharing, times } = batch;
  const affiliations = affiliationsOf(actorsIn(batch), rolesIn(batch));
  const authorOf = (id: WorkId) => batch.find("Work", id)!.authorId;
  const remakeLink = remaking<WrittenLink, Pick<AttributionLink, "span">>();
  const withoutTheirWords = (link: WrittenLink): AttributionLink =>
    hasNoSpan(link) ? link : remakeLink(link, { span: withoutWords(link.span!) });
  return recordsWith(batch, "Assertion", (written) => {
    // The references have been checked.
    const article = batch.find("Article", written.articleId)!;
    const zone = zoneOf(article, batch);
    const stated = times.readIfAny(written.stated, zone);
    const reported = times.read(written.reported ?? article.published, zone);
    const links = written.attribution.links.map(withoutTheirWords);
    const origin = originOf(links, stated ?? reported, affiliations, authorOf);
    return {
      spans: spansWithoutWords(written.spans),
      time: times.readIfAny(written.time),
      attribution: { links, origin: origin === null ? null : shared(origin, sharing) },
      stated,
      reported,
      reviews: sharing.none,
    };
  });
}

function hasNoSpan(link: WrittenLink): link is WrittenLink & { span: null } {
  return link.span === null;
}

type WrittenLink = ReadRecord<"Assertion">["attribution"]["links"][number];

function shared({ key, path, countryId }: Origin, sharing: Sharing): Origin {
  return sharing.object({ key, path: sharing.list([...path]), countryId });
}
