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
  return explainListening(error as ListenError) ?? { message: explainFault(error), exitCode: 1 };
}

/** What nobody foresaw, with where it happened, in one line. */
export function explainFault(error: unknown): string {
  const description = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Dateline stops: ${description.replaceAll(/\n\s*/g, " ")}`;
}

type ListenError = NodeJS.ErrnoException & {
  readonly address?: string;
  /** In place of the address, where it is not known what the name stands for. */
  readonly hostname?: string;
  readonly port?: number;
};

/** `null` for what has nothing to do with the address and the port. */
function explainListening({ syscall, code = "", address, hostname, port }: ListenError): Failure | null {
  if (syscall !== "listen" && syscall !== "getaddrinfo") return null;
  // The system does not repeat a port that it was to choose itself.
  const place = hostname ?? (port ? `${address}:${port}` : address);
  const [reason, exitCode] = CANNOT_LISTEN[code] ?? [`the system says ${code}.`, 1];
  return { message: `Cannot listen at ${place}: ${reason}`, exitCode };
}

/** By the code of the system. What may be otherwise in a minute is not the fault of a setting. */
const CANNOT_LISTEN: Readonly<Record<string, readonly [string, Failure["exitCode"]]>> = {
  EADDRINUSE: ["something else does already. Stop it, or take another port with --port.", 1],
  EAI_AGAIN: ["the name cannot be looked up now. Try again, or give an address with --host.", 1],
  EACCES: ["this user may not. Take a port above 1023 with --port.", 2],
  EADDRNOTAVAIL: ["this machine has no such address. Take another one with --host.", 2],
  EAFNOSUPPORT: ["this machine has no addresses of this kind. Take another one with --host.", 2],
  EINVAL: ["the system takes no such address. Take another one with --host.", 2],
  ENOTFOUND: ["this is neither an address nor a known name. Take another one with --host.", 2],
};
