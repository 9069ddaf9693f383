import { exportsOf, importsOf, sourceFiles } from "../support/sources.js";

/** What is exported for others than our own code, or by a rule of its own. */
const FOR_OTHERS = /^src\/client\/(?:generated\/|preset\.mjs|client\.ts)|\.config\.ts$/;

/** Folders that are yet to be gone through. */
const LATER = /^src\/(?:evidence|gateway)\//;

const files = sourceFiles("src", "test", "bench", "bin");

/** The names by which other files import something of a file. */
function usedNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Set(files);
  const used = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { from, names } of importsOf(file, all)) {
      used.set(from, new Set([...(used.get(from) ?? []), ...names]));
    }
  }
  return used;
}

describe("exports", () => {
  it("are used: a value by another file, a type at least in its own", () => {
    const used = usedNames();
    const unused = files
      .filter((file) => !FOR_OTHERS.test(file) && !LATER.test(file) && !used.get(file)?.has("*"))
      .flatMap((file) =>
        exportsOf(file)
          .filter(({ name }) => !used.get(file)?.has(name))
          .filter(({ isType, isNamedInFile }) => !(isType && isNamedInFile))
          .map(
            ({ name }) =>
              `${file} exports ${name}, which nothing imports: delete it, or keep it to the file.`,
          ),
      );

    expect(unused).toEqual([]);
  });
});
