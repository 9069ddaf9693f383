import type { TimeZone } from "./time-zone.js";
import { vocabulary } from "./vocabulary.js";

export const PlaceKind = vocabulary(
  "COUNTRY",
  "REGION",
  "CITY",
  "FACILITY",
  "FACILITY_CLASS",
  "FRONT",
  "UNDISCLOSED",
);
export type PlaceKind = keyof typeof PlaceKind;

export const PlacePrecision = vocabulary("EXACT", "NEAR", "ADMIN", "COUNTRY", "UNKNOWN");
export type PlacePrecision = keyof typeof PlacePrecision;

/** Where something is said to be, as finely as the text says. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** What its clocks show. Of a dateline it says in which zone the days of the article lie. */
  readonly timeZone: TimeZone | null;
  /** e.g. `Q159`. */
  readonly wikidataId: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: PlacePrecision;
}
