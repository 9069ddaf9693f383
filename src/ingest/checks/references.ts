import { typeOfId } from "../../domain/ids.js";
import { occurrencesOf } from "../occurrences.js";
import type { Check } from "./check.js";

const eachReference = occurrencesOf((meaning) => meaning.is === "reference");

/** Every id names a record that is there. (That it names the right type, its schema has seen.) */
export const checkReferences: Check = (batch, report) => {
  // Records that stand one after the other often point to the same one.
  let last: string | null = null;
  eachReference(batch, (value, at, field) => {
    const id = value as string;
    if (id === last) return;
    if (batch.knows(id)) {
      last = id;
      return;
    }
    report(at(), field(), () => `there is no ${typeOfId(id)} "${id}" in what is loaded`);
  });
};
