import { z } from "zod";

import { RECORD_TYPES, RECORDS } from "./records.js";

/**
 * The JSON Schema (draft 2020-12) of one line of a newsroom file.
 *
 * It says what a line must be by itself; the rules between records are in `docs/newsroom-files.md`.
 * Lengths of strings count code points in it and UTF-16 units in the loader, which differ for the
 * few characters outside the basic plane.
 */
export function recordJsonSchema(): object {
  const line = z.union(RECORD_TYPES.map((type) => RECORDS[type].schema));
  const { $schema, $defs } = z.toJSONSchema(line, { target: "draft-2020-12", io: "input" });
  return {
    $schema,
    title: "One line of a Dateline newsroom file",
    description:
      "A record of the type that `type` names. docs/newsroom-files.md has the rules between records.",
    type: "object",
    required: ["type"],
    oneOf: RECORD_TYPES.map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs,
  };
}
