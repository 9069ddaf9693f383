import { typeOfId } from "../../domain/ids.js";
import { occurrencesOf } from "../occurrences.js";
import type { Check } from "./check.js";

const eachReference = occurrencesOf((meaning) => meaning.is === "reference");

/** Every id names a record that is there. (That it names the right type, its schema has seen.) */
export const checkReferences: Check = (batch, report) => {
  eachReference(batch, (value, located, field) => {
    const id = value as string;
    if (batch.knows(id)) return;
    report(located, field(), () => `there is no ${typeOfId(id)} "${id}" in what is loaded`);
  });
};
