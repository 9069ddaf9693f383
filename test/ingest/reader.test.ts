import fc from "fast-check";

import { recordReaderOf, REFUSED } from "../../src/ingest/reader.js";
import { RECORDS } from "../../src/ingest/records.js";
import { Sharing } from "../../src/ingest/sharing.js";
import type { RecordType } from "../../src/domain/ids.js";
import { aNewsroom } from "../support/newsroom-file.js";

const sharing = new Sharing();

type Line = Readonly<Record<string, unknown>>;

const lines: readonly Line[] = aNewsroom();

/** Values that are right in some place and wrong in most. */
const strange = fc.constantFrom<unknown>(
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  Infinity,
  "",
  " \t",
  "x",
  "x".repeat(600),
  "claim:x",
  "actor:x y",
  "2031-05-07",
  "2031-05-07T09:00:00+09:00",
  "0000-01-01T00:00:00+23:00",
  "https://quay.example/1",
  "KR",
  "Q1",
  "en",
  "FACT",
  [],
  [null],
  ["x"],
  Array.from({ length: 1_001 }, () => "x"),
  {},
  { edtf: "2031", basis: "STATED" },
  { edtf: "2031", basis: "STATED", colour: "red" },
);

/** The line with another value somewhere in it, or with a member too many. */
function changed(line: unknown, path: readonly number[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof line !== "object" || line === null) return value;
  const names = [...Object.keys(line), Array.isArray(line) ? "0" : "colour"];
  const name = names[step % names.length]!;
  const copy = (Array.isArray(line) ? [...line] : { ...line }) as Record<string, unknown>;
  copy[name] = changed(copy[name], rest, value);
  return copy;
}

const readers = new Map(Object.entries(RECORDS).map(([type, { schema }]) => [type, recordReaderOf(schema)]));

function bothReadings(line: Line) {
  const { schema } = RECORDS[line["type"] as RecordType];
  const { data, error } = schema.safeParse(line);
  const { type: _, ...bySchema } = data ?? { type: null };
  return {
    byReader: readers.get(line["type"] as string)!(line, sharing),
    bySchema: error ? REFUSED : bySchema,
  };
}

describe("a reader", () => {
  it.each(lines.map((line) => [line["id"], line] as const))("reads %s as its schema does", (_, line) => {
    const { byReader, bySchema } = bothReadings(line);

    expect(bySchema).not.toBe(REFUSED);
    expect(byReader).toEqual(bySchema);
  });

  it("refuses what the schema refuses, and nothing else", () => {
    const change = fc.record({
      line: fc.constantFrom(...lines),
      path: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
      value: strange,
    });
    fc.assert(
      fc.property(change, ({ line, path, value }) => {
        const { type, ...members } = line;
        const other = { type, ...(changed(members, path, value) as object) };
        const { byReader, bySchema } = bothReadings(JSON.parse(JSON.stringify(other)) as Line);

        expect(byReader).toEqual(bySchema);
      }),
      { numRuns: 3_000 },
    );
  });

  it("gives equal values in different records as one, which cannot be changed", () => {
    const assertion = lines.find(({ id }) => id === "assertion:forty-1")!;
    const read = () =>
      readers.get("Assertion")!(JSON.parse(JSON.stringify(assertion)), sharing) as {
        readonly coding: object;
        readonly cues: readonly string[];
        readonly spans: readonly object[];
      };

    const [first, second] = [read(), read()];

    expect(first.coding).toBe(second.coding);
    expect(first.cues).toBe(second.cues);
    expect(Object.isFrozen(first.coding)).toBe(true);
    expect(first.spans).not.toBe(second.spans);
  });
});
