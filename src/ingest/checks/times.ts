import { occurrencesOf } from "../occurrences.js";
import type { WrittenTime } from "../../domain/time.js";
import type { Check } from "./check.js";

const eachTime = occurrencesOf((meaning) => meaning.is === "time");

/** Every time is a date that can be read. */
export const checkTimes: Check = (batch, report) => {
  eachTime(batch, (value, at, field) => {
    const { edtf } = value as WrittenTime;
    const problem = batch.times.problemOf(edtf);
    if (problem !== null) report(at(), `${field()}.edtf`, problem);
  });
};
