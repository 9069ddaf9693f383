import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

/** Where and from what figures come. Without it they say nothing. */
export interface Origin {
  readonly date: string;
  /** With `+` where files had been changed since. */
  readonly commit: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly node: string;
}

export function originOfFigures(): Origin {
  const git = (...args: readonly string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--untracked-files=no", "--", "src", "bench") !== "";
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git("rev-parse", "--short=10", "HEAD")}${changed ? "+" : ""}`,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

export function describeOrigin({ date, commit, cpu, cores, memoryGB, node }: Origin): string {
  return `${date} · commit ${commit} · ${cpu}, ${cores} cores, ${memoryGB} GB · Node ${node}`;
}
