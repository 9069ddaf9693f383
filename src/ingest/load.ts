import type { RecordType } from "../domain/ids.js";
import { COLLECTION_NAMES, type CollectionName, type RecordOf } from "../store/collections.js";
import type { Store } from "../store/store.js";
import { Batch } from "./batch.js";
import { CHECKS } from "./checks.js";
import { DERIVATIONS } from "./derive.js";
import { parseRecord } from "./parse.js";
import { IngestError, Problems, type Report } from "./problems.js";
import { readFiles, type Progress } from "./read-files.js";
import { RECORD_TYPES, RECORDS } from "./records.js";

export type { Progress };

export interface LoadOptions {
  /** Called after each part of a file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called for each file that holds no record, if the load as a whole is right. */
  readonly onEmptyFile?: (file: string) => void;
  /** The collections to fill; all by default. The files are checked as a whole all the same. */
  readonly only?: readonly CollectionName[];
}

/** How many records of each type the store was given. */
export type Counts = Readonly<Record<RecordType, number>>;

/**
 * Loads newsroom files (`docs/newsroom-files.md`) into the store, all of them or nothing.
 *
 * The files are one whole: references may point from one to the other, and to nothing outside.
 * A record that the store has under the same id is replaced. Nothing is written before everything
 * has been checked; should the store itself fail then, it may have some collections and not others.
 *
 * @throws IngestError with every problem of every file.
 */
export async function loadFiles(
  store: Store,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<Counts> {
  return write(store, await readAll(paths, options));
}

async function readAll(
  paths: readonly string[],
  { onProgress, onEmptyFile, only }: LoadOptions,
): Promise<Derived> {
  const batch = new Batch();
  const problems = new Problems();
  const { allRead, emptyFiles } = await readFiles(paths, batch, problems.report, onProgress);
  // Without one of the files, half the references would seem to lead nowhere.
  if (allRead) check(batch, problems.report);
  refuseIfAny(problems, paths);
  for (const file of emptyFiles) onEmptyFile?.(file);
  return derive(batch, only);
}

/**
 * As `loadFiles`, for lines that are parsed already. Problems name them by their place, from 1, in
 * a file "records".
 */
export async function loadRecords(
  store: Store,
  lines: Iterable<unknown>,
  { only }: Pick<LoadOptions, "only"> = {},
): Promise<Counts> {
  const batch = new Batch();
  const problems = new Problems();
  const file = "records";
  let line = 0;
  for (const value of lines) parseRecord(value, { file, line: ++line }, batch, problems.report);
  check(batch, problems.report);
  refuseIfAny(problems, [file]);
  return write(store, derive(batch, only));
}

function check(batch: Batch, report: Report): void {
  for (const rule of CHECKS) rule(batch, report);
}

function refuseIfAny(problems: Problems, files: readonly string[]): void {
  if (problems.total > 0) throw new IngestError(problems.inOrderOf(files), problems.total);
}

/** What a load comes to. The batch that it was worked out from can go: it takes more than half the memory. */
interface Derived {
  readonly counts: Counts;
  readonly records: readonly RecordsOf[];
}

/** The records of one collection, whichever it is. */
type RecordsOf = {
  [Name in CollectionName]: { readonly name: Name; readonly records: RecordOf<Name>[] };
}[CollectionName];

function derive(batch: Batch, only: readonly CollectionName[] = COLLECTION_NAMES): Derived {
  const counts = Object.fromEntries(
    RECORD_TYPES.map((type) => [type, only.includes(RECORDS[type].collection) ? batch.of(type).length : 0]),
  ) as Counts;
  return { counts, records: only.map((name) => ({ name, records: DERIVATIONS[name](batch) }) as RecordsOf) };
}

async function write(store: Store, { counts, records }: Derived): Promise<Counts> {
  for (const each of records) await writeTo(store, each);
  return counts;
}

function writeTo<Name extends CollectionName>(
  store: Store,
  { name, records }: { readonly name: Name; readonly records: RecordOf<Name>[] },
): Promise<void> {
  return store[name].put(records);
}
