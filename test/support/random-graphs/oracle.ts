import {
  execute,
  isObjectType,
  parse,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

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

/**
 * @param publicSchema is given resolvers.
 * @param wholeSchema the same with what clients do not see. It is given resolvers too.
 */
export function openOracle(publicSchema: GraphQLSchema, wholeSchema: GraphQLSchema, world: World): Oracle {
  adoptScalars(publicSchema);
  adoptScalars(wholeSchema);
  for (const type of objectTypesOf(wholeSchema)) {
    for (const field of Object.values(type.getFields())) {
      field.resolve = resolverFor(world, wholeSchema, type.name, field) as never;
    }
  }
  for (const type of objectTypesOf(publicSchema)) {
    const whole = wholeSchema.getType(type.name) as GraphQLObjectType;
    for (const field of Object.values(type.getFields())) {
      field.resolve = whole.getFields()[field.name]!.resolve as never;
    }
  }
  return {
    // No resolver gives a promise.
    answer: ({ source, variables, operationName }) =>
      execute({
        schema: publicSchema,
        document: parse(source),
        variableValues: variables,
        operationName,
      }) as ExecutionResult,
  };
}

function objectTypesOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"));
}

function resolverFor(
  world: World,
  schema: GraphQLSchema,
  type: string,
  { name, args }: GraphQLField<unknown, unknown>,
): Resolve {
  const required = world.ownership.requiredBy(type, name);
  const resolve: Resolve = required
    ? (source) => describeRequired(readRequired(schema, source!, required))
    : resolverOf(world, type, name, args.length > 0);
  return mayFail(world, type, name) ? failingAtTimes(world, name, resolve) : resolve;
}
