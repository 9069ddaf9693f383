import type { Modality } from "../domain/assertion.js";
import type { QuantityScope } from "../domain/quantity.js";
import type { FigureKind } from "./figure-kind.js";
import type { Bounds, Range } from "./interval.js";

/** Why a figure does not count as a fact, or as a plan. */
export const PUT_FORWARD: Readonly<Record<Modality, string>> = {
  FACT: "Stated as fact.",
  ESTIMATE: "Only an estimate.",
  PLAN: "Only a plan.",
  EXPECTATION: "Only an expectation.",
  POSSIBILITY: "Only a possibility.",
  CONDITIONAL: "Only on a condition.",
  INTENTION: "Only an intention.",
};

/** Why a number of this scope does not measure what its claim is said to measure. */
export const SCOPED: Readonly<Record<QuantityScope, string>> = {
  INCREMENT: "The size of one batch, not a total.",
  CUMULATIVE: "A total so far, which is not what this measures.",
  CURRENT_STOCK: "A count of those there at the time, which is not what this measures.",
  TARGET_TOTAL: "A planned total, which is not what this measures.",
  RATE: "A rate, which is not what this measures.",
  NONE: "A number, but not a count of this.",
};

/** Why a total that leaves out those counted before does not count. */
export const NOT_AN_INCREMENT = "Leaves out those counted before.";

const HOW_MANY: Readonly<Record<FigureKind, string>> = {
  SENT: "were sent",
  PRESENT: "are there",
  PLANNED: "are planned",
  RETURNED: "returned",
  ROTATED: "were rotated",
  LOST: "were lost",
  PAID: "are paid",
};

const NUMBER_OF: Readonly<Record<FigureKind, string>> = {
  SENT: "sent",
  PRESENT: "present",
  PLANNED: "planned",
  RETURNED: "returned",
  ROTATED: "rotated",
  LOST: "lost",
  PAID: "paid",
};

/** What became of those lost, by unit. */
const LOST: Readonly<Record<string, string>> = {
  death: "killed",
  wounded: "wounded",
  missing: "missing",
  prisoner: "captured",
  casualty: "killed or wounded",
};

/** Read as "Only NIS says how many …". */
export function howMany(kind: FigureKind, unit: string): string {
  const fate = kind === "LOST" ? LOST[unit] : undefined;
  return fate === undefined ? HOW_MANY[kind] : `were ${fate}`;
}

/** Read as "NIS puts the number … at 3,000". */
export function numberOf(kind: FigureKind, unit: string): string {
  return (kind === "LOST" ? LOST[unit] : undefined) ?? NUMBER_OF[kind];
}

/** `3,000`; `unknown` for `null`. */
export function inWords(value: number | null): string {
  return value === null ? "unknown" : NUMBER.format(value);
}

const NUMBER = new Intl.NumberFormat("en");

/** `3,000`, `2,700 to 3,300`, `8,000 or more`, `up to 12,000`. */
export function rangeInWords({ low, high }: Bounds): string {
  if (high === null) return `${inWords(low ?? 0)} or more`;
  if (low === null || low === 0) return high === 0 ? "0" : `up to ${inWords(high)}`;
  return low === high ? inWords(high) : `${inWords(low)} to ${inWords(high)}`;
}

/** As `rangeInWords`, with the number itself where it lies between: `3,000 (2,700 to 3,300)`. */
export function numberInWords(range: Range): string {
  const { low, best, high } = range;
  const isBetween = best !== null && low !== null && high !== null && low < best && best < high;
  return isBetween ? `${inWords(best)} (${rangeInWords(range)})` : rangeInWords(range);
}

/** `22 January 2031`; `null` for a day that is not known, or not in the years 0000 to 9999. */
export function dayInWords(day: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? DAY.format(new Date(`${day}T00:00:00Z`)) : null;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
