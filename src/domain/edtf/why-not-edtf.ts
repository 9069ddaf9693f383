/** Why a text is outside the grammar of EDTF, and what to write, as the end of a sentence. */
export function whyNotEdtf(text: string): string {
  for (const [pattern, reason] of REASONS) {
    const match = pattern.exec(text);
    if (match !== null) return reason(match);
  }
  return 'write year, month and day as in "2024-10-23"; docs/newsroom-files.md lists what else is accepted';
}

type Reason = (match: RegExpExecArray) => string;

/** The first pattern that fits gives the reason. */
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  [/^$/, () => 'it is empty; write a date such as "2024-10-23"'],
  [/^\/$/, () => 'an interval needs a date at one end, as in "2024-10/.."'],
  [/^\d{4}-\d\d-\d\d\s\d\d:/, () => 'write T between day and time, as in "2024-10-23T09:30:00Z"'],
  [/^[\d\s/~?%-]*\s[\d\s/~?%-]*$/, ([all]) => `write it without white space, "${all.replace(/\s/g, "")}"`],

  // Years that do not have four digits, and dates without hyphens.
  [/^(\d{4})(\d\d)(\d\d)$/, ([, ...parts]) => `write it with hyphens, "${parts.join("-")}"`],
  [
    /^(\d{4})(\d\d)$/,
    ([year, ...parts]) => `write "${parts.join("-")}" for a month, "Y${year}" for a year of six digits`,
  ],
  [/^-?\d{5,}$/, ([year]) => `a year of more than four digits begins with Y; write "Y${year}"`],
  [
    /^(-?)(\d{3})$/,
    ([year, sign, digits]) => `a year has four digits; write "${sign}0${digits}", or "${year}X" for a decade`,
  ],
  [
    /^(-?)(\d\d)$/,
    ([year, sign, digits]) =>
      `a year has four digits; write "${sign}00${digits}", or "${year}XX" for a century`,
  ],
  [/^-?\d$/, () => 'a year has four digits, as in "0007"'],
  [/^Y-?0/, () => "a year that begins with Y has no leading zeros"],
  [/^Y-?\d+(?:E\d+)?-/, () => "a year that begins with Y has no month or day"],
  [/^\+/, () => "a year has no plus sign"],

  // Times of the day.
  [/^\d{8}T|T\d{4}/, () => 'write dates with hyphens and times with colons, as in "2024-10-23T09:30:00Z"'],
  [
    /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/,
    ([time]) => `a time of the day needs its offset from UTC: Z for UTC, or as in "${time}+09:00"`,
  ],
  [/T\d\d:\d\d:\d\d\.\d{4,}/, () => "a second has three decimals at most"],
  [/T.*[+-]\d{4}$/, () => 'write the offset with a colon, as in "+09:00"'],
  [/\dt\d|T.*z$/, () => "write T and Z in capitals"],
  [/T.*[?~%]$/, () => "dates can be uncertain or approximate, times of the day cannot"],
  [/T/, () => 'write a moment as in "2024-10-23T09:30:00Z" or "2024-10-23T18:30:00+09:00"'],

  // The draft of 2012, which many programs still write.
  [/\?~|~\?/, ([marks]) => `write "%" in place of "${marks}"`],
  [
    /^[\dux-]*[ux][\dux-]*$/,
    ([date]) => `write X for digits that are not known, "${date.replaceAll(/[ux]/g, "X")}"`,
  ],
  [/^y-?\d+(?:e\d+)?(?:p\d+)?$/i, ([year]) => `write it in capitals, "${inCapitals(year)}"`],
  [/^\d{4}[ps]\d+$/, ([year]) => `write it in capitals, "${inCapitals(year)}"`],
  [/^(?:unknown|open|now|present)$/i, () => 'write ".." for an open end, and nothing for an unknown one'],
  [/[()]/, () => 'write marks without parentheses, before the part that they are about: "2004-~06-11"'],
  [/\^/, () => "the seasons of the northern hemisphere are 25 to 28, of the southern 29 to 32"],

  // Other ways to write a date.
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, () => 'write the year first and hyphens between, as in "2024-10-23"'],
  [/^(\d{4})[./](\d\d)[./](\d\d)$/, ([, ...parts]) => `write hyphens between, "${parts.join("-")}"`],
  [/^-?\d{4}-W\d/, () => "weeks are not accepted; write the days, as in 2024-10-21/2024-10-27"],
  [/^-?\d{4}-\d{3}$/, () => 'days of the year are not accepted; write month and day, as in "2024-10-23"'],
  [/^P\d/, () => "an interval has two dates; durations are not accepted"],
  [/^-?\d{4}-\d{1,2}(?:-\d{1,2})?$/, () => 'months and days have two digits, as in "2024-03-07"'],
  [/^\d\d-\d\d(?:-\d\d)?$/, () => 'a year has four digits, as in "2024-10"'],
  [/\/.*\//, () => 'an interval has two ends, as in "2024-10/2024-12"'],
  [/^[[{]/, () => 'a set ends as it begins, as in "[1667,1670..1672]" or "{1960,1961-12}"'],
];

function inCapitals(year: string): string {
  return year.toUpperCase().replace("P", "S");
}
