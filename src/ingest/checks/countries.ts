import type { Check } from "./check.js";

/** The country of an actor is a state. */
export const checkCountries: Check = (batch, report) => {
  for (const { id, countryId } of batch.of("Actor")) {
    const country = countryId === null ? null : batch.find("Actor", countryId);
    if (country !== null && country.kind !== "STATE") {
      report(batch.placeOf(id), "countryId", `must be a STATE; "${countryId}" is a ${country.kind}`);
    }
  }
};
