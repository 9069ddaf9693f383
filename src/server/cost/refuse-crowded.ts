import { Kind, visit, type DocumentNode } from "graphql";

import type { Limits } from "../limits.js";
import { tooComplex } from "./too-complex.js";

/**
 * Counts what stands in a document, whether it is used or not.
 *
 * @throws OPERATION_TOO_COMPLEX
 */
export function refuseCrowdedDocument(document: DocumentNode, limits: Limits): void {
  const counts = { operations: 0, aliases: 0, directives: 0, variables: 0 };
  visit(document, {
    [Kind.OPERATION_DEFINITION]: () => void counts.operations++,
    [Kind.FIELD]: ({ alias }) => void (alias && counts.aliases++),
    [Kind.DIRECTIVE]: () => void counts.directives++,
    [Kind.VARIABLE_DEFINITION]: () => void counts.variables++,
  });
  for (const [name, count] of Object.entries(counts)) {
    const maximum = limits[name as keyof typeof counts];
    if (count > maximum)
      throw tooComplex(`A document has at most ${maximum} ${name}; this one has ${count}.`);
  }
}
