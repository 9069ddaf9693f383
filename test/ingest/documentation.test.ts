import { RECORD_TYPES } from "../../src/ingest/records.js";
import { loadLines, problemsOf, type Line } from "../support/newsroom-file.js";
import { readProjectFile } from "../support/project-file.js";

const page = readProjectFile("docs/newsroom-files.md");
const examples = [...page.matchAll(/^```ndjson\n(.*?)^```$/gms)].map(([, lines]) => lines!).join("");

describe("docs/newsroom-files.md", () => {
  test("has a newsroom for an example, with every type of record", async () => {
    const { counts } = await loadLines(examples);

    expect(RECORD_TYPES.filter((type) => counts[type] === 0)).toEqual([]);
  });

  test("has a heading for every type of record", () => {
    const headings = [...page.matchAll(/^### (\w+)$/gm)].map(([, heading]) => heading!);

    expect(headings.sort()).toEqual(RECORD_TYPES.toSorted());
  });

  test("shows problems as they look", async () => {
    const lines = examples
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
    const shifted = lines.map((line) =>
      line["type"] === "Assertion"
        ? { ...line, spans: (line["spans"] as Line[]).map((span) => ({ ...span, start: 31, end: 68 })) }
        : line,
    );

    const [problem] = await problemsOf(shifted);

    expect(page).toContain(problem!.slice(problem!.indexOf(" ")));
  });
});
