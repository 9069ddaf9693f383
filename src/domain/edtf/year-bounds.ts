import { LAST_YEAR } from "../calendar-day.js";
import type { DayBounds } from "./date-bounds.js";
import type { EdtfPrecision } from "./bounds.js";
import { EdtfError } from "./edtf-error.js";
import type { EdtfYear } from "./edtf-value.js";
import { writePoint } from "./write-edtf.js";

/**
 * The years that a long or estimated year can mean. `1950S2` was estimated to be 1950 and has two significant
 * digits: it covers 1900 to 1999.
 *
 * @throws EdtfError for years outside the range that we accept, and for digits that a year does not have.
 */
export function yearBounds(written: EdtfYear): DayBounds {
  const { digits, exponent, negative } = written;
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  if (year > LAST_YEAR) throw new EdtfError(writePoint(written), "years have at most eleven digits");
  if (written.prefixed && year <= 9999) {
    const plain = `${negative ? "-" : ""}${String(year).padStart(4, "0")}`;
    throw new EdtfError(
      writePoint(written),
      `only years of more than four digits begin with Y; write "${plain}${significantPart(written)}"`,
    );
  }
  const size = sizeOf(written, year);
  const low = Math.floor(year / size) * size;
  const [first, last] = negative ? [-(low + size - 1), -low] : [low, low + size - 1];
  return {
    first: { year: first, month: 1, day: 1 },
    last: { year: last, month: 12, day: 31 },
    precision: PRECISIONS.get(size) ?? "UNKNOWN",
  };
}

const PRECISIONS = new Map<number, EdtfPrecision>([
  [1, "YEAR"],
  [10, "DECADE"],
  [100, "CENTURY"],
]);

/** How many years have the same significant digits. */
function sizeOf(written: EdtfYear, year: number): number {
  if (written.significant === null) return 1;
  const [significant, length] = [Number(written.significant), String(year).length];
  if (year === 0 || significant === 0 || significant > length) {
    const counted =
      year === 0
        ? "the year 0 has no significant digits"
        : `the number after S says how many of the ${length} digits are significant`;
    throw new EdtfError(writePoint(written), counted);
  }
  return 10 ** (length - significant);
}

function significantPart({ significant }: EdtfYear): string {
  return significant === null ? "" : `S${significant}`;
}
