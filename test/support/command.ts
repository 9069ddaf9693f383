import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

export interface RunningCommand extends AsyncDisposable {
  /** Where it says that the graph is; empty when it ended before. */
  readonly url: string;
  /** Signals the process, if told to, and waits for its end. */
  end(signal?: NodeJS.Signals): Promise<Ended>;
  /** Signals the process and all that it has started, as a terminal does on Ctrl+C, and waits for its end. */
  endAll(signal: NodeJS.Signals): Promise<Ended>;
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a user starts the command. */
interface Start {
  readonly program: readonly [string, ...string[]];
  readonly cwd: string;
}

const DIRECTLY: Start = { program: [process.execPath, "dist/bin/dateline.js"], cwd: ROOT };

/** What programs need to find each other. Nothing else of this environment: under `npm test` it holds npm's own variables. */
const { PATH = "", HOME = "" } = process.env;

/** The command as a user runs it, once it has said something or ended. */
export async function startCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { program: [file, ...first], cwd }: Start = DIRECTLY,
): Promise<RunningCommand> {
  const child = spawn(file, [...first, ...args], {
    cwd,
    env: { PATH, HOME, DRAIN_MS: "0", LOG_LEVEL: "warn", ...environment },
    detached: true,
  });
  // Until what it has written is read to the end as well.
  const ended = once(child, "close") as Promise<[number | null]>;
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      stdout += text.toString();
      if (stdout.includes("Stop")) resolve();
    });
  });
  await Promise.race([ready, ended]);
  const signalAll = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, signal);
  };
  const end = async () => {
    const [exitCode] = await ended;
    return { exitCode, stdout, stderr };
  };
  return {
    url: /http:\S+/.exec(stdout)?.[0] ?? "",
    end(signal) {
      if (signal) child.kill(signal);
      return end();
    },
    endAll(signal) {
      signalAll(signal);
      return end();
    },
    [Symbol.asyncDispose]: async () => {
      signalAll("SIGKILL");
      await ended;
    },
  };
}
