import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const COMMAND = join(import.meta.dirname, "../../dist/bin/dateline.js");

/** The built command, in a process of its own, on a free port of this machine. */
export interface ServerProcess {
  readonly url: string;
  /** A figure of `/metrics`, without labels. */
  figure(name: string): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [COMMAND, ...args, "--port", "0"], {
    env: { DRAIN_MS: "0", LOG_LEVEL: "error", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let said = "";
  while (!said.includes("Stop")) {
    const next = await Promise.race([once(child.stdout, "data"), ended.then(() => null)]);
    if (!next) throw new Error("The server did not start.");
    said += String(next[0]);
  }
  const url = /http:\S+/.exec(said)![0];
  return {
    url,
    async figure(name) {
      const text = await (await fetch(new URL("/metrics", url))).text();
      return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? Number.NaN);
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** One subgraph a process, and a gateway over them; the address is the gateway's. */
export async function startSplit(subgraphs: readonly string[]): Promise<ServerProcess> {
  const alone = await Promise.all(subgraphs.map((name) => startServer(["subgraph", name])));
  const addresses = alone.flatMap(({ url }, index) => ["--subgraph", `${subgraphs[index]}=${url}`]);
  const gateway = await startServer(["gateway", ...addresses]);
  return {
    ...gateway,
    async stop() {
      await gateway.stop();
      await Promise.all(alone.map((server) => server.stop()));
    },
  };
}

export interface TimedAnswer {
  readonly status: number;
  readonly bytes: number;
  /** Of the first error; `null` where there is none. */
  readonly code: string | null;
  readonly ms: number;
}

/** Posts a body as it is. */
export async function ask(url: string, body: string): Promise<TimedAnswer> {
  const began = performance.now();
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body });
  const text = await response.text();
  const ms = performance.now() - began;
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions?: { code?: string } }[] };
  return {
    status: response.status,
    bytes: Buffer.byteLength(text),
    code: errors ? (errors[0]?.extensions?.code ?? "none") : null,
    ms,
  };
}
