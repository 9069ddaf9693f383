import type { RecordType } from "../../src/domain/ids.js";

/** A record as a line of a newsroom file has it (docs/newsroom-files.md); the loader checks the rest. */
export interface Line {
  readonly type: RecordType;
  readonly id: string;
  readonly [member: string]: unknown;
}
