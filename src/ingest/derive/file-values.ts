import type { RecordType } from "../../domain/ids.js";
import type { TextSpan } from "../../domain/text-span.js";
import type { Batch } from "../batch.js";
import { remaking } from "../literal.js";
import type { ReadRecord } from "../records.js";
import type { WrittenSpan } from "../written.js";

/** The records of this type, in the order in which they were read. */
export function recordsOf<Type extends RecordType>(batch: Batch, type: Type): ReadRecord<Type>[] {
  return [...batch.of(type)];
}

/** As `recordsOf`, with other values for the members that are worked out. */
export function recordsWith<Type extends RecordType, Derived extends object>(
  batch: Batch,
  type: Type,
  derive: (record: ReadRecord<Type>) => Derived,
): (Omit<ReadRecord<Type>, keyof Derived> & Derived)[] {
  const remake = remaking<ReadRecord<Type>, Derived>();
  return batch.of(type).map((record) => remake(record, derive(record)));
}

/** The span alone: its words have done their work once they are checked. */
export function withoutWords({ versionId, start, end }: WrittenSpan): TextSpan {
  return { versionId, start, end };
}

/** As `withoutWords`; a list without spans stays the one that all such records share. */
export function spansWithoutWords(spans: readonly WrittenSpan[]): readonly TextSpan[] {
  return spans.length === 0 ? spans : spans.map(withoutWords);
}
