import { ask } from "../server-process.js";

const ORDINARY = JSON.stringify({ query: `{ claims(first: 5) { edges { node { text } } } }` });
/** Between two questions of one who asks meanwhile. */
const PAUSE_MS = 5;
/** One request is soon answered: it is asked for again and again, for so long. */
const AT_LEAST_MS = 3_000;

/**
 * How long an ordinary query and a health check wait while so many costly requests are under way, in milliseconds: until
 * the last of those is answered; the query's median and 99th percentile; the check's median and worst.
 */
export async function waitsBeside(url: string, query: string, count: number): Promise<readonly string[]> {
  const race = { over: false };
  const body = JSON.stringify({ query });
  const began = performance.now();
  const costly = Promise.all(
    Array.from({ length: count }, async () => {
      do await ask(url, body);
      while (performance.now() - began < AT_LEAST_MS);
    }),
  ).then(() => (race.over = true));
  const health = new URL("/health/live", url).href;
  const [queries, checks] = await Promise.all([
    repeat(race, () => ask(url, ORDINARY)),
    repeat(race, async () => (await fetch(health)).text()),
    costly,
  ]);
  const took = performance.now() - began;
  return [took, at(queries, 0.5), at(queries, 0.99), at(checks, 0.5), at(checks, 1)].map((ms) =>
    ms.toFixed(0),
  );
}

async function repeat(race: { readonly over: boolean }, once: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  while (!race.over) {
    const began = performance.now();
    await once();
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return times.toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
