import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";

import { describeWithSeed, seedText } from "./support/seed/files.js";
import { sharedRuns } from "./support/shared-runs.js";

/** Fewer words than this in a row are names, figures and idioms. */
const TELLING_RUN = 8;

const OF_TEXT = new Set([".md", ".ndjson", ".json", ".graphql", ".csv", ".txt", ".ts", ".tsx", ".html"]);
const NOT_OURS = new Set(["node_modules", "dist", ".git", "package-lock.json"]);

describeWithSeed("the wording of the project (needs ../shared/seed)", () => {
  test("shares no telling run of words with the seed article", () => {
    const seed = seedText();
    const shared = filesUnder(".").flatMap((path) =>
      sharedRuns(seed, unescaped(readFileSync(path, "utf8")), TELLING_RUN).map((run) => `${path}: ${run}`),
    );
    expect(shared).toEqual([]);
  });

  test.each([
    ["in capitals", (words: string) => words.toUpperCase()],
    ["with lines wrapped", (words: string) => words.replaceAll(" ", "\n")],
    ["as JSON", (words: string) => JSON.stringify({ words })],
    ["with its broken word mended", (words: string) => words.replace("\n", "")],
  ])("would be seen to share one %s", (_, written) => {
    const seed = seedText();
    // Eight words, the last of them broken by a line break.
    const taken = seed.slice(1099, 1144);
    expect(sharedRuns(seed, unescaped(written(taken)), TELLING_RUN)).not.toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return OF_TEXT.has(extname(path)) ? [path] : [];
    });
}

/** JSON writes a line break inside a text as `\n`. */
function unescaped(text: string): string {
  return text.replaceAll("\\n", "\n");
}
