/**
 * Does the graph keep its speed as it grows?
 *
 * For each size a process loads a newsroom through the loader, all checks made, and then all of them are
 * asked the same questions in turns, so that whatever else the machine does slows all sizes alike.
 *
 * npm run bench:scale                    1,000 to 1,000,000 claims; takes some ten minutes, 6 GB of memory
 *                                        and 3 GB of disk; writes bench/results/scale-<date>.json and .md
 * npm run bench:scale -- 1000 20000      these sizes; writes nothing
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describeOrigin, originOfFigures } from "./machine.js";
import { writeNewsroom } from "./newsroom/newsroom.js";
import type { Ask, Loaded, Timed } from "./scale/messages.js";
import { questionsFor } from "./scale/questions.js";
import { timeStart } from "./scale/start.js";
import { table } from "./table.js";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 12;
const RUNS = 25;
const WARM_UP = 60;

interface SizeReport {
  readonly claims: number;
  readonly whole: Loaded;
  readonly claimsAndAssertions: Loaded;
}

interface QuestionReport {
  readonly name: string;
  /** Milliseconds, by size. */
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

const folder = mkdtempSync(join(tmpdir(), "dateline-scale-"));

async function main(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const holders: Holder[] = [];
  const reports: SizeReport[] = [];
  try {
    for (const claims of sizes) {
      const path = join(folder, `${claims}.ndjson`);
      await writeNewsroom(path, claims);
      const small = new Holder(claims);
      const claimsAndAssertions = await small.load(path, "claims and assertions");
      await small.close();
      const holder = new Holder(claims);
      holders.push(holder);
      const whole = await holder.load(path, null);
      rmSync(path);
      reports.push({ claims, whole, claimsAndAssertions });
      console.error(`${claims} claims: ${Math.round(whole.records / whole.seconds)} records a second`);
    }
    const questions = await timeQuestions(holders);
    const report = { ...originOfFigures(), start: await timeStart(), sizes: reports, questions };
    const text = format(report);
    console.log(text);
    if (args.length === 0) keep(report, text);
  } finally {
    for (const holder of holders) await holder.close();
    rmSync(folder, { recursive: true });
  }
}

/** A process with one newsroom. */
class Holder {
  readonly #process: ChildProcess;

  constructor(claims: number) {
    this.#process = fork(join(import.meta.dirname, "scale/holder.js"), [String(claims)], {
      // As docs/scale.md says for a million claims, whose lines the loader holds until all are checked.
      execArgv: ["--expose-gc", "--max-old-space-size=12000", "--max-semi-space-size=64"],
    });
  }

  load(path: string, only: (Ask & { do: "load" })["only"]): Promise<Loaded> {
    return this.#tell({ do: "load", path, only }) as Promise<Loaded>;
  }

  async time(question: number, runs: number): Promise<readonly number[]> {
    return ((await this.#tell({ do: "time", question, runs })) as Timed).times;
  }

  async close(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    this.#process.kill();
    await once(this.#process, "exit");
  }

  #tell(ask: Ask): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error("The process with the newsroom has ended."));
      this.#process.once("exit", fail);
      this.#process.once("message", (told) => {
        this.#process.off("exit", fail);
        resolve(told);
      });
      this.#process.send(ask);
    });
  }
}

async function timeQuestions(holders: readonly Holder[]): Promise<QuestionReport[]> {
  const reports: QuestionReport[] = [];
  for (const [index, { name }] of questionsFor(0).entries()) {
    const times = holders.map((): number[] => []);
    for (const holder of holders) await holder.time(index, WARM_UP);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [size, holder] of holders.entries()) times[size]!.push(...(await holder.time(index, RUNS)));
    }
    reports.push({
      name,
      p50: times.map((all) => quantile(all, 0.5)),
      p95: times.map((all) => quantile(all, 0.95)),
    });
  }
  return reports;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)]!;
}

type Report = ReturnType<typeof originOfFigures> & {
  readonly start: number;
  readonly sizes: readonly SizeReport[];
  readonly questions: readonly QuestionReport[];
};

function format({ start, sizes, questions, ...origin }: Report): string {
  const count = (value: number) => Math.round(value).toLocaleString("en");
  const megabytes = (bytes: number) => count(bytes / 1e6);
  const titles = sizes.map(({ claims }) => count(claims));
  return [
    `# Scale\n\n${describeOrigin(origin)}`,
    `The sample newsroom is served ${count(start)} ms after the start of the process.`,
    "## Loading, with all checks",
    table(
      [
        "claims",
        "records",
        "seconds",
        "records/s",
        "CPU s",
        "MB",
        "MB resident",
        "MB at most",
        "bytes/claim",
      ],
      sizes.map(({ claims, whole, claimsAndAssertions }) => [
        count(claims),
        count(whole.records),
        whole.seconds.toFixed(1),
        count(whole.records / whole.seconds),
        whole.cpuSeconds.toFixed(1),
        megabytes(whole.bytes),
        megabytes(whole.residentBytes),
        megabytes(whole.peakBytes),
        count(claimsAndAssertions.bytes / claims),
      ]),
    ),
    "MB: added to what is in use by all records and their indexes. Bytes/claim: the same for claims and assertions alone (1.2 to a claim), by claim; for the smallest sizes it is mostly code.",
    "## Questions: p50 in ms, and its ratio to that of the first size",
    table(
      ["question", ...titles, ...titles.slice(1).map((title) => `× ${title}`)],
      questions.map(({ name, p50 }) => [
        name,
        ...p50.map((time) => time.toFixed(3)),
        ...p50.slice(1).map((time) => (time / p50[0]!).toFixed(2)),
      ]),
    ),
    "## Questions: p95 in ms",
    table(
      ["question", ...titles],
      questions.map(({ name, p95 }) => [name, ...p95.map((time) => time.toFixed(3))]),
    ),
  ].join("\n\n");
}

function keep(report: Report, text: string): void {
  const path = join(import.meta.dirname, `../../bench/results/scale-${report.date}`);
  writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${path}.md`, `${text}\n`);
}

await main(process.argv.slice(2));
