import "../../src/bin/short-lived-objects.js";
import "reflect-metadata";

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { GraphQLError, parse, validate, type GraphQLSchema, type OperationDefinitionNode } from "graphql";

import { createCompiledExecutor } from "../../src/gateway/compiled/compiled-executor.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { loadFiles } from "../../src/ingest/load.js";
import { createAnswerClient } from "../../src/server/answer-client.js";
import { readDeclaredCosts } from "../../src/server/cost/declared-costs.js";
import { COST_OF_A_REQUEST } from "../../src/server/cost/field-cost.js";
import { createOperationCost } from "../../src/server/cost/operation-cost.js";
import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import { endOfWork } from "../../src/server/end-of-work.js";
import { newRecord } from "../../src/server/request-record.js";
import { stores } from "../../src/store/stores.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { createStartWork } from "../../src/work/request-work.js";
import { writeNewsroom } from "../newsroom/newsroom.js";
import { answeredCost } from "./answered-cost.js";
import { valuePoolOf, type ValuePool } from "./value-pool.js";

/** A graph in this process, of which each answer's CPU is measured. */
export interface Lab {
  readonly schema: GraphQLSchema;
  readonly pool: ValuePool;
  /** The declared cost; `null` for an operation that is refused. */
  costOf(query: string, variables?: Variables): number | null;
  /** Answers the operation several times. */
  measure(query: string, variables?: Variables): Promise<Measured>;
}

export interface Measured {
  /** With what receiving and sending takes, which the lab leaves out. */
  readonly cpuMs: number;
  /** By the declared weights, for the lists as long as they came out, and what the data cost beyond that. */
  readonly answeredCost: number;
  /** The first time that it was asked. */
  readonly coldMs: number;
  readonly data: object;
  /** Codes of errors in the answer. */
  readonly codes: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

/** For as long an operation is repeated, more or less. */
const REPEAT_MS = 20;

export async function openLab(claims: number): Promise<Lab> {
  const store = stores["memory"]!();
  const folder = mkdtempSync(join(tmpdir(), "dateline-costs-"));
  const path = join(folder, "newsroom.ndjson");
  await writeNewsroom(path, claims);
  await loadFiles(store, [path]);
  rmSync(folder, { recursive: true });

  const graph = openWholeGraph(subgraphs, (subgraph) => createCompiledExecutor(subgraph, store));
  const { schema } = graph;
  const declared = readDeclaredCosts(graph.annotated);
  const silent = () => {};
  const answer = createAnswerClient(graph, PUBLIC_LIMITS, { info: silent, warn: silent, error: silent });
  const operationCost = createOperationCost(schema, graph.annotated, PUBLIC_LIMITS);
  const allowance = { requestMs: 600_000, workMs: 600_000, dataCost: PUBLIC_LIMITS.dataCost };
  const startWork = createStartWork(allowance, endOfWork(allowance));

  const read = (query: string, variables: Variables) => {
    const document = parse(query, { maxTokens: PUBLIC_LIMITS.documentTokens });
    const [error] = validate(schema, document);
    if (error) throw error;
    const operation = document.definitions[0] as OperationDefinitionNode;
    return { document, operation, variables };
  };

  return {
    schema,
    pool: await valuePoolOf(store),
    costOf(query, variables = {}) {
      try {
        return operationCost(read(query, variables));
      } catch (error) {
        if (error instanceof GraphQLError) return null;
        throw error;
      }
    },
    async measure(query, variables = {}) {
      const client = read(query, variables);
      const ask = async () => {
        const work = startWork();
        const began = process.cpuUsage();
        const { result } = await answer(client, newRecord("bench", work), { wantsCost: false });
        const { user, system } = process.cpuUsage(began);
        work.close();
        return { ms: (user + system) / 1000, result, spent: work.spent };
      };
      const first = await ask();
      const times: number[] = [];
      // Code is compiled when an operation is asked for again.
      for (let spent = (await ask()).ms; times.length < 3 || (spent < REPEAT_MS && times.length < 200);) {
        const { ms } = await ask();
        times.push(ms);
        spent += ms;
      }
      const { data, errors = [] } = first.result;
      const answered = data ? (JSON.parse(data.toString()) as object) : {};
      return {
        cpuMs: lowest(times) + COST_OF_A_REQUEST / 1000,
        answeredCost: answeredCost({ schema, declared, ...client }, answered) + first.spent,
        coldMs: first.ms,
        data: answered,
        codes: [...new Set(errors.map(({ extensions }) => String(extensions?.["code"])))],
      };
    },
  };
}

/** The first quarter: other programs, and what is compiled and collected meanwhile, only add to it. */
function lowest(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)]!;
}
