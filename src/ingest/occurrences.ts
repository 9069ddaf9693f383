import type { Batch, Located } from "./batch.js";
import { RECORD_TYPES, RECORDS } from "./records.js";
import type { Meaning } from "./records/meanings.js";
import { fieldName, pathsTo, visit } from "./schema-paths.js";

/** Called for each value, with the record that it stands in and the name of its place there. */
type Found = (value: unknown, record: Located, field: () => string) => void;

/**
 * All the places of the format where values have a meaning, e.g. every text span, as a function
 * that goes through such values of a batch.
 *
 * Follows from the schemas, so a check that goes by it covers members that are added later.
 */
export function occurrencesOf(wanted: (meaning: Meaning) => boolean): (batch: Batch, found: Found) => void {
  const places = RECORD_TYPES.map((type) => ({ type, paths: pathsTo(RECORDS[type].schema, wanted) }));
  return (batch, found) => {
    for (const { type, paths } of places) {
      for (const path of paths) {
        // One function for all records, not one for each: this runs for every record of a load.
        let located: Located;
        const seen = (value: unknown, indexes: readonly number[]) =>
          found(value, located, () => fieldName(path, indexes));
        for (located of batch.of(type)) visit(located.record, path, seen);
      }
    }
  };
}
