import type { FileRecord } from "../../../src/ingest/records.js";

import type { CodedActor } from "./coding.js";
import type { MentionPlace } from "./places.js";
import {
  type Reading,
  ARTICLE_ID,
  RECORDED_AT,
  VERSION_ID,
  actorId,
  placeOf,
  spanAt,
  wordsAt,
} from "./reading.js";

/** Nothing in the text says who published it; the coding has a stand-in. */
const PUBLISHER = "outlet-unknown";

export function articleRecord(reading: Reading): FileRecord<"Article"> {
  const { coding, places } = reading;
  const name = wordsAt(reading, places.dateline);
  return {
    type: "Article",
    id: ARTICLE_ID,
    headline: wordsAt(reading, places.headline),
    url: null,
    language: "en",
    dateline: {
      ...placeOf({ name, kind: "CITY", countryCode: "KR", precision: "EXACT" }),
      timeZone: "Asia/Seoul",
    },
    publisherId: actorId(PUBLISHER),
    published: { raw: null, ...coding.article.published, note: null },
    pubStatus: "USABLE",
    derivedFrom: [],
    fictional: false,
  };
}

export function versionRecord({ text }: Reading): FileRecord<"ArticleVersion"> {
  return {
    type: "ArticleVersion",
    id: VERSION_ID,
    publishedAt: null,
    recordedAt: RECORDED_AT,
    changeKind: "INITIAL",
    editorialNote: null,
    text,
    parts: [],
    translationOf: null,
  };
}

/** In text order, and numbered so; where two begin together, the shorter one first. */
export function mentionRecords(reading: Reading): FileRecord<"ActorMention">[] {
  const { coding, places } = reading;
  return coding.actors
    .flatMap((actor) => places.mentions(actor).map((place) => ({ actor, place })))
    .sort(({ place: { span: a } }, { place: { span: b } }) => a.start - b.start || a.end - b.end)
    .map(({ actor, place }, index) => mentionRecord(reading, actor, place, index + 1));
}

function mentionRecord(
  reading: Reading,
  actor: CodedActor,
  { span, anaphoric, ambiguousWith }: MentionPlace,
  number: number,
): FileRecord<"ActorMention"> {
  return {
    type: "ActorMention",
    id: `mention:seed-000-${String(number).padStart(3, "0")}`,
    actorId: actorId(actor.id),
    span: spanAt(reading, span),
    anaphoric,
    ambiguousWithIds: ambiguousWith.map(actorId),
  };
}
