import { stat } from "node:fs/promises";

import type { Batch } from "./batch.js";
import { reasonOfFileError } from "./file-errors.js";
import { readLines } from "./lines.js";
import { parseLine } from "./parse.js";
import type { Report } from "./problems.js";

export interface Progress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** How many records have been read. */
  readonly records: number;
}

interface FilesRead {
  /** `false` when one of the files could not be read at all, which is reported as well. */
  readonly allRead: boolean;
  /** Those that added nothing to the batch. */
  readonly emptyFiles: readonly string[];
}

/** Adds what the files hold to the batch and reports what is wrong with single lines. */
export async function readFiles(
  paths: readonly string[],
  batch: Batch,
  report: Report,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<FilesRead> {
  const bytesTotal = (await Promise.all(paths.map(sizeOf))).reduce((sum, size) => sum + size, 0);
  let bytesRead = 0;
  let allRead = true;
  const emptyFiles: string[] = [];
  const refuse = (file: string, reason: string) => {
    allRead = false;
    report({ file, line: null }, null, reason);
  };
  for (const file of paths) {
    const before = batch.size;
    try {
      await readLines(file, {
        onLine: (text, line) => parseLine(text, { file, line }, batch, report),
        onBadLine: (reason, line) => report({ file, line }, null, reason),
        onBadFile: (reason) => refuse(file, reason),
        onBytes: (count) => {
          bytesRead += count;
          onProgress?.({ bytesRead, bytesTotal, records: batch.size });
        },
      });
    } catch (error) {
      const reason = reasonOfFileError(error);
      if (reason === null) throw error;
      refuse(file, reason);
    }
    if (batch.size === before) emptyFiles.push(file);
  }
  return { allRead, emptyFiles };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    // Whatever is wrong with it shows when it is read.
    return 0;
  }
}
