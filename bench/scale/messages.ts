/** What the benchmark says to a process that holds a newsroom. */
export type Ask =
  | { readonly do: "load"; readonly path: string; readonly only: "claims and assertions" | null }
  | { readonly do: "time"; readonly question: number; readonly runs: number };

export interface Loaded {
  readonly records: number;
  readonly seconds: number;
  /** Of all threads of the process: the collector of garbage has some. */
  readonly cpuSeconds: number;
  /** What the load added to what is in use, after a full collection of garbage. */
  readonly bytes: number;
  readonly residentBytes: number;
  readonly peakBytes: number;
}

export interface Timed {
  /** Milliseconds of each run. */
  readonly times: readonly number[];
}

export type Told = Loaded | Timed;
