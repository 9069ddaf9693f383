/** Uncertain, approximate, or both: it says how sure a component is, and moves no bounds. */
export type Mark = "" | "?" | "~" | "%";

/** The digits of a year, month or day as written, with X for those that are not known. */
export interface Component {
  readonly digits: string;
  readonly before: Mark;
  readonly after: Mark;
}

/** `2024`, `2024-10`, `2024-10-23`, `2024-21` for a spring, each with marks and unknown digits. */
export interface EdtfDate {
  readonly kind: "DATE";
  readonly negative: boolean;
  readonly year: Component;
  readonly month: Component | null;
  readonly day: Component | null;
}

/** `Y17E8`, `Y-170000002`, `1950S2`. */
export interface EdtfYear {
  readonly kind: "YEAR";
  /** Whether it begins with `Y`. */
  readonly prefixed: boolean;
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: string | null;
  /** How many of its digits are significant. */
  readonly significant: string | null;
}

/** `2024-10-23T09:30:00+09:00`. */
export interface EdtfMoment {
  readonly kind: "MOMENT";
  readonly negative: boolean;
  /** `2024-10-23` */
  readonly date: string;
  readonly hour: string;
  readonly minute: string;
  /** `null` where the moment is given to the minute. */
  readonly second: string | null;
  /** Up to three digits. */
  readonly fraction: string | null;
  /** `Z`, `+09` or `+09:00`. */
  readonly offset: string;
}

export type EdtfPoint = EdtfDate | EdtfYear | EdtfMoment;

/** An end of an interval: `..` is open, nothing at all is unknown. */
export type EdtfEnd = EdtfPoint | "OPEN" | "UNKNOWN";

export interface EdtfInterval {
  readonly kind: "INTERVAL";
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** A member of a set: one point, or all from one to another; `null` where that end is open. */
export type EdtfMember = EdtfPoint | { readonly from: EdtfPoint | null; readonly to: EdtfPoint | null };

export interface EdtfSet {
  readonly kind: "SET";
  /** `{}` for all of them, `[]` for one of them. */
  readonly all: boolean;
  readonly members: readonly EdtfMember[];
}

export type EdtfValue = EdtfPoint | EdtfInterval | EdtfSet;
