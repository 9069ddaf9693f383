import { readdirSync } from "node:fs";
import { join } from "node:path";

import { Kind, parse } from "graphql";

import { vocabulary } from "../../src/domain/vocabulary.js";
import { readProjectFile } from "../support/project-file.js";

const root = join(__dirname, "../..");
const publicSchema = parse(readProjectFile("schema/api.graphql"), { noLocation: true });
const enums = new Map(
  publicSchema.definitions.flatMap((type) =>
    type.kind === Kind.ENUM_TYPE_DEFINITION
      ? [[type.name.value, (type.values ?? []).map((value) => value.name.value)]]
      : [],
  ),
);

/** The closed lists of words that a folder exports, by name; of these, the ones that clients see. */
function vocabulariesIn(folder: string): [string, string[]][] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .flatMap((file) => Object.entries(jest.requireActual<object>(join(root, folder, file))))
    .filter(([name]) => enums.has(name))
    .map(([name, words]) => [name, Object.keys(words as object)]);
}

test("a vocabulary has its words, as keys and values, and takes no others", () => {
  const Colour = vocabulary("RED", "GREEN");
  expect(Colour).toEqual({ RED: "RED", GREEN: "GREEN" });
  expect(Object.isFrozen(Colour)).toBe(true);
});

test.each([...vocabulariesIn("src/domain"), ...vocabulariesIn("src/evidence")])(
  "%s has the words of the enum of that name, in the same order",
  (name, words) => {
    expect(words).toEqual(enums.get(name));
  },
);
