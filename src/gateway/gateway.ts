import { getStitchedSchemaFromSupergraphSdl } from "@graphql-tools/federation";
import type { ExecutionRequest, Executor } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";

import type { RequestContext, SubgraphExecutor } from "./executor.js";
import { locateErrors } from "./locate-errors.js";

/**
 * The public schema of a supergraph. Executing an operation of it asks the subgraphs, each through
 * its executor; the context of the operation has to be a `RequestContext`.
 *
 * What one level of an operation wants of one subgraph is asked in one go.
 */
export function createGatewaySchema(
  supergraphSdl: string,
  executors: ReadonlyMap<string, SubgraphExecutor>,
): GraphQLSchema {
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl,
    batch: true,
    onSubschemaConfig(config) {
      const executor = executorFor(config.name, executors);
      const ask = ({ document, variables, context }: ExecutionRequest) =>
        executor.prepare(document)(variables ?? {}, context as RequestContext);
      config.executor = ask as Executor;
    },
    onStitchedSchema: locateErrors,
  });
}

/** In a supergraph names of subgraphs stand as enum values, in capitals. */
function executorFor(enumValue: string, executors: ReadonlyMap<string, SubgraphExecutor>): SubgraphExecutor {
  for (const [name, executor] of executors)
    if (name.toUpperCase() === enumValue.toUpperCase()) return executor;
  throw new Error(`The supergraph has a subgraph "${enumValue}" that nothing here can reach.`);
}
