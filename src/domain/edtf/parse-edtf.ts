import { EdtfError } from "./edtf-error.js";
import type {
  Component,
  EdtfDate,
  EdtfEnd,
  EdtfMember,
  EdtfMoment,
  EdtfPoint,
  EdtfSet,
  EdtfValue,
  EdtfYear,
  Mark,
} from "./edtf-value.js";
import { whyNotEdtf } from "./why-not-edtf.js";

/**
 * What the text says, by the grammar of EDTF (ISO 8601-2, levels 0 to 2). Whether the calendar has such a
 * date is for `boundsOf`. Takes time linear in the length of the text.
 *
 * @throws EdtfError for text outside the grammar.
 */
export function parseEdtf(text: string): EdtfValue {
  if (/^[[{]/.test(text)) return parseSet(text);
  if (!text.includes("/")) return parsePoint(text);
  const ends = text.split("/");
  if (ends.length !== 2 || text === "/") throw new EdtfError(text, whyNotEdtf(text));
  return { kind: "INTERVAL", start: parseEnd(ends[0]!), end: parseEnd(ends[1]!) };
}

function parseEnd(text: string): EdtfEnd {
  if (text === "") return "UNKNOWN";
  return text === ".." ? "OPEN" : parsePoint(text);
}

function parseSet(text: string): EdtfSet {
  const all = text.startsWith("{");
  if (!text.endsWith(all ? "}" : "]")) throw new EdtfError(text, whyNotEdtf(text));
  const members = text.slice(1, -1).split(",");
  return {
    kind: "SET",
    all,
    members: members.map((member, index) => {
      const parsed = parseMember(member);
      const isOpenInside =
        "from" in parsed &&
        ((parsed.from === null && index > 0) || (parsed.to === null && index < members.length - 1));
      if (isOpenInside)
        throw new EdtfError(text, 'only its first member can begin with "..", and only its last can end so');
      return parsed;
    }),
  };
}

function parseMember(text: string): EdtfMember {
  const dots = text.indexOf("..");
  if (dots < 0) return parsePoint(text);
  const [from, to] = [text.slice(0, dots), text.slice(dots + 2)];
  if (from === "" && to === "")
    throw new EdtfError(text, 'a range in a set needs a date at one end, as in "1984.."');
  return { from: from === "" ? null : parsePoint(from), to: to === "" ? null : parsePoint(to) };
}

function parsePoint(text: string): EdtfPoint {
  const point = parseDate(text) ?? parseMoment(text) ?? parseYear(text);
  if (point === null) throw new EdtfError(text, whyNotEdtf(text));
  return point;
}

const MARK = "([?~%]?)";
const TWO = `${MARK}([\\dX]{2})${MARK}`;
const DATE = new RegExp(`^${MARK}(-?)([\\dX]{4})${MARK}(?:-${TWO}(?:-${TWO})?)?$`);

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, before, sign, year, after, ...rest] = match;
  return {
    kind: "DATE",
    negative: sign === "-",
    year: component(before, year, after)!,
    month: component(rest[0], rest[1], rest[2]),
    day: component(rest[3], rest[4], rest[5]),
  };
}

function component(before: string | undefined, digits: string | undefined, after: string | undefined) {
  if (digits === undefined) return null;
  return { digits, before: before as Mark, after: after as Mark } satisfies Component;
}

const MOMENT = /^(-?)(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d(?::\d\d)?)$/;

function parseMoment(text: string): EdtfMoment | null {
  const match = MOMENT.exec(text);
  if (match === null) return null;
  const [, sign, date, hour, minute, second = null, fraction = null, offset] = match;
  return {
    kind: "MOMENT",
    negative: sign === "-",
    date: date!,
    hour: hour!,
    minute: minute!,
    second,
    fraction,
    offset: offset!,
  };
}

const YEAR = /^(?:Y(-?)([1-9]\d*)(?:E(\d{1,2}))?|(-?)(\d{4}))(?:S(\d{1,2}))?$/;

function parseYear(text: string): EdtfYear | null {
  const match = YEAR.exec(text);
  if (match === null) return null;
  const [, longSign, long, exponent = null, shortSign, short, significant = null] = match;
  const prefixed = long !== undefined;
  return {
    kind: "YEAR",
    prefixed,
    negative: (prefixed ? longSign : shortSign) === "-",
    digits: (prefixed ? long : short)!,
    exponent,
    significant,
  };
}
