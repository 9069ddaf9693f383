import { z } from "zod";

import { recordJsonSchema } from "../../src/ingest/json-schema.js";
import { RECORD_TYPES } from "../../src/ingest/records.js";
import { aNewsroom, lineOf } from "../support/newsroom-file.js";

interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

describe("the JSON Schema of a line", () => {
  const schema = recordJsonSchema() as JsonSchema;

  test("has one alternative for each type of record", () => {
    expect(schema.oneOf!.map(({ $ref }) => $ref)).toEqual(RECORD_TYPES.map((type) => `#/$defs/${type}`));
  });

  test("describes every kind of object and knows all its members", () => {
    for (const [name, definition] of Object.entries(schema.$defs!)) {
      expect([name, definition.description]).toEqual([name, expect.stringMatching(/\.$/)]);
      expect([name, definition.additionalProperties]).toEqual([name, false]);
    }
  });

  test("asks for what cannot be left out, and for no more", () => {
    const members = ["type", "id", "holderId", "organisationId", "title", "speaksFor"];
    expect(schema.$defs!["Role"]!.required).toEqual(members);
  });

  describe("read back", () => {
    const reader = z.fromJSONSchema(recordJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

    test.each(aNewsroom().map((line) => [String(line["id"]), line] as const))("accepts %s", (_, line) => {
      expect(reader.safeParse(line).error).toBeUndefined();
    });

    test.each([
      ["a word that is in no list", { kind: "REALM" }],
      ["an unknown member", { colour: "green" }],
      ["an id of another type", { id: "role:osk" }],
      ["a type that there is not", { type: "Rumour" }],
      ["an empty name", { name: "" }],
      ["a name of white space", { name: "  " }],
    ])("refuses %s", (_, members) => {
      expect(reader.safeParse({ ...lineOf("actor:osk"), ...members }).success).toBe(false);
    });
  });
});
