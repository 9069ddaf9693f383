/**
 * What does a document cost that nobody has asked before?
 *
 * Each query of the playground, as so many documents that differ in a comment, over the sample newsroom in one
 * process. Prints milliseconds (medians): to parse and validate, to be answered for the first time (planned, and run by
 * graphql-js), for the second (compiled), and for the third.
 *
 * npm run bench:cold
 */
import "../src/bin/short-lived-objects.js";
import "reflect-metadata";

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { buildSchema, parse, validate, type DocumentNode } from "graphql";

import { createCompiledExecutor } from "../src/gateway/compiled/compiled-executor.js";
import { checkScalars } from "../src/gateway/check-scalars.js";
import { composeSupergraph } from "../src/gateway/compose.js";
import { createEngine, type EngineOptions } from "../src/gateway/engine/engine.js";
import { CLIENT_FIELDS } from "../src/gateway/graph.js";
import { planOperation } from "../src/gateway/planner/plan-operation.js";
import { readSupergraph } from "../src/gateway/planner/read-supergraph.js";
import { loadFiles } from "../src/ingest/load.js";
import { stores } from "../src/store/stores.js";
import { subgraphs } from "../src/subgraphs/subgraphs.js";
import { describeOrigin, originOfFigures } from "./machine.js";
import { table } from "./table.js";

const DOCUMENTS = 60;

const root = join(import.meta.dirname, "../..");
const QUERIES = join(root, "src/playground/queries");
const DATA = join(root, "data");

const store = stores["memory"]!();
await loadFiles(store, filesIn(DATA, ".ndjson"));
const parts = subgraphs.map((subgraph) => ({ name: subgraph.name, ...subgraph.build() }));
const { supergraphSdl, apiSdl } = composeSupergraph(parts);
const supergraph = readSupergraph(supergraphSdl);
const schema = buildSchema(apiSdl, { assumeValidSDL: true, noLocation: true });
checkScalars(
  schema,
  parts.map((part) => part.schema),
);
const engineOptions: EngineOptions = {
  schema,
  supergraphSchema: supergraph.schema,
  plan: (operation) => planOperation(supergraph, operation),
  executors: new Map(subgraphs.map((subgraph) => [subgraph.name, createCompiledExecutor(subgraph, store)])),
  subgraphSchemas: new Map(parts.map((part) => [part.name, part.schema])),
  compile: true,
  maximumFields: CLIENT_FIELDS,
};

type Variables = Readonly<Record<string, unknown>>;

async function timesOf(source: string, variables: Variables): Promise<readonly number[]> {
  let document: DocumentNode | undefined;
  // An engine that has been asked before would know the plan, however the document differs in comments and names.
  const execute = createEngine(engineOptions);
  const read = async () => {
    document = parse(source);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
  };
  const ask = async () => {
    const operation = { document: document!, operationName: null, variables };
    const { data, errors } = await execute(operation, { requestId: "bench" });
    if (data === null || errors[0]) throw errors[0] ?? new Error("No answer.");
  };
  const times: number[] = [];
  for (const step of [read, ask, ask, ask]) {
    const start = performance.now();
    await step();
    times.push(performance.now() - start);
  }
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

const rows: string[][] = [];
for (const file of filesIn(QUERIES, ".graphql")) {
  const source = readFileSync(file, "utf8");
  const variables = JSON.parse(readFileSync(file.replace(".graphql", ".json"), "utf8")) as Variables;
  const all: (readonly number[])[] = [];
  for (let number = 0; number < DOCUMENTS; number++)
    all.push(await timesOf(`# ${number}\n${source}`, variables));
  const medians = [0, 1, 2, 3].map((step) => median(all.map((times) => times[step]!)).toFixed(2));
  rows.push([file.slice(QUERIES.length + 1).replace(".graphql", ""), ...medians]);
}
console.log(describeOrigin(originOfFigures()));
console.log(`\n${table(["ms", "parse and validate", "first answer", "second", "third"], rows)}`);
