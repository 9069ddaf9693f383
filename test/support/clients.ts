import { setTimeout as wait } from "node:timers/promises";

import { post } from "./serving.js";

export interface Balanced {
  /** What went wrong with each request that was not answered. */
  readonly lost: readonly string[];
  /** What the server said when it was no longer ready, of HTTP. */
  readonly readiness: number;
}

/** Between two looks at something that changes soon. */
const LOOK_MS = 20;

/**
 * Clients that ask all the time, through a load balancer that looks every now and then whether the server is ready.
 * When each has had an answer, `stop` is called. When the server has said that it is not ready, each client gets one
 * more answer, since a load balancer takes a while to notice, and it is over.
 */
export async function askWhileStopping(
  url: string,
  { clients, query, stop }: { clients: number; query: string; stop: () => void },
): Promise<Balanced> {
  const lost: string[] = [];
  const answers = Array.from({ length: clients }, () => 0);
  const balancer = { sending: true };
  const body = JSON.stringify({ query });
  const runClient = async (_: unknown, client: number) => {
    while (balancer.sending) {
      try {
        const answer = await post(url, body);
        if (answer.status !== 200 || answer.body.errors) lost.push(JSON.stringify(answer));
      } catch (error) {
        lost.push(String((error as Error).cause ?? error));
      }
      answers[client]!++;
    }
  };
  const oneMoreEach = async () => {
    const before = [...answers];
    while (answers.some((count, client) => count === before[client])) await wait(LOOK_MS);
  };
  const running = answers.map(runClient);
  await oneMoreEach();

  stop();
  const ready = new URL("/health/ready", url);
  let readiness = 200;
  while (readiness === 200) {
    readiness = (await fetch(ready)).status;
    await wait(LOOK_MS);
  }
  await oneMoreEach();
  balancer.sending = false;
  await Promise.all(running);
  return { lost, readiness };
}
