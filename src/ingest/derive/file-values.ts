import type { RecordType } from "../../domain/ids.js";
import type { TextSpan } from "../../domain/text-span.js";
import type { Batch } from "../batch.js";
import type { FileRecord } from "../records.js";
import type { WrittenSpan } from "../written.js";

/** The records of this type, without the member that says so: the domain does not have it. */
export function recordsOf<Type extends RecordType>(
  batch: Batch,
  type: Type,
): Omit<FileRecord<Type>, "type">[] {
  return batch.of(type).map((located) => {
    const { type: _type, ...record } = located.record;
    return record;
  });
}

/** The span alone: its words have done their work once they are checked. */
export function withoutWords({ versionId, start, end }: WrittenSpan): TextSpan {
  return { versionId, start, end };
}
