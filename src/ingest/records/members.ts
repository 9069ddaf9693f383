import { z } from "zod";

import { ZONE_NAME } from "../../domain/time-zone.js";
import { LIST_LENGTH, NAME_LENGTH, SENTENCE_LENGTH, TIME_ZONE_LENGTH, URL_LENGTH } from "../limits.js";
import { meanings } from "./meanings.js";

/** With something to see in it. */
const words = z.string().min(1, { abort: true }).regex(/\S/, "must hold more than white space");

/** Shown in a line: a name, a title, a label. */
export const name = words.max(NAME_LENGTH);

/** Running text. */
export const sentence = words.max(SENTENCE_LENGTH);

/** BCP 47. */
export const language = z
  .string()
  .max(100)
  .regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag, like "en" or "pt-BR"');

/** A zone of the IANA time zone database; `checks/time-zones.ts` looks whether there is such a zone. */
export const timeZone = z
  .string()
  .max(TIME_ZONE_LENGTH)
  .regex(ZONE_NAME, 'must be a time zone of the IANA database, like "Asia/Seoul" or "UTC"')
  .register(meanings, { is: "timeZone" });

/** Where something is on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .max(URL_LENGTH);

/** A share, 0 to 1. */
export const share = z.number().min(0).max(1);

/** Absent means `false`. */
export const flag = z.boolean().default(false);

/** RFC 3339 with an offset; kept in UTC with milliseconds, so that text order is time order. */
export const instant = z.iso
  .datetime({ offset: true, error: notAnInstant, abort: true })
  .overwrite((text) => new Date(text).toISOString())
  // Within a day of the years 0 and 9999, UTC can be in a year that takes more than four digits.
  .refine((text) => text.length === "2024-10-23T09:30:00.000Z".length, { error: notAnInstant });

function notAnInstant(): string {
  return 'must be an RFC 3339 instant with seconds and offset, like "2024-10-23T09:30:00+09:00"';
}

/** May be absent or `null`, which mean the same. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null);
}

/** May be absent, which means empty. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).max(LIST_LENGTH).default([]);
}
