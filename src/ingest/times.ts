import { readEdtf, type TimeExpression, type WrittenTime } from "../domain/time.js";

/** Reads times, each date and each expression once: most records of a newsroom share a few hundred. */
export class Times {
  readonly #bounds = new Map<string, ReturnType<typeof readEdtf>>();
  readonly #times = new Map<string, TimeExpression>();
  /** By the object that was read: equal ones are mostly one already, and then the key is not needed. */
  readonly #read = new Map<WrittenTime, TimeExpression>();

  /** Whether the text is EDTF. */
  isDate(edtf: string): boolean {
    return this.#boundsOf(edtf) !== null;
  }

  /** The time with its bounds; equal times are one object. @throws RangeError for text that is not EDTF. */
  read(written: WrittenTime): TimeExpression {
    const known = this.#read.get(written);
    if (known) return known;
    const time = this.#readByKey(written);
    this.#read.set(written, time);
    return time;
  }

  /** As `read`; `null` for `null`. */
  readIfAny(written: WrittenTime | null): TimeExpression | null {
    return written === null ? null : this.read(written);
  }

  #readByKey({ raw, edtf, basis, note }: WrittenTime): TimeExpression {
    const key = JSON.stringify([edtf, basis, raw, note]);
    const known = this.#times.get(key);
    if (known) return known;
    const bounds = this.#boundsOf(edtf);
    if (bounds === null) throw new RangeError(`"${edtf}" is not an EDTF date`);
    const { earliest, latest, precision } = bounds;
    const time = { raw, edtf, earliest, latest, precision, basis, note };
    this.#times.set(key, time);
    return time;
  }

  #boundsOf(edtf: string) {
    let bounds = this.#bounds.get(edtf);
    if (bounds === undefined) {
      bounds = readEdtf(edtf);
      this.#bounds.set(edtf, bounds);
    }
    return bounds;
  }
}
