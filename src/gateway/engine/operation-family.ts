import type { DocumentNode, GraphQLSchema } from "graphql";

import { compileCoercion, type Coerced } from "../coerce-variables.js";
import type { Variables } from "../executor.js";
import { textOf } from "./document.js";
import { readOperation, type ClientOperation } from "./operation.js";
import { conditionVariables, specialise, type SpecialisedOperation } from "./specialise.js";

/** An operation of a client for all values that its variables can have. */
export interface OperationFamily {
  readonly operation: ClientOperation;
  /** Of its document. */
  readonly textLength: number;
  readonly coerce: (inputs: Variables) => Coerced;
  /** Equal for coerced variables that decide the same of `@include` and `@skip`; empty where none decides. */
  readonly conditionsOf: (variables: Variables) => string;
  /** The operation as it is for such variables. Throws BAD_USER_INPUT where null would have to decide. */
  readonly specialise: (variables: Variables) => SpecialisedOperation;
}

/** @throws BAD_USER_INPUT for an operation that the engine refuses. */
export function readFamily(
  document: DocumentNode,
  operationName: string | null,
  { schema, maximumFields }: { readonly schema: GraphQLSchema; readonly maximumFields: number },
): OperationFamily {
  const operation = readOperation(document, operationName, maximumFields);
  const { definition, fragments } = operation;
  const deciding = conditionVariables(definition, fragments);
  return {
    operation,
    textLength: textOf(document).length,
    coerce: compileCoercion(schema, definition.variableDefinitions ?? []),
    conditionsOf: (variables) => deciding.map((name) => LETTERS.get(variables[name]) ?? "n").join(""),
    specialise: (variables) => specialise(definition, fragments, variables),
  };
}

const LETTERS: ReadonlyMap<unknown, string> = new Map([
  [true, "t"],
  [false, "f"],
]);
