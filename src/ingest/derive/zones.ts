import type { TimeZone } from "../../domain/time-zone.js";
import type { Batch } from "../batch.js";
import type { ReadRecord } from "../records.js";

/**
 * The time zone in which the days of an article lie: that of its dateline, else that of its outlet; `null` when
 * neither gives one.
 */
export function zoneOf({ dateline, publisherId }: ReadRecord<"Article">, batch: Batch): TimeZone | null {
  const publisher = publisherId === null ? null : batch.find("Actor", publisherId);
  return dateline?.timeZone ?? publisher?.timeZone ?? null;
}
