import type { Check } from "./check.js";

/** The country of an actor is a state. */
export const checkCountries: Check = (batch, report) => {
  for (const located of batch.of("Actor")) {
    const { countryId } = located.record;
    const country = countryId === null ? null : batch.find("Actor", countryId);
    if (country !== null && country.record.kind !== "STATE") {
      report(located, "countryId", `must be a STATE; "${countryId}" is a ${country.record.kind}`);
    }
  }
};
