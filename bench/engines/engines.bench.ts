/**
 * What does Dateline cost, beside other engines over the same schema, resolvers and newsroom?
 *
 * npm run bench                                      twenty minutes; writes bench/results/engines-<date>.md and .json
 * npm run bench -- --quick                           two to three minutes, a small newsroom; writes nothing
 * npm run bench -- --only apollo --question S1,S4    what has "apollo" in its name, and these questions; writes nothing
 */
import "reflect-metadata";

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { originOfFigures } from "../machine.js";
import { writeNewsroom } from "../newsroom/newsroom.js";
import { differenceOf, mustAnswer } from "./check.js";
import { CONTENDERS, DATELINE, FLOOR, REFERENCE, type Contender } from "./contenders.js";
import { Driver, type Answer } from "./driver.js";
import { startContender, type RunningContender } from "./engine-process.js";
import { pinning } from "./pinning.js";
import { questionsFor, type Question } from "./questions.js";
import { format, type Figures, type Report } from "./report.js";

/**
 * A stretch is what one contender is asked one question for, in each round. It is led in by some requests that are
 * not counted: while the others had their turn, caches went cold and V8 dropped code that nobody called, which does
 * not happen to a server that is used. A second of them is what it takes until figures no longer fall.
 */
const FULL = { claims: 20_000, variants: 60, warmUpMs: 2_200, rounds: 5, leadInMs: 1_000, stretchMs: 800 };
const QUICK = { claims: 2_000, variants: 12, warmUpMs: 500, rounds: 3, leadInMs: 50, stretchMs: 150 };

const RESULTS = join(import.meta.dirname, "../../../../results");

/** One contender and how it fares. */
interface Racer extends Contender {
  readonly running: RunningContender | null;
  readonly driver: Driver | null;
  /** By question: what is wrong, or a figure for each round. */
  readonly results: Map<string, string | Figures[]>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      question: { type: "string" },
    },
  });
  const size = values.quick ? QUICK : FULL;
  const only = values.only?.toLowerCase().split(",");
  const contenders = CONTENDERS.filter(
    ({ name }) =>
      !only ||
      [DATELINE, REFERENCE, FLOOR].includes(name) ||
      only.some((part) => name.toLowerCase().includes(part)),
  );
  const asked = values.question?.split(",");
  const questions = questionsFor(size.claims, size.variants).filter(
    ({ name }) => !asked || asked.includes(name),
  );

  const folder = mkdtempSync(join(tmpdir(), "dateline-engines-"));
  const racers: Racer[] = [];
  try {
    const newsroom = join(folder, "newsroom.ndjson");
    await writeNewsroom(newsroom, size.claims);
    for (const contender of contenders) racers.push(await start(contender, questions, newsroom));
    const answerBytes = await check(racers, questions);
    await race(racers, questions, size);
    const report: Report = {
      ...originOfFigures(),
      claims: size.claims,
      pinning,
      rounds: size.rounds,
      questions: questions.map(({ name, about }, index) => ({
        name,
        about,
        answerBytes: answerBytes[index]!,
      })),
      contenders: racers.map(({ name, subgraphs, results }) => ({
        name,
        isSplit: subgraphs !== null,
        results: Object.fromEntries(
          [...results].map(([question, result]) => [
            question,
            typeof result === "string" ? result : medianOf(result),
          ]),
        ),
      })),
    };
    console.log(format(report));
    if (!values.quick && !only && !asked) keep(report);
  } finally {
    for (const { driver, running } of racers) {
      await driver?.close();
      running?.stop();
    }
    rmSync(folder, { recursive: true });
  }
}

async function start(contender: Contender, questions: readonly Question[], newsroom: string): Promise<Racer> {
  say(`start: ${contender.name}`);
  try {
    const running = await startContender(contender, newsroom);
    return { ...contender, running, driver: new Driver(running.url), results: new Map() };
  } catch (error) {
    const failure = `does not start: ${(error as Error).message}`;
    say(failure);
    return {
      ...contender,
      running: null,
      driver: null,
      results: new Map(questions.map(({ name }) => [name, failure])),
    };
  }
}

/** Asks everybody everything. Whoever answers wrongly is not timed. Gives the bytes of an answer to each question. */
async function check(racers: readonly Racer[], questions: readonly Question[]): Promise<number[]> {
  const reference = racers.find(({ name }) => name === REFERENCE)?.driver;
  if (!reference) throw new Error("The reference does not start.");
  const bytes: number[] = [];
  for (const { name: question, bodies } of questions) {
    const expected: Answer[] = [];
    for (const body of bodies) {
      const answer = await reference.ask(body);
      mustAnswer(answer);
      expected.push(answer);
    }
    bytes.push(expected.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / bodies.length);
    for (const { name, driver, results } of racers) {
      if (!driver) continue;
      let difference: string | null = null;
      for (let index = 0; index < bodies.length && difference === null; index++) {
        difference = differenceOf(await driver.ask(bodies[index]!), expected[index]!);
      }
      if (difference !== null) say(`${question}, ${name}: ${difference}`);
      results.set(question, difference ?? []);
    }
    say(`${question}: compared`);
  }
  return bytes;
}

/**
 * First everybody is asked everything, so that nobody is quick because it knows one question alone. Then, for each
 * question, everybody in turn, round after round: what else the machine does slows all alike.
 */
async function race(
  racers: readonly Racer[],
  questions: readonly Question[],
  size: typeof FULL,
): Promise<void> {
  say("warm-up");
  for (const { name, bodies } of questions) {
    for (const { driver, results } of racers) {
      if (typeof results.get(name) !== "string") await driver?.keepAsking(bodies, 0, size.warmUpMs);
    }
  }
  for (const question of questions) {
    say(question.name);
    for (let round = 0; round < size.rounds; round++) {
      const from = Math.floor((round * question.bodies.length) / size.rounds);
      for (const racer of racers) await time(racer, question, from, size);
    }
  }
}

async function time(
  { driver, running, results }: Racer,
  { name, bodies }: Question,
  from: number,
  { leadInMs, stretchMs }: typeof FULL,
): Promise<void> {
  const figures = results.get(name);
  if (!driver || !running || !Array.isArray(figures)) return;
  await driver.keepAsking(bodies, from, leadInMs);
  const before = await running.used();
  const { requests, seconds } = await driver.keepAsking(bodies, from, stretchMs);
  const after = await running.used();
  figures.push({
    cpu: (after.total - before.total) / requests,
    askedCpu: (after.asked - before.asked) / requests,
    requestsPerSecond: requests / seconds,
  });
}

function medianOf(rounds: readonly Figures[]): Figures {
  const median = (of: (figures: Figures) => number) =>
    rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  return {
    cpu: median(({ cpu }) => cpu),
    askedCpu: median(({ askedCpu }) => askedCpu),
    requestsPerSecond: median(({ requestsPerSecond }) => requestsPerSecond),
  };
}

function keep(report: Report): void {
  const path = join(RESULTS, `engines-${report.date}`);
  writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${path}.md`, `${format(report)}\n`);
}

function say(line: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
}

await main();
