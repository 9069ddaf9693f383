import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** Servers have a core of their own, and whoever asks them another. */
const DRIVER_CORE = "0";
const SERVER_CORE = "1";

const isPossible =
  availableParallelism() > 1 &&
  spawnSync("taskset", ["-a", "-p", "-c", DRIVER_CORE, String(process.pid)]).status === 0;

/** For whoever reads the figures. */
export const pinning = isPossible
  ? "all servers on one core, whoever asks them on another"
  : "servers and whoever asks them on any core (there is no `taskset`, or only one core)";

/** A command that runs Node with these arguments where servers run. */
export function onServerCore(args: readonly string[]): readonly [string, readonly string[]] {
  return isPossible ? ["taskset", ["-c", SERVER_CORE, process.execPath, ...args]] : [process.execPath, args];
}
