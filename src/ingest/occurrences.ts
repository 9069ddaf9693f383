import type { Batch } from "./batch.js";
import type { FileLine } from "./problems.js";
import { RECORD_TYPES, RECORDS } from "./records.js";
import type { Meaning } from "./records/meanings.js";
import { fieldName, pathsTo, visitorOf } from "./schema-paths.js";

/**
 * Called for each value. Where the record stands that it is in, and the name of its place there, is to be
 * asked for before the call ends.
 */
type Found = (value: unknown, at: () => FileLine, field: () => string) => void;

/**
 * All the places of the format where values have a meaning, e.g. every text span, as a function
 * that goes through such values of a batch: those of one place after the other, in the order in which the
 * records were read.
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
      const records = batch.of(type);
      for (const { path, visit } of ways) {
        // One list and one function of each kind for all records: this runs for every record of a load.
        const indexes: number[] = [];
        let index = 0;
        const at = () => batch.placeOf(records[index]!.id);
        const field = () => fieldName(path, indexes);
        const seen = (value: unknown) => found(value, at, field);
        for (; index < records.length; index++) visit(records[index], indexes, seen);
      }
    }
  };
}
