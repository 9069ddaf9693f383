import { isTimeZone } from "../../domain/time-zone.js";
import { occurrencesOf } from "../occurrences.js";
import type { Check } from "./check.js";

const eachTimeZone = occurrencesOf((meaning) => meaning.is === "timeZone");

/** Every time zone is one that the IANA database of this machine has. */
export const checkTimeZones: Check = (batch, report) => {
  const known = new Map<string, boolean>();
  eachTimeZone(batch, (value, at, field) => {
    const zone = value as string;
    const isKnown = known.get(zone) ?? isTimeZone(zone);
    known.set(zone, isKnown);
    if (isKnown) return;
    report(at(), field(), `"${zone}" is not in the IANA time zone database; names are like "Asia/Seoul"`);
  });
};
