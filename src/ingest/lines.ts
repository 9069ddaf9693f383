import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";

import { LINE_BYTES } from "./limits.js";

interface LineReader {
  /** Called for each line in order, numbered from 1, without what ends it. Blank ones are left out. */
  onLine(text: string, number: number): void;
  /** Called for each line that cannot be read, with the reason. */
  onBadLine(reason: string, number: number): void;
  /** Called after each part of the file, with its size. */
  onBytes(count: number): void;
}

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads a file line by line; only the line at hand is in memory.
 *
 * Lines end with LF or CRLF; a byte order mark at the beginning is skipped.
 *
 * @throws what the file system throws when the file cannot be read.
 */
export async function readLines(path: string, reader: LineReader): Promise<void> {
  let number = 0;
  let kept: Buffer[] = [];
  let keptBytes = 0;

  const endLine = (rest: Buffer) => {
    const length = keptBytes + rest.length;
    const bytes = keptBytes === 0 || length > LINE_BYTES ? rest : Buffer.concat([...kept, rest]);
    kept = [];
    keptBytes = 0;
    number++;
    if (length > LINE_BYTES) {
      reader.onBadLine(`is longer than ${LINE_BYTES} bytes; a record is at most that long`, number);
    } else if (!isUtf8(bytes)) {
      reader.onBadLine("is not UTF-8", number);
    } else {
      const text = (number === 1 ? withoutMark(bytes) : bytes).toString("utf8");
      if (/\S/.test(text)) reader.onLine(text, number);
    }
  };

  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = chunk as Buffer;
    let start = 0;
    for (let end; (end = bytes.indexOf(LINE_FEED, start)) !== -1; start = end + 1) {
      endLine(bytes.subarray(start, end));
    }
    // Of a line that is too long, only the length is kept.
    if (keptBytes <= LINE_BYTES) kept.push(bytes.subarray(start));
    keptBytes += bytes.length - start;
    reader.onBytes(bytes.length);
  }
  if (keptBytes > 0) endLine(Buffer.alloc(0));
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
