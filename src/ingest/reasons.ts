import type { z } from "zod";

import type { FileLine, Report } from "./problems.js";
import { meanings } from "./records/meanings.js";
import { fieldName, membersOf, schemaAt } from "./schema-paths.js";

/** Members of the domain that no file states, by where they would stand, and what they follow from. */
const DERIVED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  time: { firstDay: "edtf", lastDay: "edtf", earliest: "edtf", latest: "edtf", precision: "edtf" },
  attribution: { origin: "links" },
  Actor: { bodyId: "predecessors of all actors" },
  Role: { bodyId: "organisationId" },
  Assertion: { reviews: "spans and the later versions of the article" },
  ArticleVersion: { articleId: "id", number: "id" },
  ActorMention: { articleId: "span", surface: "span" },
};

/** Reports what a schema has found wrong with a line. */
export function reportIssues(
  at: FileLine,
  line: unknown,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  report: Report,
): void {
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        report(at, fieldName([...issue.path, key]), () => reasonForUnknown(key, issue.path, line, schema));
      }
    } else {
      const field = issue.path.length === 0 ? null : fieldName(issue.path);
      report(at, field, () => reasonFor(issue, valueAt(line, issue.path)));
    }
  }
}

function reasonForUnknown(
  key: string,
  path: readonly PropertyKey[],
  line: unknown,
  schema: z.ZodType,
): string {
  const object = schemaAt(schema, path);
  const place = path.length === 0 ? (line as { readonly type: string }).type : meanings.get(object)?.is;
  const source = new Map(Object.entries(DERIVED[place ?? ""] ?? {})).get(key);
  return source === undefined
    ? `is unknown; members here are ${membersOf(object).join(", ")}`
    : `has no place here; it follows from the ${source}`;
}

function reasonFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== "custom") return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${show(value)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}, not ${show(value)}`;
    case "too_small":
    case "too_big":
      return reasonForSize(issue);
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function reasonForSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const [limit, bound] = issue.code === "too_big" ? ["at most", issue.maximum] : ["at least", issue.minimum];
  if (issue.origin === "string") {
    return bound === 1 ? "must not be empty" : `must have ${limit} ${bound} characters`;
  }
  if (issue.origin === "array") {
    return bound === 1 ? "must not be empty" : `must have ${limit} ${bound} items`;
  }
  return `must be ${limit} ${bound}`;
}

function valueAt(line: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], line);
}

/** A value in short, as JSON has it. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const json = JSON.stringify(value);
  return json.length <= 60 ? json : `${json.slice(0, 59)}…`;
}
