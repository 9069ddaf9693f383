import { sliceCodePoints } from "../../../src/domain/code-points.js";
import type { Coding } from "../../../src/domain/coding.js";
import type { ActorId, ArticleId, ArticleVersionId } from "../../../src/domain/ids.js";
import type { Place } from "../../../src/domain/place.js";
import type { Instant, WrittenTime } from "../../../src/domain/time.js";
import type { WrittenSpan } from "../../../src/ingest/written.js";
import type { CodedPlace, CodedSpan, CodedTime, SeedCoding } from "./coding.js";
import type { Places } from "./places.js";

/** What every record is made from: the coding, the text, and where the one stands in the other. */
export interface Reading {
  readonly coding: SeedCoding;
  readonly text: string;
  readonly places: Places;
}

export const ARTICLE_ID: ArticleId = "article:seed-000";
export const VERSION_ID: ArticleVersionId = "version:seed-000@1";

/** One instant for everything: the sample was coded and recorded in one go. */
export const RECORDED_AT: Instant = "2024-10-30T09:00:00Z";

export function codingWith(note: string | null): Coding {
  return { coder: "dateline-sample", method: "HUMAN", codedAt: RECORDED_AT, confidence: null, note };
}

export function actorId(id: string): ActorId {
  return `actor:${id}`;
}

export function wordsAt({ text }: Reading, { start, end }: CodedSpan): string {
  return sliceCodePoints(text, start, end);
}

export function spanAt(reading: Reading, span: CodedSpan): WrittenSpan {
  return { versionId: VERSION_ID, start: span.start, end: span.end, exact: wordsAt(reading, span) };
}

/** A coded time with the words of our text. */
export function timeAt(
  reading: Reading,
  time: CodedTime | null,
  words: CodedSpan | null,
): WrittenTime | null {
  if (time === null) return null;
  return {
    raw: words === null ? null : wordsAt(reading, words),
    edtf: time.edtf,
    basis: time.basis,
    note: time.note,
  };
}

/** A coded place; the coding gives neither coordinates nor identifiers. */
export function placeOf({ name, kind, countryCode, precision }: CodedPlace): Place {
  return {
    name,
    kind,
    countryCode,
    timeZone: null,
    wikidataId: null,
    latitude: null,
    longitude: null,
    precision,
  };
}
