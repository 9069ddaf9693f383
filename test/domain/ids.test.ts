import * as fc from "fast-check";

import { ID_PREFIXES, articleOfVersion, numberOfVersion, typeOfId } from "../../src/domain/ids.js";
import { readProjectFile } from "../support/project-file.js";

const name = fc.stringMatching(/^[a-z0-9@:.-]{1,12}$/);

/** The ids of each type of record in the emitted schema of newsroom files. */
function idPatterns(): Record<string, RegExp> {
  const schema = JSON.parse(readProjectFile("schema/newsroom.schema.json")) as {
    $defs: Record<string, { properties?: { id?: { pattern?: string } } }>;
  };
  return Object.fromEntries(
    Object.entries(schema.$defs).flatMap(([type, { properties }]) =>
      properties?.id?.pattern === undefined ? [] : [[type, new RegExp(properties.id.pattern)]],
    ),
  );
}

test("an id names by its prefix the type of record whose ids have it in newsroom files", () => {
  const patterns = idPatterns();
  expect(Object.keys(patterns).toSorted()).toEqual(Object.keys(ID_PREFIXES).toSorted());
  for (const [type, prefix] of Object.entries(ID_PREFIXES)) {
    const id = `${prefix}:a${type === "ArticleVersion" ? "@1" : ""}`;
    expect(id).toMatch(patterns[type]!);
    expect(typeOfId(id)).toBe(type);
  }
});

test.each([
  "",
  ":",
  ":claim",
  "claim",
  "Claim:a",
  "claims:a",
  "x:claim:a",
  "xclaim:a",
  "toString:a",
  "constructor:a",
])("%j is no id of ours", (id) => {
  expect(typeOfId(id)).toBeNull();
});

test("a version's id names its article and its number, whatever the article is called", () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 10_000 }), (article, number) => {
      expect(articleOfVersion(`version:${article}@${number}`)).toBe(`article:${article}`);
      expect(numberOfVersion(`version:${article}@${number}`)).toBe(number);
    }),
  );
});
