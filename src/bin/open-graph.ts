import type { Config } from "../config.js";
import { ConfigError, urlVariable } from "../config.js";
import { createCompiledExecutor } from "../gateway/compiled/compiled-executor.js";
import { loadPlanner } from "../gateway/engine/load-planner.js";
import { openSubgraph, openWholeGraph, type Graph, type WholeGraphOptions } from "../gateway/graph.js";
import { createHttpExecutor } from "../gateway/http-executor.js";
import { createLocalExecutor } from "../gateway/local-executor.js";
import { GATEWAY_LIMITS, PUBLIC_LIMITS, type Limits } from "../server/limits.js";
import { stores } from "../store/stores.js";
import { subgraphs } from "../subgraphs/subgraphs.js";
import type { Command } from "./command-line.js";
import { loadNewsroom } from "./load-newsroom.js";

export interface OpenedGraph {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly forBrowsers: boolean;
  /** What it is made of, for the operator. */
  readonly contents: string;
}

/** What the command asks to serve, with its data loaded. */
export async function openGraph(
  command: Exclude<Command, { readonly kind: "help" }>,
  config: Config,
  dataFiles: readonly string[],
  log: (line: string) => void,
): Promise<OpenedGraph> {
  if (command.kind === "gateway") {
    const contents = [...config.subgraphUrls].map(([name, url]) => `${name} at ${url.href}`).join(", ");
    return { graph: await openRemoteGraph(config, log), contents, limits: PUBLIC_LIMITS, forBrowsers: true };
  }
  const store = stores["memory"]!();
  if (command.kind === "subgraph") {
    const subgraph = subgraphs.find(({ name }) => name === command.name)!;
    const contents = await loadNewsroom(store, dataFiles, subgraph.reads);
    return {
      graph: openSubgraph(subgraph, store, { compile: config.engine === "compiled" }),
      contents,
      limits: GATEWAY_LIMITS,
      forBrowsers: false,
    };
  }
  const contents = await loadNewsroom(store, dataFiles);
  const createExecutor = config.engine === "compiled" ? createCompiledExecutor : createLocalExecutor;
  const graph = openWholeGraph(
    subgraphs,
    (subgraph) => createExecutor(subgraph, store),
    await chooseEngine(config, log),
  );
  return { graph, contents, limits: PUBLIC_LIMITS, forBrowsers: true };
}

async function openRemoteGraph(config: Config, log: (line: string) => void): Promise<Graph> {
  const { subgraphUrls, subgraphTimeoutMs: timeoutMs } = config;
  const missing = subgraphs.filter(({ name }) => !subgraphUrls.has(name));
  if (missing.length > 0) {
    const wanted = missing.map(({ name }) => `- --subgraph ${name}=<url>, or ${urlVariable(name)}`);
    throw new ConfigError(["A gateway has to know where each subgraph is. Missing:", ...wanted].join("\n"));
  }
  return openWholeGraph(
    subgraphs,
    ({ name }) => createHttpExecutor({ name, url: subgraphUrls.get(name)!, timeoutMs }),
    await chooseEngine(config, log),
  );
}

async function chooseEngine({ engine }: Config, log: (line: string) => void): Promise<WholeGraphOptions> {
  return {
    createPlanner: engine === "stitching" ? null : await loadPlanner(log),
    compile: engine === "compiled",
  };
}
