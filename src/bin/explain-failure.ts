import { ConfigError } from "../config.js";
import { IngestError } from "../ingest/problems.js";
import { UsageError } from "./command-line.js";

interface Failure {
  readonly message: string;
  /** 2 when the command or its settings are at fault, 1 for everything else. */
  readonly exitCode: 1 | 2;
}

/** What to tell somebody whose command did not lead to a running server. */
export function explainFailure(error: unknown, usage: string): Failure {
  if (error instanceof UsageError) return { message: `${error.message}\n\n${usage}`, exitCode: 2 };
  if (error instanceof ConfigError) return { message: error.message, exitCode: 2 };
  if (error instanceof IngestError) {
    return { message: `${error.formatProblems()}\n\n${error.message}`, exitCode: 1 };
  }
  const { code, address, port, stack } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  const reason = CANNOT_LISTEN[code ?? ""];
  if (reason) return { message: `Cannot listen at ${address}:${port}: ${reason}`, exitCode: 1 };
  return { message: stack ?? String(error), exitCode: 1 };
}

const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: "something else does already. Stop it, or take another port with --port.",
  EACCES: "this user may not. Take a port above 1023 with --port.",
  EADDRNOTAVAIL: "this machine has no such address. Take another one with --host.",
};
