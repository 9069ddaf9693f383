import { occurrencesOf } from "../occurrences.js";
import type { WrittenTime } from "../../domain/time.js";
import type { Check } from "./check.js";

const eachTime = occurrencesOf((meaning) => meaning.is === "time");

/** Every time is a date that can be read. */
export const checkTimes: Check = (batch, report) => {
  eachTime(batch, (value, at, field) => {
    const { edtf } = value as WrittenTime;
    if (batch.times.isDate(edtf)) return;
    report(at(), `${field()}.edtf`, `"${edtf}" is not an EDTF date, like "2024-10-23~" or "../2024-12"`);
  });
};
