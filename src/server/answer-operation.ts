import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";

import type { ErrorCode } from "../domain/errors.js";
import type { GraphAnswer } from "../gateway/answer.js";
import type { Graph } from "../gateway/graph.js";
import { describeSpan } from "../telemetry/trace.js";
import { createOperationCost, type ClientOperation } from "./cost/operation-cost.js";
import { tooComplex } from "./cost/too-complex.js";
import type { Limits } from "./limits.js";
import type { RequestRecord } from "./request-record.js";

/** Costs are in microseconds. */
const COST_OF_A_MS = 1_000;

/**
 * Answers an operation that is within its limits. Notes on the record what it is and costs.
 *
 * @throws OPERATION_TOO_COMPLEX before or, when its answer gets too long, after it is executed.
 */
export type AnswerOperation = (client: ClientOperation, record: RequestRecord) => Promise<GraphAnswer>;

export function createAnswerOperation(graph: Graph, limits: Limits): AnswerOperation {
  const costOf = createOperationCost(graph.schema, graph.annotated, limits);
  return async (client, record) => {
    const { document, operation, variables } = client;
    const operationName = operation.name?.value ?? null;
    refuseUnknownKind(operation, graph.schema);
    record.operationType = operation.operation;
    record.operationName = operationName;
    record.cost = costOf(client);
    describeSpan({ "graphql.operation.name": operationName ?? "", "dateline.cost": record.cost });

    record.work.expectedMs = record.cost / COST_OF_A_MS;
    const turn = record.work.turn();
    if (turn) await turn;
    const answer = await graph.execute({ document, operationName, variables }, record);
    if (answer.data !== null && isLongerThan(limits.answerBytes, answer.data)) {
      throw tooComplex(`The answer is longer than ${limits.answerBytes} bytes. Ask for smaller pages.`);
    }
    return answer;
  };
}

/** Bytes are only counted where the number of characters leaves a doubt: none takes more than three. */
function isLongerThan(bytes: number, text: string): boolean {
  return 3 * text.length > bytes && Buffer.byteLength(text) > bytes;
}

/** Whether there is anything to mutate or to subscribe to is no rule of validation. */
function refuseUnknownKind({ operation }: OperationDefinitionNode, schema: GraphQLSchema): void {
  if (schema.getRootType(operation)) return;
  const code: ErrorCode = "GRAPHQL_VALIDATION_FAILED";
  throw new GraphQLError(`There is no ${operation} here. Ask queries.`, { extensions: { code } });
}
