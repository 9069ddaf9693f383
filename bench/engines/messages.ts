import type { ServerName } from "./contenders.js";

/** What a process is to serve. */
export interface Task {
  readonly server: ServerName;
  /** A newsroom file to load; `null` for a gateway. */
  readonly newsroom: string | null;
  readonly subgraph: string | null;
  /** Where the subgraphs are, by name. */
  readonly urls: Readonly<Record<string, string>>;
}

/** What it says when it is ready, and whenever it gets a message. */
export interface Told {
  readonly url: string;
  /** Processor time that it has used so far, in all its threads, in the kernel too. */
  readonly microseconds: number;
}
