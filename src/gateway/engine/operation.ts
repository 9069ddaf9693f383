import { getOperationAST, type DocumentNode, type OperationDefinitionNode } from "graphql";

import { fragmentsOf, rootFieldNames, type Fragments } from "./document.js";
import { refuseForbiddenNames } from "./forbidden-names.js";
import { countSelectedFields } from "./operation-size.js";
import type { OwnNames } from "./planner.js";
import { isIntrospection, textToPlan } from "./text-to-plan.js";

/** An operation of a client that the engine is willing to run. */
export interface ClientOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** How many fields it selects, each fragment counted wherever it is spread. */
  readonly fieldCount: number;
  /** What is asked of the schema itself is answered without a subgraph, but not by compiled code. */
  readonly introspects: boolean;
  /** The document without introspection, as a planner reads it; `null` when nothing else is asked. */
  readonly textToPlan: string | null;
}

/**
 * Reads a valid document.
 *
 * @throws BAD_USER_INPUT for one that is too large once its fragments are spread, or that uses names
 * which the engine or its planner keep for themselves.
 */
export function readOperation(
  document: DocumentNode,
  operationName: string | null,
  maximumFields: number,
  ofPlanner: OwnNames | null,
): ClientOperation {
  const definition = getOperationAST(document, operationName);
  if (!definition) throw new Error("The document has no such operation.");
  const fragments = fragmentsOf(document);
  const fieldCount = countSelectedFields(definition, fragments, maximumFields);
  refuseForbiddenNames(document, ofPlanner);

  const introspects = rootFieldNames(definition, fragments).some(isIntrospection);
  return {
    document,
    definition,
    fragments,
    fieldCount,
    introspects,
    textToPlan: textToPlan(document, operationName),
  };
}
