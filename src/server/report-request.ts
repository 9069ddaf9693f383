import type { IncomingMessage } from "node:http";

import { pathWithin } from "./base-path.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import type { RequestRecord } from "./request-record.js";

interface AnsweredRequest {
  readonly request: IncomingMessage;
  readonly record: RequestRecord;
  readonly status: number;
  readonly ms: number;
}

/** Clients choose names, and a line stays readable. */
const NAME_LENGTH = 100;

/** Says and counts what was asked and how it went. Health checks and files are nobody's news. */
export function reportRequest(
  { request, record, status, ms }: AnsweredRequest,
  {
    log,
    metrics,
    basePath,
  }: { readonly log: Log; readonly metrics: Metrics | null; readonly basePath: string },
): void {
  const path = pathWithin(basePath, (request.url ?? "").split("?", 1)[0]!);
  const isForGraph = path === "/graphql" && request.method !== "OPTIONS";
  if (!isForGraph && status < 400) return;
  const { requestId, operationName, operationType, cost, errorCodes } = record;
  if (isForGraph) metrics?.countRequest(record, status, ms / 1000);
  log.info("request", {
    requestId,
    operation: operationName?.slice(0, NAME_LENGTH) ?? null,
    type: operationType,
    cost,
    status,
    ms: Math.round(ms * 10) / 10,
    ...(errorCodes.size > 0 && { errors: [...errorCodes] }),
  });
}
