import "../../src/bin/short-lived-objects.js";
import "reflect-metadata";

import { getOperationAST, parse, validate } from "graphql";

import { createCompiledExecutor } from "../../src/gateway/compiled/compiled-executor.js";
import type { Graph } from "../../src/gateway/graph.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { loadFiles } from "../../src/ingest/load.js";
import type { CollectionName } from "../../src/store/collections.js";
import { stores } from "../../src/store/stores.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import type { Ask, Loaded, Timed, Told } from "./messages.js";
import { questionsFor } from "./questions.js";

/** A process that holds a newsroom of one size: loads it and times questions to it, as it is told. */
const questions = questionsFor(Number(process.argv[2]));
const store = stores["memory"]!();
const graph = openWholeGraph(subgraphs, (subgraph) => createCompiledExecutor(subgraph, store));

process.on("message", (ask: Ask) => {
  void answer(ask).then((told) => process.send!(told));
});

async function answer(ask: Ask): Promise<Told> {
  return ask.do === "load" ? load(ask.path, ask.only) : time(ask.question, ask.runs);
}

const ONLY: readonly CollectionName[] = ["claims", "assertions"];

async function load(path: string, only: string | null): Promise<Loaded> {
  const before = bytesInUse();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const counts = await loadFiles(store, [path], only === null ? {} : { only: ONLY });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    records: Object.values(counts).reduce((sum, count) => sum + count, 0),
    seconds,
    cpuSeconds: (user + system) / 1e6,
    bytes: bytesInUse() - before,
    residentBytes: process.memoryUsage.rss(),
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

function bytesInUse(): number {
  for (let pass = 0; pass < 3; pass++) global.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const prepared = new Map<number, ReturnType<typeof prepare>>();

async function time(index: number, runs: number): Promise<Timed> {
  const run = prepared.get(index) ?? prepare(graph, index);
  prepared.set(index, run);
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return { times };
}

/** As a server does with a question that it knows: parsed and validated once. */
function prepare({ schema, execute }: Graph, index: number): () => Promise<void> {
  const { name, source, variables } = questions[index]!;
  const document = parse(source);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  const operationName = getOperationAST(document)?.name?.value ?? null;
  let run = 0;
  return async () => {
    const operation = { document, operationName, variables: variables(run++) };
    const { data, errors } = await execute(operation, { requestId: "bench" });
    if (errors[0]) throw errors[0];
    if (data === null) throw new Error(`"${name}" has no answer.`);
  };
}
