import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { z } from "zod";

import { readEdtf } from "../domain/time.js";

/** A scalar that travels as text: `read` gives what resolvers get, or `null` for text that it refuses. */
function textScalar(given: {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL: string;
  readonly example: string;
  readonly read: (text: string) => string | null;
  readonly write?: (text: string) => string;
}): GraphQLScalarType<string, string> {
  const { name, description, specifiedByURL, example, read, write = (text) => text } = given;
  const refuse = (node?: ValueNode) =>
    new GraphQLError(`A ${name} is written like "${example}".`, node ? { nodes: node } : {});
  const parse = (value: unknown, node?: ValueNode) => {
    const result = typeof value === "string" ? read(value) : null;
    if (result === null) throw refuse(node);
    return result;
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

const isoDate = z.iso.date();
const isoDateTime = z.iso.datetime({ offset: true });

/** Given an instant, writes the day on which it falls in UTC. */
export const DateScalar = textScalar({
  name: "Date",
  description: "A calendar date as in ISO 8601: `2024-10-23`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date.html",
  example: "2024-10-23",
  read: (text) => (isoDate.safeParse(text).success ? text : null),
  write: (text) => text.slice(0, "2024-10-23".length),
});

/** Reads any offset and hands on UTC, so that text order is time order. */
export const DateTimeScalar = textScalar({
  name: "DateTime",
  description:
    "A moment as in RFC 3339, with its offset from UTC: `2024-10-23T18:30:00Z`. Answers are in UTC.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  example: "2024-10-23T18:30:00Z",
  read: (text) => (isoDateTime.safeParse(text).success ? new Date(text).toISOString() : null),
});

export const EdtfScalar = textScalar({
  name: "EDTF",
  description:
    "A date in the Extended Date/Time Format (ISO 8601-2), which can be vague, open or a range: `2024-10`, `2024-10-23~`, `../2024-12`.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  example: "2024-10/2024-12",
  read: (text) => (text.length <= 100 && readEdtf(text) ? text : null),
});
