import { calendarDateOf } from "../calendar-date.js";
import type { EdtfBound, EdtfBounds } from "./bounds.js";
import { dateBounds } from "./date-bounds.js";
import { EdtfError } from "./edtf-error.js";
import type { EdtfEnd, EdtfInterval, EdtfMember, EdtfPoint, EdtfSet, EdtfValue } from "./edtf-value.js";
import { momentBounds } from "./moment-bounds.js";
import { writeEdtf, writePoint } from "./write-edtf.js";
import { yearBounds } from "./year-bounds.js";

/** @throws EdtfError for what no calendar has, such as 29 February 2023. */
export function boundsOf(value: EdtfValue): EdtfBounds {
  if (value.kind === "INTERVAL") return intervalBounds(value);
  return value.kind === "SET" ? setBounds(value) : pointBounds(value);
}

function pointBounds(point: EdtfPoint): EdtfBounds {
  if (point.kind === "MOMENT") return momentBounds(point);
  const { first, last, precision } = point.kind === "DATE" ? dateBounds(point) : yearBounds(point);
  return {
    first: { date: calendarDateOf(first), at: null },
    last: { date: calendarDateOf(last), at: null },
    precision,
  };
}

function intervalBounds(interval: EdtfInterval): EdtfBounds {
  const { first } = endBounds(interval.start);
  const { last } = endBounds(interval.end);
  if (isAfter(first, last)) {
    throw new EdtfError(writeEdtf(interval), "it ends before it begins; the earlier date goes first");
  }
  return { first, last, precision: "INTERVAL" };
}

function endBounds(end: EdtfEnd): Pick<EdtfBounds, "first" | "last"> {
  return end === "OPEN" || end === "UNKNOWN" ? { first: null, last: null } : pointBounds(end);
}

function setBounds({ members }: EdtfSet): EdtfBounds {
  const bounds = members.map(memberBounds);
  const firsts = bounds.map(({ first }) => first);
  const lasts = bounds.map(({ last }) => last);
  return {
    first: firsts.reduce((a, b) => (isAfter(a, b) || b === null ? b : a)),
    last: lasts.reduce((a, b) => (isAfter(b, a) || b === null ? b : a)),
    precision: "UNKNOWN",
  };
}

function memberBounds(member: EdtfMember): Pick<EdtfBounds, "first" | "last"> {
  if (!("from" in member)) return pointBounds(member);
  const first = member.from === null ? null : pointBounds(member.from).first;
  const last = member.to === null ? null : pointBounds(member.to).last;
  if (isAfter(first, last)) {
    const text = `${writePoint(member.from!)}..${writePoint(member.to!)}`;
    throw new EdtfError(text, "it ends before it begins; the earlier date goes first");
  }
  return { first, last };
}

/** Compares moments where both are given, and else the days. Nothing is after an open end, or before one. */
function isAfter(a: EdtfBound | null, b: EdtfBound | null): boolean {
  if (a === null || b === null) return false;
  return a.at !== null && b.at !== null ? a.at > b.at : a.date > b.date;
}
