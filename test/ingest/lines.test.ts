import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";

import { LINE_BYTES, LINES_WATCHED, PROBLEMS_TOLD } from "../../src/ingest/limits.js";
import {
  aNewsroom,
  lineOf,
  loadLines,
  problemsOf,
  problemsOfFiles,
  writeNewsroomFile,
  type Line,
} from "../support/newsroom-file.js";

const osk = JSON.stringify(lineOf("actor:osk"));

describe("a newsroom file", () => {
  test.each([
    ["is empty", "", 0],
    ["has blank lines", `\n\n  \n${osk}\n\n`, 1],
    ["has no line end after the last line", osk, 1],
    ["has Windows line ends", `${osk}\r\n\r\n`, 1],
    ["begins with a byte order mark", `\uFEFF${osk}\n`, 1],
  ])("may be one that %s", async (_, content, actors) => {
    const { counts } = await loadLines(content);

    expect(counts.Actor).toBe(actors);
  });

  test("is read rightly where characters and lines cross the parts it is read in", async () => {
    const lines: Line[] = Array.from({ length: 300 }, (_, index) => ({
      ...lineOf("actor:osk"),
      id: `actor:osk-${index}`,
      note: "🛶é".repeat(1_000 + index),
    }));

    const { store } = await loadLines(lines);

    const actors = await store.actors.byIds(lines.map((line) => String(line["id"])));
    expect(actors.map((actor) => actor!.note)).toEqual(lines.map((line) => line["note"]));
  });

  test.each([
    ["not JSON", "{oops}", /^newsroom\.ndjson:2: is not JSON: /],
    ["cut off", osk.slice(0, -3), /^newsroom\.ndjson:2: is not JSON: /],
    ["two objects", `${osk}${osk}`, /^newsroom\.ndjson:2: is not JSON: /],
    ["a list", `[${osk}]`, /^newsroom\.ndjson:2: must be a JSON object$/],
    ["a string", '"actor:osk"', /^newsroom\.ndjson:2: must be a JSON object$/],
    ["null", "null", /^newsroom\.ndjson:2: must be a JSON object$/],
  ])("is refused for a line that is %s", async (_, line, problem) => {
    const problems = await problemsOf(`${JSON.stringify(lineOf("actor:tarn"))}\n${line}\n`);

    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  test.each<[string, Buffer, string]>([
    ["gzip", gzipSync(`${osk}\n`.repeat(50)), "is compressed; decompress it with gunzip"],
    ["UTF-16", Buffer.from(`\uFEFF${osk}\n${osk}\n`, "utf16le"), "is UTF-16; save it as UTF-8"],
    [
      "UTF-16, high bytes first",
      Buffer.from(`\uFEFF${osk}`, "utf16le").swap16(),
      "is UTF-16; save it as UTF-8",
    ],
    [
      "one JSON list",
      Buffer.from(`\uFEFF\n [\n${osk},\n${osk}\n]\n`),
      "is one JSON list; write one record a line, without brackets and commas around (jq -c '.[]' does)",
    ],
  ])("is refused once, and not line by line, when it is %s", async (_, content, reason) => {
    const path = writeNewsroomFile(content);
    const other = writeNewsroomFile([lineOf("actor:aas")], "other.ndjson");

    expect(await problemsOfFiles([path, other])).toEqual([`newsroom.ndjson: ${reason}`]);
  });

  test("is refused for a line that is too long, and read on behind it", async () => {
    const long = JSON.stringify({ ...lineOf("actor:osk"), note: "x".repeat(1.5 * LINE_BYTES) });

    const problems = await problemsOf(`${osk}\n${long}\n{}\n`);

    expect(problems).toEqual([
      `newsroom.ndjson:2: is longer than ${LINE_BYTES} bytes; a record is at most that long`,
      expect.stringMatching(/^newsroom\.ndjson:3 type: is missing; it must be one of Article, /),
    ]);
  });

  test("is refused for bytes that are not UTF-8", async () => {
    const problems = await problemsOf(Buffer.from(osk.replace("Osk", "\u00d6sk"), "latin1"));

    expect(problems).toEqual(["newsroom.ndjson:1: is not UTF-8"]);
  });

  test("is refused for bytes that are not UTF-8, and read on behind them", async () => {
    const bad = Buffer.from(osk.replace("Osk", "\u00d6sk"), "latin1");
    const content = Buffer.concat([Buffer.from(`${osk}\n`), bad, Buffer.from(`\n${osk}\n`), bad]);

    const problems = await problemsOf(content);

    expect(problems).toEqual([
      "newsroom.ndjson:2: is not UTF-8",
      'newsroom.ndjson:3 id: "actor:osk" already names the Actor at newsroom.ndjson:1',
      "newsroom.ndjson:4: is not UTF-8",
    ]);
  });

  test("is refused for half a character, but not for a whole one that is escaped", async () => {
    const problems = await problemsOf(
      [osk.replace('"Osk"', '"\\ud83d\\udef6"'), osk.replace('"Osk"', '"\\ud83d"')].join("\n"),
    );

    expect(problems).toEqual([
      "newsroom.ndjson:2 name: has half a character: a surrogate without its other half",
    ]);
  });

  test.each(["\\u0000", "\\b", "\\f", "\\u001B"])(
    "is refused for the control character %s",
    async (escape) => {
      const names = `"names":[{"value":"Os${escape}k","kind":"ALIAS"}]`;

      const problems = await problemsOf(osk.replace("}", `,${names}}`));

      const code = `U+${(JSON.parse(`"${escape}"`) as string).charCodeAt(0).toString(16).padStart(4, "0")}`;
      expect(problems).toEqual([
        `newsroom.ndjson:1 names[0].value: has the control character ${code.toUpperCase()}; only tabs and line ends may stand in a text`,
      ]);
    },
  );

  test("may have tabs, line ends and backslashes in its texts", async () => {
    const note = "Osk\tis\r\nC:\\\\boot, or \\u0000 in words.";

    const { store } = await loadLines([{ ...lineOf("actor:osk"), note }]);

    const [actor] = await store.actors.byIds(["actor:osk"]);
    expect(actor!.note).toBe(note);
  });

  test.each([
    ["by itself", `{"note":"a",${osk.slice(1, -1)},"note":"b"}`, "note"],
    ["with the same value", `{"name":"Osk", ${osk.slice(1)}`, "name"],
    ["with room before the colon", `{"name" : "Oks",${osk.slice(1)}`, "name"],
    ["in an escape", `{"n\\u0061me":"Oks",${osk.slice(1)}`, "name"],
    [
      "further in",
      osk.replace("}", ',"names":[{"value":"O","kind":"ALIAS"},{"value":"K","kind":"ALIAS","value":"P"}]}'),
      "names[1].value",
    ],
  ])("is refused for a member that is given twice: %s", async (_, line, field) => {
    expect(await problemsOf(line)).toEqual([
      `newsroom.ndjson:1 ${field}: is given twice; only the last would count`,
    ]);
  });

  test("has a member that is given twice told beside what else is wrong with the line", async () => {
    expect(await problemsOf(`{"name":"Osk",${osk.slice(1).replace("STATE", "REALM")}`)).toEqual([
      "newsroom.ndjson:1 name: is given twice; only the last would count",
      expect.stringMatching(/^newsroom\.ndjson:1 kind: must be one of /),
    ]);
  });

  test("is searched for members that are given twice as far as people write by hand", async () => {
    const slip = `{"name":"Oks",${osk.slice(1)}`;

    expect(await problemsOf("\n".repeat(LINES_WATCHED - 1) + slip)).toHaveLength(1);
    expect(await problemsOf("\n".repeat(LINES_WATCHED) + slip)).toEqual([]);
  });

  test("may quote what looks like a member", async () => {
    const note = 'The file read {"name":"Osk","name" : "Oks"}.';

    const { counts } = await loadLines([{ ...lineOf("actor:osk"), note }]);

    expect(counts.Actor).toBe(1);
  });

  test("is refused for a line that is nested without end", async () => {
    const nested = "[".repeat(900_000) + "]".repeat(900_000);

    const problems = await problemsOf(`{"type":"Actor","a":"\\ud83d","b":${nested}}`);

    expect(problems).toContainEqual(expect.stringMatching(/^newsroom\.ndjson:1 b: is unknown/));
  });

  test("is refused when it is not there", async () => {
    expect(await problemsOfFiles(["no/such.ndjson"])).toEqual([
      "no/such.ndjson: there is no such file; check the path",
    ]);
  });

  test("is refused when it is a directory", async () => {
    expect(await problemsOfFiles([tmpdir()])).toEqual([`${tmpdir()}: is a directory; name the files in it`]);
  });
});

describe("problems", () => {
  test("are all listed at once, in the order of the files and lines", async () => {
    const first = writeNewsroomFile("{}\nnothing\n", "first.ndjson");
    const second = writeNewsroomFile([{ ...lineOf("actor:osk"), name: "" }], "second.ndjson");
    const third = writeNewsroomFile([{ ...lineOf("actor:aas"), countryId: "actor:nowhere" }], "third.ndjson");

    const problems = await problemsOfFiles([first, second, third]);

    expect(problems).toEqual([
      expect.stringMatching(/^first\.ndjson:1 type: is missing/),
      expect.stringMatching(/^first\.ndjson:2: is not JSON/),
      "second.ndjson:1 name: must not be empty",
      'third.ndjson:1 countryId: there is no Actor "actor:nowhere" in what is loaded',
    ]);
  });

  test("name the file in which the other record stands", async () => {
    const [one, other] = [lineOf("actor:osk"), lineOf("actor:tarn")];
    const first = writeNewsroomFile("\n\n", "first.ndjson");
    const second = writeNewsroomFile([one], "second.ndjson");
    const third = writeNewsroomFile(`${JSON.stringify(other)}\n\n${JSON.stringify(one)}\n`, "third.ndjson");
    const fourth = writeNewsroomFile([other], "fourth.ndjson");

    const problems = await problemsOfFiles([first, second, third, fourth]);

    expect(problems).toEqual([
      'third.ndjson:3 id: "actor:osk" already names the Actor at second.ndjson:1',
      'fourth.ndjson:1 id: "actor:tarn" already names the Actor at third.ndjson:1',
    ]);
  });

  test("name the line, whatever stands between the records", async () => {
    const [one, other] = ["actor:osk", "actor:tarn"].map((id) => JSON.stringify(lineOf(id)));

    const problems = await problemsOf([one, "", "{}", other, "", other, one].join("\n"));

    expect(problems).toEqual([
      expect.stringMatching(/^newsroom\.ndjson:3 type: is missing/),
      'newsroom.ndjson:6 id: "actor:tarn" already names the Actor at newsroom.ndjson:4',
      'newsroom.ndjson:7 id: "actor:osk" already names the Actor at newsroom.ndjson:1',
    ]);
  });

  test("that are very many are counted rather than listed", async () => {
    const problems = await problemsOf("{}\n".repeat(PROBLEMS_TOLD + 5));

    expect(problems).toHaveLength(PROBLEMS_TOLD + 1);
    expect(problems.at(-1)).toBe("and 5 more");
  });

  test("stay a line of bounded length, whatever the file holds", async () => {
    const problems = await problemsOf([{ ...lineOf("actor:osk"), [`\u001b[2J\n${"x".repeat(100_000)}`]: 1 }]);

    expect(problems).toEqual([expect.stringMatching(/^newsroom\.ndjson:1  \[2J x+…: is unknown/)]);
    expect(problems[0]!.length).toBeLessThan(500);
  });

  test("of one record are not held against those that point to it", async () => {
    const lines = aNewsroom().map((line) => (line["type"] === "Article" ? { ...line, headline: 7 } : line));

    expect(await problemsOf(lines)).toEqual([
      "newsroom.ndjson:10 headline: must be a string, not 7",
      "newsroom.ndjson:11 headline: must be a string, not 7",
      "newsroom.ndjson:14 headline: must be a string, not 7",
    ]);
  });

  test("of a file that cannot be read are not held against what points into it", async () => {
    const path = writeNewsroomFile([lineOf("actor:aas")]);

    expect(await problemsOfFiles([path, "nowhere.ndjson"])).toEqual([
      "nowhere.ndjson: there is no such file; check the path",
    ]);
  });
});
