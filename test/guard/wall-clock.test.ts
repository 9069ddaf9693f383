import { readdirSync } from "node:fs";

import { readProjectFile } from "../support/project-file.js";

/**
 * What makes a test depend on how busy the machine is, with what to do instead. A timeout that ends what would
 * never end is fine.
 */
const HABITS: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /performance\.now|Date\.now|hrtime|process\.uptime/,
    instead: "Count what was done (reads, requests, steps), or take jest's fake timers.",
  },
  {
    pattern:
      /setTimeout\(\s*(?:resolve|\(\) => resolve)|setTimeout(?: as \w+)? \} from "node:timers\/promises"/,
    instead: "Wait for an event, or look again and again until it has happened.",
  },
];

/** Where a clock or a pause decides nothing that a test asserts. */
const HARMLESS: Readonly<Record<string, string>> = {
  "guard/wall-clock.test.ts": "names what it looks for",
  "support/spend.ts": "keeps the process busy for a while",
  "support/clients.ts": "pauses between two looks",
  "work/turns.test.ts": "begins a short piece of work while long ones are under way",
  "gateway/engine/edges.test.ts": "a resolver that takes its time, to show that the next one waits",
  "gateway/engine/features.test.ts": "a resolver that takes its time, to show that the next one waits",
};

const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.m?ts$/.test(file));

describe("tests", () => {
  it("assert nothing that a busy machine could change", () => {
    const found = files
      .filter((file) => !Object.hasOwn(HARMLESS, file))
      .flatMap((file) => {
        const lines = readProjectFile(`test/${file}`).split("\n");
        return lines.flatMap((line, index) =>
          HABITS.filter(({ pattern }) => pattern.test(line)).map(
            ({ instead }) => `test/${file}:${index + 1} ${line.trim()} — ${instead}`,
          ),
        );
      });

    expect(found).toEqual([]);
  });

  it("are excused only where they need it", () => {
    const needless = Object.keys(HARMLESS).filter(
      (file) =>
        !files.includes(file) || !HABITS.some(({ pattern }) => pattern.test(readProjectFile(`test/${file}`))),
    );

    expect(needless).toEqual([]);
  });
});
