import type { RecordType } from "../domain/ids.js";
import type { Batch } from "./batch.js";
import type { FileLine, Report } from "./problems.js";
import { reportIssues } from "./reasons.js";
import { RECORD_TYPES, RECORDS, type FileRecord } from "./records.js";

/** Adds what a line says to the batch, or reports what is wrong with the line by itself. */
export function parseLine(text: string, at: FileLine, batch: Batch, report: Report): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    report(at, null, () => `is not JSON: ${shorten((error as Error).message)}`);
    return;
  }
  const record = readRecord(value, at, batch, report);
  if (record === null) return;
  // Only an escape can bring half a character in, and few lines have escapes.
  if (/\\u[dD][89a-fA-F]/.test(text) && hasHalfCharacter(record)) {
    batch.refuse(record.id);
    report(at, null, "has half a character: a surrogate without its other half");
  } else {
    addRecord(record, at, batch, report);
  }
}

/** As `parseLine`, for a line that is parsed already. */
export function parseRecord(value: unknown, at: FileLine, batch: Batch, report: Report): void {
  const record = readRecord(value, at, batch, report);
  if (record !== null) addRecord(record, at, batch, report);
}

function readRecord(value: unknown, at: FileLine, batch: Batch, report: Report): FileRecord | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report(at, null, "must be a JSON object");
    return null;
  }
  const { type, id } = value as { readonly type?: unknown; readonly id?: unknown };
  if (!isRecordType(type)) {
    const missing = type === undefined ? "is missing; it must" : "must";
    report(at, "type", `${missing} be one of ${RECORD_TYPES.join(", ")}`);
    return null;
  }
  const { schema } = RECORDS[type];
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (typeof id === "string") batch.refuse(id);
  reportIssues(at, value, schema, parsed.error.issues, report);
  return null;
}

function addRecord(record: FileRecord, { file, line }: FileLine, batch: Batch, report: Report): void {
  const earlier = batch.add({ file, line, record });
  if (earlier === null) return;
  const place = `${earlier.file}:${earlier.line}`;
  report({ file, line }, "id", `"${record.id}" already names the ${earlier.record.type} at ${place}`);
}

function isRecordType(type: unknown): type is RecordType {
  return typeof type === "string" && Object.hasOwn(RECORDS, type);
}

function hasHalfCharacter(value: unknown): boolean {
  if (typeof value === "string") return /\p{Surrogate}/u.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasHalfCharacter);
}

function shorten(message: string): string {
  return message.length <= 120 ? message : `${message.slice(0, 119)}…`;
}
