import { calendarDateOf } from "../calendar-date.js";
import type { CalendarDay } from "../calendar-day.js";
import { FIRST_OFFSET, instantAt, LAST_OFFSET } from "../instant.js";
import { dateBounds } from "./date-bounds.js";
import type { EdtfBounds } from "./bounds.js";
import { EdtfError } from "./edtf-error.js";
import type { Component, EdtfMoment } from "./edtf-value.js";
import { writePoint } from "./write-edtf.js";

/**
 * A moment given to the second, or finer, covers that moment; one given to the minute covers the minute.
 *
 * @throws EdtfError for days, times and offsets that no clock shows.
 */
export function momentBounds(moment: EdtfMoment): EdtfBounds {
  const date = calendarDateOf(dayOf(moment));
  const { hour, minute, second, fraction } = moment;
  checkClock(moment);
  const offset = offsetOf(moment);
  const [from, to] =
    second === null ? ["00.000", "59.999"] : [`${second}.${(fraction ?? "").padEnd(3, "0")}`];
  const first = instantAt(date, `${hour}:${minute}:${from}`, offset);
  const last = to === undefined ? first : instantAt(date, `${hour}:${minute}:${to}`, offset);
  return { first: { date, at: first }, last: { date, at: last }, precision: "INSTANT" };
}

function dayOf({ negative, date }: EdtfMoment): CalendarDay {
  const [year, month, day] = date.split("-").map(known);
  return dateBounds({ kind: "DATE", negative, year: year!, month: month!, day: day! }).first;
}

function known(digits: string): Component {
  return { digits, before: "", after: "" };
}

function checkClock(moment: EdtfMoment): void {
  const { hour, minute, second } = moment;
  const refuse = (reason: string) => new EdtfError(writePoint(moment), reason);
  if (hour === "24") throw refuse("hours are 00 to 23; midnight is 00:00:00 of the day that begins");
  if (hour > "23") throw refuse("hours are 00 to 23");
  if (minute > "59") throw refuse("minutes are 00 to 59");
  if (second === "60") throw refuse("leap seconds are not accepted; write the second before, 59");
  if (second !== null && second > "59") throw refuse("seconds are 00 to 59");
}

/** In minutes. */
function offsetOf(moment: EdtfMoment): number {
  const { offset } = moment;
  if (offset === "Z") return 0;
  const [hours, minutes = "00"] = offset.slice(1).split(":");
  const refuse = (reason: string) => new EdtfError(writePoint(moment), reason);
  const size = Number(hours) * 60 + Number(minutes);
  if (offset.startsWith("-") && size === 0)
    throw refuse(`an offset of ${offset} says nothing; write Z for UTC`);
  const inMinutes = offset.startsWith("-") ? -size : size;
  if (minutes > "59") throw refuse("the minutes of an offset are 00 to 59");
  if (inMinutes < LAST_OFFSET || inMinutes > FIRST_OFFSET) {
    throw refuse("no clock is so far from UTC; offsets are -12:00 to +14:00");
  }
  return inMinutes;
}
