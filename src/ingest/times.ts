import { EdtfError } from "../domain/edtf/edtf-error.js";
import { readBounds, type TimeBounds, type TimeExpression, type WrittenTime } from "../domain/time.js";
import type { TimeZone } from "../domain/time-zone.js";

/** Reads times, each date and each expression once: most records of a newsroom share a few hundred. */
export class Times {
  readonly #bounds = new Map<string, TimeBounds | EdtfError>();
  readonly #times = new Map<string, TimeExpression>();
  /** By the object that was read: equal ones are mostly one already, and then the key is not needed. */
  readonly #read = new Map<WrittenTime, Map<TimeZone | null, TimeExpression>>();

  /** Why the text is not a date that we accept, as a sentence; `null` when it is one. */
  problemOf(edtf: string): string | null {
    const bounds = this.#boundsOf(edtf, null);
    return bounds instanceof EdtfError ? bounds.message : null;
  }

  /**
   * The time with its bounds, its days being those of the zone; equal times are one object.
   *
   * @throws EdtfError for text that is not a date that we accept.
   */
  read(written: WrittenTime, zone: TimeZone | null = null): TimeExpression {
    const known = this.#read.get(written)?.get(zone);
    if (known) return known;
    const time = this.#readByKey(written, zone);
    const inZones = this.#read.get(written) ?? new Map<TimeZone | null, TimeExpression>();
    this.#read.set(written, inZones.set(zone, time));
    return time;
  }

  /** As `read`; `null` for `null`. */
  readIfAny(written: WrittenTime | null, zone: TimeZone | null = null): TimeExpression | null {
    return written === null ? null : this.read(written, zone);
  }

  #readByKey({ raw, edtf, basis, note }: WrittenTime, zone: TimeZone | null): TimeExpression {
    const key = JSON.stringify([edtf, zone, basis, raw, note]);
    const known = this.#times.get(key);
    if (known) return known;
    const bounds = this.#boundsOf(edtf, zone);
    if (bounds instanceof EdtfError) throw bounds;
    const { firstDay, lastDay, earliest, latest, precision } = bounds;
    const time = { raw, edtf, firstDay, lastDay, earliest, latest, precision, basis, note };
    this.#times.set(key, time);
    return time;
  }

  #boundsOf(edtf: string, zone: TimeZone | null): TimeBounds | EdtfError {
    const key = `${zone ?? ""} ${edtf}`;
    let bounds = this.#bounds.get(key);
    if (bounds === undefined) {
      bounds = boundsOrError(edtf, zone);
      this.#bounds.set(key, bounds);
    }
    return bounds;
  }
}

function boundsOrError(edtf: string, zone: TimeZone | null): TimeBounds | EdtfError {
  try {
    return readBounds(edtf, zone);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}
