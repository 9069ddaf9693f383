import { setTimeout as wait } from "node:timers/promises";

import { post } from "./serving.js";

export interface Balanced {
  readonly answered: number;
  /** What went wrong with each request that was not answered. */
  readonly lost: readonly string[];
  /** From the signal until the server said that it is not ready. */
  readonly noticedMs: number;
}

/** How long a load balancer takes from a failed check until it sends nothing more. */
const BALANCER_MS = 300;

/**
 * Clients that ask all the time, through a load balancer that looks every 20 ms whether the server
 * is ready. After a while `stop` is called; it is over when the balancer has sent everybody elsewhere.
 */
export async function askWhileStopping(
  url: string,
  { clients, query, stop }: { clients: number; query: string; stop: () => void },
): Promise<Balanced> {
  const lost: string[] = [];
  let answered = 0;
  const balancer = { sending: true };
  const body = JSON.stringify({ query });
  const client = async () => {
    while (balancer.sending) {
      try {
        const answer = await post(url, body);
        if (answer.status === 200 && !answer.body.errors) answered++;
        else lost.push(JSON.stringify(answer));
      } catch (error) {
        lost.push(String((error as Error).cause ?? error));
      }
    }
  };
  const running = Array.from({ length: clients }, client);
  await wait(500);

  stop();
  const stopped = performance.now();
  const ready = new URL("/health/ready", url);
  while ((await fetch(ready)).status === 200) await wait(20);
  const noticedMs = performance.now() - stopped;
  await wait(BALANCER_MS);
  balancer.sending = false;
  await Promise.all(running);
  return { answered, lost, noticedMs };
}
