import type { RecordType } from "../domain/ids.js";
import type { Batch } from "./batch.js";
import { unfitCharacter } from "./characters.js";
import { LINES_WATCHED } from "./limits.js";
import type { FileLine, Report } from "./problems.js";
import type { Reader } from "./compiled-members.js";
import { recordReaderOf, REFUSED } from "./reader.js";
import { reportIssues } from "./reasons.js";
import { RECORD_TYPES, RECORDS, type ReadRecord } from "./records.js";
import { repeatedMember } from "./repeated-members.js";

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
  const repeated = isWatched(at) ? repeatedMember(text, value) : null;
  if (repeated !== null) report(at, repeated, "is given twice; only the last would count");
  const read = readRecord(value, batch, at, report);
  if (read === null) return;
  const unfit = unfitCharacter(text, read.record);
  if (unfit) report(at, unfit.field, unfit.reason);
  if (repeated !== null || unfit) batch.refuse(read.record.id);
  else addRecord(read, at, batch, report);
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

function isWatched({ line }: FileLine): boolean {
  return line !== null && line <= LINES_WATCHED;
}

function shorten(message: string): string {
  return message.length <= 120 ? message : `${message.slice(0, 119)}…`;
}
