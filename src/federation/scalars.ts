import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

import { formatDate, parseDate } from "../domain/calendar-date.js";
import { EdtfError } from "../domain/edtf/edtf-error.js";
import { readEdtf } from "../domain/edtf/read-edtf.js";
import { formatInstant, parseInstant } from "../domain/instant.js";

/**
 * A scalar that travels as text: `read` gives what resolvers get, `write` takes what they give.
 * `read` gives `null`, or throws an `EdtfError` that says more, for text that it refuses.
 */
function textScalar(given: {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL: string;
  readonly example: string;
  readonly read: (text: string) => string | null;
  readonly write?: (text: string) => string;
}): GraphQLScalarType<string, string> {
  const { name, description, specifiedByURL, example, read, write = (text) => text } = given;
  const refuse = (reason: string | null, node?: ValueNode) =>
    new GraphQLError(`${reason ?? `A ${name} is written like "${example}"`}.`, node ? { nodes: node } : {});
  const parse = (value: unknown, node?: ValueNode) => {
    if (typeof value !== "string") throw refuse(null, node);
    try {
      const result = read(value);
      if (result !== null) return result;
    } catch (error) {
      throw error instanceof EdtfError ? refuse(error.message, node) : error;
    }
    throw refuse(null, node);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => write(String(value)),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
}

export const DateScalar = textScalar({
  name: "Date",
  description:
    "A calendar date as in ISO 8601: `2024-10-23`. Years before 0 or after 9999 have a sign and six digits or more: `-000044-03-15`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date.html",
  example: "2024-10-23",
  read: parseDate,
  write: formatDate,
});

export const DateTimeScalar = textScalar({
  name: "DateTime",
  description:
    "A moment as in RFC 3339, with its offset from UTC: `2024-10-23T18:30:00Z`. Answers are in UTC. Years as in `Date`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  example: "2024-10-23T18:30:00Z",
  read: parseInstant,
  write: formatInstant,
});

/** EDTF expressions are at most so long, here and in newsroom files. */
const LONGEST_EDTF = 100;

export const EdtfScalar = textScalar({
  name: "EDTF",
  description:
    "A date in the Extended Date/Time Format (ISO 8601-2), which can be vague, open or a range: `2024-10`, `2024-10-23~`, `../2024-12`.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  example: "2024-10/2024-12",
  read: (text) => {
    if (text.length > LONGEST_EDTF) return null;
    readEdtf(text);
    return text;
  },
});
