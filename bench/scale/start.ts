import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const TIMES = 5;

/** Milliseconds from the start of the process until the sample newsroom is served; the median of five. */
export async function timeStart(): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < TIMES; count++) times.push(await startOnce());
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
}

async function startOnce(): Promise<number> {
  const start = performance.now();
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, "../../../dist/bin/dateline.js"), "--port", "0"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await once(server.stdout, "data");
  const time = performance.now() - start;
  // SIGTERM would wait for load balancers.
  server.kill("SIGINT");
  await once(server, "exit");
  return time;
}
