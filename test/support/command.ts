import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

export interface RunningCommand extends AsyncDisposable {
  /** Where it says that the graph is; empty when it ended before. */
  readonly url: string;
  /** Signals the process, if told to, and waits for its end. */
  end(signal?: NodeJS.Signals): Promise<{
    readonly exitCode: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Compiles the command. Only one test file may do so, for all share `dist/`. */
export function buildCommand(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: ROOT,
  });
}

/** The command as a user runs it, once it has said something or ended. */
export async function startCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningCommand> {
  const child = spawn(process.execPath, ["dist/bin/dateline.js", ...args], {
    cwd: ROOT,
    env: { DRAIN_MS: "0", LOG_LEVEL: "warn", ...environment },
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
  return {
    url: /http:\S+/.exec(stdout)?.[0] ?? "",
    async end(signal) {
      if (signal) child.kill(signal);
      const [exitCode] = await ended;
      return { exitCode, stdout, stderr };
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
