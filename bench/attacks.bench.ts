/**
 * What stands against which attack, and how long the costliest operations take that are let through.
 *
 * npm run bench:attacks              on a newsroom of 10,000 claims
 * npm run bench:attacks -- 100000    on one of 100,000
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ATTACKS } from "./attacks/attacks.js";
import { GROWING, type Growing } from "./attacks/costliest.js";
import { describeOrigin, originOfFigures } from "./machine.js";
import { writeNewsroom } from "./newsroom/newsroom.js";
import { ask, startServer, type ServerProcess, type TimedAnswer } from "./server-process.js";
import { table } from "./table.js";

const RUNS = 5;
/** Different documents; each is as large as a request may be. */
const FLOOD = 2_000;
const ORDINARY = JSON.stringify({ query: `{ claims(first: 5) { edges { node { text } } } }` });

const folder = mkdtempSync(join(tmpdir(), "dateline-attacks-"));

async function main([claims = "10000"]: readonly string[]): Promise<void> {
  const path = join(folder, "newsroom.ndjson");
  await writeNewsroom(path, Number(claims));
  const server = await startServer(["--data", path]);
  try {
    for (let count = 0; count < 50; count++) await ask(server.url, ORDINARY);
    console.log(`${describeOrigin(originOfFigures())} · ${claims} claims\n`);
    console.log(`${table(["attack", "limit", "answer", "ms"], await attackAll(server))}\n`);
    const { rows, costliest } = await growAll(server);
    console.log(`${table(["the costliest that is answered", "size", "ms", "kB"], rows)}\n`);
    console.log(await besideEight(server, costliest));
    console.log(await flood(server));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function attackAll({ url }: ServerProcess): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { attack, limit, body } of ATTACKS) {
    const answer = await ask(url, typeof body === "string" ? body : JSON.stringify(body));
    rows.push([attack, limit, `${answer.status} ${answer.code ?? "answered"}`, answer.ms.toFixed(0)]);
  }
  return rows;
}

async function growAll({ url }: ServerProcess) {
  const rows: string[][] = [];
  let costliest = { ms: 0, body: "" };
  for (const growing of GROWING) {
    const { size, body } = await largest(url, growing);
    const answers: TimedAnswer[] = [];
    for (let run = 0; run < RUNS; run++) answers.push(await ask(url, body));
    const ms = median(answers.map((answer) => answer.ms));
    if (ms > costliest.ms) costliest = { ms, body };
    rows.push([growing.name, String(size), ms.toFixed(0), ((answers[0]?.bytes ?? 0) / 1024).toFixed(0)]);
  }
  return { rows, costliest: costliest.body };
}

async function largest(url: string, { sizes, query }: Growing) {
  let accepted = 0;
  let refused = sizes + 1;
  const bodyOf = (size: number) => JSON.stringify({ query: query(size) });
  while (refused - accepted > 1) {
    const middle = Math.floor((accepted + refused) / 2);
    const { code } = await ask(url, bodyOf(middle));
    if (code === null) accepted = middle;
    else refused = middle;
  }
  return { size: accepted, body: bodyOf(accepted) };
}

async function besideEight({ url }: ServerProcess, costliest: string): Promise<string> {
  const race = { over: false };
  const eight = Promise.all(Array.from({ length: 8 }, () => ask(url, costliest))).then((answers) => {
    race.over = true;
    return answers;
  });
  let longest = 0;
  while (!race.over) longest = Math.max(longest, (await ask(url, ORDINARY)).ms);
  const last = Math.max(...(await eight).map(({ ms }) => ms));
  return `Eight of the costliest at once: the last after ${last.toFixed(0)} ms; an ordinary query meanwhile took at most ${longest.toFixed(0)} ms.`;
}

async function flood(server: ServerProcess): Promise<string> {
  const before = await server.figure("process_resident_memory_bytes");
  for (let number = 0; number < FLOOD; number++) {
    const names = Array.from({ length: 40 }, (_, at) => `a${at}x${number}: text`).join(" ");
    await ask(
      server.url,
      JSON.stringify({ query: `{ claim(id: "claim:x") { ${names} } } #${"x".repeat(20_000)}` }),
    );
  }
  const after = await server.figure("process_resident_memory_bytes");
  return `${FLOOD} different documents: resident memory went from ${megabytes(before)} to ${megabytes(after)} MB.`;
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await main(process.argv.slice(2));
