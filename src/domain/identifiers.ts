import type { IdentifierScheme } from "./actor.js";

/** How the identifiers of a register are written. */
interface Form {
  readonly example: string;
  /** What such an identifier is, for the sentence that refuses another. */
  readonly form: string;
  readonly pattern: RegExp;
  /** Whether its check digits are right, or the register has such a code; `undefined` where form is all. */
  readonly isRight?: (value: string) => boolean;
  /** What is wrong where `isRight` says no. */
  readonly wrong?: string;
}

/** The one list of how identifiers are written, by their registers' own rules. */
const FORMS: Readonly<Record<IdentifierScheme, Form>> = {
  WIKIDATA: { example: "Q884", form: "a Wikidata item: Q and a number", pattern: /^Q[1-9]\d{0,9}$/ },
  ISO_3166_1: {
    example: "KR",
    form: "two capital letters of ISO 3166-1 (alpha-2)",
    pattern: /^[A-Z]{2}$/,
    isRight: (value) => COUNTRY_CODES.has(value) || USER_ASSIGNED.test(value),
    wrong: "ISO 3166-1 has no such country code",
  },
  OPENSANCTIONS: {
    example: "NK-A7z6QkVyXKdLBSAUCgqHgy",
    form: "the id of an OpenSanctions entity: letters, digits, dots and hyphens",
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/,
  },
  ISNI: {
    example: "0000000121032683",
    form: "sixteen digits without spaces, of which the last can be X",
    pattern: /^\d{15}[\dX]$/,
    isRight: hasRightLastDigit,
    wrong: "its check digit is wrong",
  },
  ORCID: {
    example: "0000-0002-1825-0097",
    form: "four groups of four digits with hyphens, of which the last digit can be X",
    pattern: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    isRight: (value) => hasRightLastDigit(value.replaceAll("-", "")),
    wrong: "its check digit is wrong",
  },
  LEI: {
    example: "5493001KJTIIGC8Y1R12",
    form: "eighteen capital letters and digits, and two check digits",
    pattern: /^[A-Z0-9]{18}\d{2}$/,
    isRight: (value) => remainder97(value) === 1,
    wrong: "its check digits are wrong",
  },
  CAMEO: {
    example: "PRKGOV",
    form: "one to five groups of three capital letters",
    pattern: /^(?:[A-Z]{3}){1,5}$/,
  },
  DOMAIN: {
    example: "example.com",
    form: "a domain in small letters, without https:// and without a path",
    pattern: /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/,
  },
};

/** Why the register has no such identifier, as the end of a sentence; `null` where it can have it. */
export function problemOfIdentifier(scheme: IdentifierScheme, value: string): string | null {
  const { example, form, pattern, isRight, wrong } = FORMS[scheme];
  if (!pattern.test(value)) return `must be ${form}, like "${example}"`;
  return isRight === undefined || isRight(value) ? null : `"${value}" cannot be right: ${wrong}`;
}

/** The check digit of ISNI and ORCID: ISO 7064, MOD 11-2. */
function hasRightLastDigit(digits: string): boolean {
  let total = 0;
  for (let at = 0; at < digits.length - 1; at++) total = ((total + Number(digits[at])) * 2) % 11;
  const check = (12 - total) % 11;
  return digits.endsWith(check === 10 ? "X" : String(check));
}

/** The check of an LEI (ISO 17442): ISO 7064, MOD 97-10, letters counting 10 to 35. */
function remainder97(text: string): number {
  let remainder = 0;
  for (let at = 0; at < text.length; at++) {
    const value = Number.parseInt(text[at]!, 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}

/** Left free by ISO 3166-1 for users, such as states that are invented. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** The codes that ISO 3166-1 had assigned in 2024. */
const COUNTRY_CODES = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
    "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG " +
    "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
  ).split(" "),
);
