import type {
  Component,
  EdtfDate,
  EdtfEnd,
  EdtfMember,
  EdtfMoment,
  EdtfPoint,
  EdtfValue,
  EdtfYear,
} from "./edtf-value.js";

/** The value as text. Of what `parseEdtf` has read it gives the same text again. */
export function writeEdtf(value: EdtfValue): string {
  switch (value.kind) {
    case "INTERVAL":
      return `${writeEnd(value.start)}/${writeEnd(value.end)}`;
    case "SET": {
      const members = value.members.map(writeMember).join(",");
      return value.all ? `{${members}}` : `[${members}]`;
    }
    default:
      return writePoint(value);
  }
}

function writeEnd(end: EdtfEnd): string {
  if (end === "UNKNOWN") return "";
  return end === "OPEN" ? ".." : writePoint(end);
}

function writeMember(member: EdtfMember): string {
  if (!("from" in member)) return writePoint(member);
  const { from, to } = member;
  return `${from === null ? "" : writePoint(from)}..${to === null ? "" : writePoint(to)}`;
}

export function writePoint(point: EdtfPoint): string {
  if (point.kind === "DATE") return writeDate(point);
  return point.kind === "MOMENT" ? writeMoment(point) : writeYear(point);
}

function writeDate({ negative, year, month, day }: EdtfDate): string {
  const first = year.before + (negative ? "-" : "") + year.digits + year.after;
  return [first, ...[month, day].flatMap((part) => (part === null ? [] : [writeComponent(part)]))].join("-");
}

function writeComponent({ before, digits, after }: Component): string {
  return before + digits + after;
}

function writeMoment({ negative, date, hour, minute, second, fraction, offset }: EdtfMoment): string {
  const seconds = second === null ? "" : `:${second}${fraction === null ? "" : `.${fraction}`}`;
  return `${negative ? "-" : ""}${date}T${hour}:${minute}${seconds}${offset}`;
}

function writeYear({ prefixed, negative, digits, exponent, significant }: EdtfYear): string {
  const year = `${prefixed ? "Y" : ""}${negative ? "-" : ""}${digits}`;
  return `${year}${exponent === null ? "" : `E${exponent}`}${significant === null ? "" : `S${significant}`}`;
}
