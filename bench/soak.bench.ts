/**
 * Does the server stay as fast and as small as it was?
 *
 * npm run soak                      a minute of mixed queries from 20 connections to a server of its own
 * npm run soak -- --seconds 600     ten minutes
 * npm run soak -- --split           through a gateway over five subgraphs, a process each
 *
 * Ends with 1 when a request failed or, from five minutes on, when memory grows by more than 2 MB a
 * minute. In less time, what the collector has not yet collected outweighs what is kept.
 */
import { parseArgs } from "node:util";

import { describeOrigin, originOfFigures } from "./machine.js";
import { ask, startServer, startSplit, type ServerProcess } from "./server-process.js";
import { mixedBodies } from "./soak/queries.js";
import { table } from "./table.js";

const CONNECTIONS = 20;
const MAXIMUM_SECONDS = 3_600;
const MAXIMUM_MEGABYTES_A_MINUTE = 2;
const TELLING_SECONDS = 300;
/** A collection of garbage falls into every window: its least figure is what is in use. */
const WINDOWS = 10;
const SUBGRAPHS = ["articles", "claims", "actors", "deployments", "stories", "nodes"];

interface Sample {
  readonly seconds: number;
  readonly heapMB: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seconds: { type: "string", default: "60" }, split: { type: "boolean", default: false } },
  });
  const seconds = Math.min(Math.max(Number(values.seconds) || 60, 5), MAXIMUM_SECONDS);
  const server = values.split ? await startSplit(SUBGRAPHS) : await startServer([]);
  try {
    const { took, failed, samples } = await soak(server, seconds);
    const slope = slopeOf(leastOfWindows(samples));
    const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
    console.log(`${describeOrigin(originOfFigures())} · ${seconds} s, ${CONNECTIONS} connections\n`);
    console.log(
      table(
        ["server", "requests/s", "p50 ms", "p95 ms", "p99 ms", "longest ms", "failed", "heap MB/min"],
        [
          [
            values.split ? "split" : "one process",
            (took.length / seconds).toFixed(0),
            at(0.5),
            at(0.95),
            at(0.99),
            at(0.999999),
            String(failed),
            slope.toFixed(2),
          ],
        ],
      ),
    );
    const grows = seconds >= TELLING_SECONDS && slope > MAXIMUM_MEGABYTES_A_MINUTE;
    if (failed > 0 || grows) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

async function soak(server: ServerProcess, seconds: number) {
  const bodies = mixedBodies();
  const took: number[] = [];
  const samples: Sample[] = [];
  let failed = 0;
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const connection = async (first: number) => {
    for (let turn = first; elapsed() < seconds; turn++) {
      const answer = await ask(server.url, bodies[turn % bodies.length]!).catch(() => null);
      if (answer && answer.status < 500) took.push(answer.ms);
      else failed++;
    }
  };
  const watch = async () => {
    while (elapsed() < seconds) {
      const heapMB = (await server.figure("nodejs_heap_size_used_bytes")) / 2 ** 20;
      samples.push({ seconds: elapsed(), heapMB });
      await new Promise((resolve) => {
        setTimeout(resolve, 250);
      });
    }
  };
  await Promise.all([watch(), ...Array.from({ length: CONNECTIONS }, (_, index) => connection(index))]);
  took.sort((a, b) => a - b);
  return { took, failed, samples };
}

/** Without the first third, in which caches fill and code is compiled. */
function leastOfWindows(samples: readonly Sample[]): readonly Sample[] {
  const warm = samples.slice(Math.floor(samples.length / 3));
  const length = Math.max(1, Math.floor(warm.length / WINDOWS));
  const windows = Array.from({ length: WINDOWS }, (_, index) =>
    warm.slice(index * length, (index + 1) * length),
  );
  return windows.flatMap((window) => window.toSorted((a, b) => a.heapMB - b.heapMB).slice(0, 1));
}

/** Megabytes a minute, by least squares. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const time = mean(samples.map(({ seconds }) => seconds));
  const heap = mean(samples.map(({ heapMB }) => heapMB));
  const above = samples.reduce((sum, { seconds, heapMB }) => sum + (seconds - time) * (heapMB - heap), 0);
  const below = samples.reduce((sum, { seconds }) => sum + (seconds - time) ** 2, 0);
  return below === 0 ? 0 : (above / below) * 60;
}

await main();
