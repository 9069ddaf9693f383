import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";

import { reasonAgainstFile } from "./file-kind.js";
import { LINE_BYTES } from "./limits.js";

interface LineReader {
  /** Called for each line in order, numbered from 1, without what ends it. Blank ones are left out. */
  onLine(text: string, number: number): void;
  /** Called for each line that cannot be read, with the reason. */
  onBadLine(reason: string, number: number): void;
  /** Called in place of all others when the file is of another kind, with the reason. */
  onBadFile(reason: string): void;
  /** Called after each part of the file, with its size. */
  onBytes(count: number): void;
}

/** How much of a file is read at once; less than a line may have. */
const PART_BYTES = 1024 * 1024;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads a file line by line; only the part of the file at hand is in memory.
 *
 * Lines end with LF or CRLF; a byte order mark at the beginning is skipped.
 *
 * @throws what the file system throws when the file cannot be read.
 */
export async function readLines(path: string, reader: LineReader): Promise<void> {
  let number = 0;
  let kept: Buffer[] = [];
  let keptBytes = 0;

  /** @param isText whether it is known to be UTF-8. */
  const readLine = (bytes: Buffer, start: number, end: number, isText: boolean) => {
    number++;
    if (!isText && !isUtf8(bytes.subarray(start, end))) {
      reader.onBadLine("is not UTF-8", number);
      return;
    }
    const text = bytes.toString("utf8", number === 1 ? start + markLength(bytes, start) : start, end);
    if (text.startsWith("{") || /\S/.test(text)) reader.onLine(text, number);
  };

  /** Reads the line of which all but the rest was kept. */
  const readKept = (rest: Buffer) => {
    if (keptBytes + rest.length > LINE_BYTES) {
      number++;
      reader.onBadLine(`is longer than ${LINE_BYTES} bytes; a record is at most that long`, number);
    } else {
      const bytes = Buffer.concat([...kept, rest]);
      readLine(bytes, 0, bytes.length, false);
    }
    kept = [];
    keptBytes = 0;
  };

  let isBeginning = true;
  for await (const bytes of partsOf(path)) {
    const reason = isBeginning ? reasonAgainstFile(bytes) : null;
    if (reason !== null) {
      reader.onBadFile(reason);
      return;
    }
    isBeginning = false;
    let start = 0;
    let end = bytes.indexOf(LINE_FEED);
    if (keptBytes > 0 && end !== -1) {
      readKept(bytes.subarray(0, end));
      start = end + 1;
      end = bytes.indexOf(LINE_FEED, start);
    }
    // Asked once for all lines that end here, since asking for each takes longer than decoding it.
    const areText = end !== -1 && isUtf8(bytes.subarray(start, bytes.lastIndexOf(LINE_FEED)));
    for (; end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      readLine(bytes, start, end, areText);
      start = end + 1;
    }
    // Of a line that is too long, only the length is kept.
    if (keptBytes <= LINE_BYTES) kept.push(Buffer.from(bytes.subarray(start)));
    keptBytes += bytes.length - start;
    reader.onBytes(bytes.length);
  }
  if (keptBytes > 0) readKept(Buffer.alloc(0));
}

/**
 * The file in parts. Each holds until the next one is asked for.
 *
 * Two buffers take turns, one being filled while the other is read: memory outside of V8's heap that is new for
 * each part makes V8 collect all garbage, again and again, while the records stand beside it.
 */
async function* partsOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffers = [Buffer.allocUnsafeSlow(PART_BYTES), Buffer.allocUnsafeSlow(PART_BYTES)] as const;
    let reading = file.read(buffers[0]);
    for (let part = 1; ; part++) {
      const { bytesRead, buffer } = await reading;
      if (bytesRead === 0) return;
      reading = file.read(buffers[part % 2]!);
      // Whoever stops in the middle need not hear of it.
      reading.catch(() => {});
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function markLength(bytes: Buffer, start: number): number {
  const { length } = BYTE_ORDER_MARK;
  return bytes.subarray(start, start + length).equals(BYTE_ORDER_MARK) ? length : 0;
}
