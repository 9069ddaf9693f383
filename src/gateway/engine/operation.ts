import { getOperationAST, type DocumentNode, type OperationDefinitionNode } from "graphql";

import { badUserInput } from "../../federation/user-error.js";
import { fragmentsOf, type Fragments } from "./document.js";
import { countSelectedFields } from "./operation-size.js";

/** An operation of a client that the engine is willing to run. */
export interface ClientOperation {
  readonly definition: OperationDefinitionNode;
  /** All of the document. */
  readonly fragments: Fragments;
  /** How many fields it selects, each fragment counted wherever it is spread. */
  readonly fieldCount: number;
}

/**
 * Reads a valid document. What is refused here is refused of everybody: no operation is run without it.
 *
 * @throws BAD_USER_INPUT for one that is too large once its fragments are spread, and for the variable
 * `$__proto__`: values of variables are kept by name, in graphql-js as well, and its value would get lost.
 */
export function readOperation(
  document: DocumentNode,
  operationName: string | null,
  maximumFields: number,
): ClientOperation {
  const definition = getOperationAST(document, operationName);
  if (!definition) throw new Error("The document has no such operation.");
  const fragments = fragmentsOf(document);
  const fieldCount = countSelectedFields(definition, fragments, maximumFields);
  for (const { variable } of definition.variableDefinitions ?? []) {
    if (variable.name.value !== "__proto__") continue;
    throw badUserInput(`"$__proto__" cannot be the name of a variable: give it another one.`);
  }
  return { definition, fragments, fieldCount };
}
