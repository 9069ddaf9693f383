import type { RecordType } from "../domain/ids.js";
import type { Batch } from "./batch.js";
import type { FileLine, Report } from "./problems.js";
import { recordReaderOf, REFUSED, type Reader } from "./reader.js";
import { reportIssues } from "./reasons.js";
import { RECORD_TYPES, RECORDS, type ReadRecord } from "./records.js";

/** Quick readers of lines that are right. */
const READERS = Object.fromEntries(
  RECORD_TYPES.map((type) => [type, recordReaderOf(RECORDS[type].schema)]),
) as Readonly<Record<RecordType, Reader>>;

/** Adds what a line says to the batch, or reports what is wrong with the line by itself. */
export function parseLine(text: string, at: FileLine, batch: Batch, report: Report): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    report(at, null, () => `is not JSON: ${shorten((error as Error).message)}`);
    return;
  }
  const read = readRecord(value, batch, at, report);
  if (read === null) return;
  // Only an escape can bring half a character in, and few lines have escapes.
  if (text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text) && hasHalfCharacter(read.record)) {
    batch.refuse(read.record.id);
    report(at, null, "has half a character: a surrogate without its other half");
  } else {
    addRecord(read, at, batch, report);
  }
}

/** As `parseLine`, for a line that is parsed already. */
export function parseRecord(value: unknown, at: FileLine, batch: Batch, report: Report): void {
  const read = readRecord(value, batch, at, report);
  if (read !== null) addRecord(read, at, batch, report);
}

interface Read {
  readonly type: RecordType;
  readonly record: ReadRecord;
}

function readRecord(value: unknown, batch: Batch, at: FileLine, report: Report): Read | null {
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
  const record = READERS[type](value, batch.sharing);
  if (record !== REFUSED) return { type, record: record as ReadRecord };
  const { schema } = RECORDS[type];
  const { data, error } = schema.safeParse(value);
  if (!error) return { type, record: data };
  if (typeof id === "string") batch.refuse(id);
  reportIssues(at, value, schema, error.issues, report);
  return null;
}

function addRecord({ type, record }: Read, at: FileLine, batch: Batch, report: Report): void {
  const earlier = batch.add(type, record, at);
  if (earlier === null) return;
  report(at, "id", `"${record.id}" already names the ${type} at ${earlier.file}:${earlier.line}`);
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
