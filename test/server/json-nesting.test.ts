import fc from "fast-check";

import { isNestedDeeperThan } from "../../src/server/json-nesting.js";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Strings that look like what the function looks for. */
const trickyText = fc
  .array(fc.constantFrom(`"`, "\\", "[", "]", "{", "}", "x", "\u2028"))
  .map((parts) => parts.join(""));

const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 8 },
    trickyText,
    fc.integer(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(trickyText, tie("value"), { maxKeys: 3 }),
  ),
}));

describe("the nesting of JSON", () => {
  it("is found in the text as it is in the value, whatever its strings hold", () => {
    fc.assert(
      fc.property(json, fc.boolean(), (value, isSpaced) => {
        const text = JSON.stringify(value, null, isSpaced ? 1 : 0);
        const depth = depthOf(value);
        expect(isNestedDeeperThan(depth, text)).toBe(false);
        expect(isNestedDeeperThan(depth - 1, text)).toBe(depth > 0);
      }),
    );
  });

  it.each([`{"a`, `{"a\\`, `{"a\\"`, `"`, ``])("is found in text that breaks off, too: %s", (text) => {
    expect(isNestedDeeperThan(1, text)).toBe(false);
    expect(isNestedDeeperThan(1, `[[${text}`)).toBe(true);
  });
});
