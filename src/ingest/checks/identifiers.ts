import { problemOfIdentifier } from "../../domain/identifiers.js";
import type { Check } from "./check.js";

/** Identifiers are written as their registers write them, with right check digits, and each once. */
export const checkIdentifiers: Check = (batch, report) => {
  for (const { id, identifiers } of batch.of("Actor")) {
    const seen = new Set<string>();
    for (const [index, { scheme, value }] of identifiers.entries()) {
      const at = () => batch.placeOf(id);
      const problem = problemOfIdentifier(scheme, value);
      if (problem !== null) report(at(), `identifiers[${index}].value`, problem);
      const key = `${scheme} ${value}`;
      if (seen.has(key)) report(at(), `identifiers[${index}]`, `names ${scheme} "${value}" again`);
      seen.add(key);
    }
  }
};
