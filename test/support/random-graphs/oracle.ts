import { execute, isObjectType, parse, type ExecutionResult, type GraphQLSchema } from "graphql";

import { failingAtTimes, mayFail } from "./failures.js";
import { resolverOf, type Resolve } from "./field-value.js";
import type { RandomOperation } from "./operation.js";
import { describeRequired, readRequired } from "./required.js";
import { adoptScalars } from "./scalars.js";
import type { World } from "./world.js";

/** What is right: graphql-js over one schema and the same objects. */
export interface Oracle {
  answer(operation: RandomOperation): ExecutionResult;
}

/** @param schema the public schema, which is given resolvers. */
export function openOracle(schema: GraphQLSchema, world: World): Oracle {
  adoptScalars(schema);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const required = world.ownership.requiredBy(type.name, field.name);
      const resolve: Resolve = required
        ? (source) => describeRequired(readRequired(schema, source!, required))
        : resolverOf(world, type.name, field.name, field.args.length > 0);
      field.resolve = (
        mayFail(world, type.name, field.name) ? failingAtTimes(world, field.name, resolve) : resolve
      ) as never;
    }
  }
  return {
    // No resolver gives a promise.
    answer: ({ source, variables, operationName }) =>
      execute({
        schema,
        document: parse(source),
        variableValues: variables,
        operationName,
      }) as ExecutionResult,
  };
}
