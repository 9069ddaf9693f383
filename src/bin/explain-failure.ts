import { ConfigError } from "../config.js";
import { reasonOfFileError } from "../ingest/file-errors.js";
import { IngestError } from "../ingest/problems.js";
import { UsageError } from "./command-line.js";

interface Failure {
  readonly message: string;
  /** 2 for what somebody has to mend before the next start, 1 for a fault. */
  readonly exitCode: 1 | 2;
}

const HELP = "`npm start -- --help` lists commands, options and settings.";

/** What to tell somebody whose command did not lead to a running server. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof UsageError) return { message: `${error.message}\n${HELP}`, exitCode: 2 };
  if (error instanceof ConfigError) return { message: error.message, exitCode: 2 };
  if (error instanceof IngestError) {
    return { message: `${error.formatProblems()}\n\n${error.message}`, exitCode: 2 };
  }
  return (
    explainListening(error as SystemError) ??
    explainReading(error as SystemError) ?? { message: explainFault(error), exitCode: 1 }
  );
}

/** What nobody foresaw, with where it happened, in one line. */
export function explainFault(error: unknown): string {
  const description = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Dateline stops: ${description.replaceAll(/\n\s*/g, " ")}`;
}

type SystemError = NodeJS.ErrnoException & {
  readonly address?: string;
  /** In place of the address, where it is not known what the name stands for. */
  readonly hostname?: string;
  readonly port?: number;
};

/** `null` for what has nothing to do with the address and the port. */
function explainListening({ syscall, code = "", address, hostname, port }: SystemError): Failure | null {
  if (syscall !== "listen" && syscall !== "getaddrinfo") return null;
  // The system does not repeat a port that it was to choose itself.
  const place = hostname ?? (port ? `${address}:${port}` : address);
  const reason = CANNOT_LISTEN[code] ?? `the system says ${code}. Take another address with --host.`;
  return { message: `Cannot listen at ${place}: ${reason}`, exitCode: 2 };
}

/** `null` for what has nothing to do with a file. */
function explainReading(error: SystemError): Failure | null {
  const reason = error.path === undefined ? null : reasonOfFileError(error);
  return reason === null ? null : { message: `${error.path}: ${reason}.`, exitCode: 2 };
}

/** By the code of the system. */
const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: "something else does already. Stop it, or take another port with --port.",
  EAI_AGAIN: "the name cannot be looked up now. Try again, or give an address with --host.",
  EACCES: "this user may not. Take a port above 1023 with --port.",
  EADDRNOTAVAIL: "this machine has no such address. Take another one with --host.",
  EAFNOSUPPORT: "this machine has no addresses of this kind. Take another one with --host.",
  EINVAL: "the system takes no such address. Take another one with --host.",
  ENOTFOUND: "this is neither an address nor a known name. Take another one with --host.",
};
