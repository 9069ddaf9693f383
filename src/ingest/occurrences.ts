import type { Batch, Located } from "./batch.js";
import { RECORD_TYPES, RECORDS } from "./records.js";
import type { Meaning } from "./records/meanings.js";
import { fieldName, pathsTo, visitorOf } from "./schema-paths.js";

/**
 * Called for each value, with the record that it stands in and the name of its place there, which is to
 * be asked for before the call ends.
 */
type Found = (value: unknown, record: Located, field: () => string) => void;

/**
 * All the places of the format where values have a meaning, e.g. every text span, as a function
 * that goes through such values of a batch.
 *
 * Follows from the schemas, so a check that goes by it covers members that are added later.
 */
export function occurrencesOf(wanted: (meaning: Meaning) => boolean): (batch: Batch, found: Found) => void {
  const places = RECORD_TYPES.map((type) => ({
    type,
    ways: pathsTo(RECORDS[type].schema, wanted).map((path) => ({ path, visit: visitorOf(path) })),
  }));
  return (batch, found) => {
    for (const { type, ways } of places) {
      for (const { path, visit } of ways) {
        // One list and one function of each kind for all records: this runs for every record of a load.
        const indexes: number[] = [];
        const field = () => fieldName(path, indexes);
        let located: Located;
        const seen = (value: unknown) => found(value, located, field);
        for (located of batch.of(type)) visit(located.record, indexes, seen);
      }
    }
  };
}
