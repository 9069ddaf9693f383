import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import type { Contender } from "./contenders.js";
import type { Task, Told } from "./messages.js";
import { onServerCore } from "./pinning.js";

const STARTING_MS = 120_000;

/** Processor time in microseconds. */
export interface Used {
  /** Of all processes of a contender. */
  readonly total: number;
  /** Of the one that is asked. */
  readonly asked: number;
}

/** The processes of one contender. */
export interface RunningContender {
  readonly url: URL;
  readonly used: () => Promise<Used>;
  readonly stop: () => void;
}

export async function startContender(
  { server, subgraphs: elsewhere }: Contender,
  newsroom: string,
): Promise<RunningContender> {
  if (elsewhere === null) {
    const only = await startProcess({ server, newsroom, subgraph: null, urls: {} });
    const used = async () => {
      const total = await only.microseconds();
      return { total, asked: total };
    };
    return { url: only.url, used, stop: only.stop };
  }
  const behind = await Promise.all(
    subgraphs.map(({ name }) => startProcess({ server: elsewhere, newsroom, subgraph: name, urls: {} })),
  );
  const urls = Object.fromEntries(subgraphs.map(({ name }, index) => [name, behind[index]!.url.href]));
  const gateway = await startProcess({ server, newsroom: null, subgraph: null, urls });
  return {
    url: gateway.url,
    async used() {
      const [asked, ...rest] = await Promise.all([gateway, ...behind].map((each) => each.microseconds()));
      return { asked: asked!, total: rest.reduce((sum, each) => sum + each, asked!) };
    },
    stop() {
      for (const each of [gateway, ...behind]) each.stop();
    },
  };
}

interface EngineProcess {
  readonly url: URL;
  readonly microseconds: () => Promise<number>;
  readonly stop: () => void;
}

async function startProcess(task: Task): Promise<EngineProcess> {
  const [command, args] = onServerCore([join(import.meta.dirname, "serve.js"), JSON.stringify(task)]);
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaints = "";
  child.stderr!.on(
    "data",
    (chunk: Buffer) => (complaints = `${complaints}${chunk.toString()}`.slice(-2_000)),
  );
  const stop = () => void child.kill("SIGKILL");
  try {
    const { url } = await nextTold(child, STARTING_MS);
    const microseconds = async () => {
      const told = nextTold(child, STARTING_MS);
      child.send("used");
      return (await told).microseconds;
    };
    return { url: new URL(url), microseconds, stop };
  } catch (error) {
    stop();
    const last = complaints.trim().split("\n").slice(-12).join("\n");
    throw new Error(`${(error as Error).message} ${last}`, { cause: error });
  }
}

function nextTold(child: ChildProcess, withinMs: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => () => reject(new Error(why));
    const patience = setTimeout(fail("It does not say anything."), withinMs);
    const gone = fail("It has ended.");
    child.once("exit", gone);
    child.once("message", (told: Told) => {
      clearTimeout(patience);
      child.off("exit", gone);
      resolve(told);
    });
  });
}
