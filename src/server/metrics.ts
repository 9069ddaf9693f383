import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

import { planLookups, storeReads } from "../telemetry/signals.js";
import { ReadTally } from "./read-tally.js";
import type { RequestRecord } from "./request-record.js";

/** Figures about a running server, for Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** Everything that has been counted, as text. */
  text(): Promise<string>;
  countRequest(record: RequestRecord, status: number, seconds: number): void;
  /** Counts no longer. */
  close(): void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const COSTS = [10, 30, 100, 300, 1_000, 3_000, 10_000];

/**
 * Labels have few values, none of them chosen by clients: each pair of label and value is kept for
 * as long as the process lives.
 */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "dateline_request_seconds",
    help: "How long operations took, by kind of operation and status.",
    labelNames: ["operation", "status"],
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: "dateline_operation_cost",
    help: "What the operations cost that were run.",
    buckets: COSTS,
    registers,
  });
  const errors = new Counter({
    name: "dateline_errors_total",
    help: "Answers with an error, by code; an answer with several codes counts under each.",
    labelNames: ["code"],
    registers,
  });
  const tally = new ReadTally();
  const readLabels = ["collection", "kind"] as const;
  // Registered before the other, so that it is collected first.
  const reads = new Counter({
    name: "dateline_store_reads_total",
    help: "Reads of the store, each for all that was asked for at the same moment.",
    labelNames: readLabels,
    registers,
    collect: countReads,
  });
  const keys = new Counter({
    name: "dateline_store_read_keys_total",
    help: "Keys and queries that these reads had.",
    labelNames: readLabels,
    registers,
  });
  function countReads(): void {
    for (const { labels, reads: more, keys: moreKeys } of tally.takeAll()) {
      reads.inc(labels, more);
      keys.inc(labels, moreKeys);
    }
  }
  const plans = new Counter({
    name: "dateline_plan_lookups_total",
    help: "Operations that were ready to run (hit) or had to be planned (miss).",
    labelNames: ["result"],
    registers,
  });
  const stopListening = [
    storeReads.listen((read) => tally.add(read)),
    planLookups.listen(({ known }) => plans.inc({ result: known ? "hit" : "miss" })),
  ];

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    countRequest({ operationType, cost, errorCodes }, status, took) {
      seconds.observe({ operation: operationType ?? "none", status: String(status) }, took);
      if (cost !== null) costs.observe(cost);
      for (const code of errorCodes) errors.inc({ code });
    },
    close() {
      for (const stop of stopListening) stop();
      registry.clear();
    },
  };
}
