import type { Config } from "../config.js";
import { ConfigError, urlVariable } from "../config.js";
import type { Subgraph } from "../federation/subgraph.js";
import { createCompiledExecutor } from "../gateway/compiled/compiled-executor.js";
import type { SubgraphExecutor } from "../gateway/executor.js";
import { openComposedGraph, openSubgraph, type Graph } from "../gateway/graph.js";
import { createHttpExecutor } from "../gateway/http-executor.js";
import { createLocalExecutor } from "../gateway/local-executor.js";
import { GATEWAY_LIMITS, PUBLIC_LIMITS, type Limits } from "../server/limits.js";
import { stores } from "../store/stores.js";
import { subgraphs } from "../subgraphs/subgraphs.js";
import type { Command } from "./command-line.js";
import { readEmittedSupergraph } from "./emitted-supergraph.js";
import { loadNewsroom } from "./load-newsroom.js";

export interface OpenedGraph {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly forBrowsers: boolean;
  /** What it is made of, for the operator. */
  readonly contents: string;
}

export interface GraphFiles {
  /** Newsroom files. */
  readonly data: readonly string[];
  /** The folder of what `npm run schema` writes. */
  readonly schema: string;
}

/** What the command asks to serve, with its data loaded. */
export async function openGraph(
  command: Exclude<Command, { readonly kind: "help" }>,
  config: Config,
  files: GraphFiles,
  log: (line: string) => void,
): Promise<OpenedGraph> {
  if (command.kind === "gateway") {
    const contents = [...config.subgraphUrls].map(([name, url]) => `${name} at ${url.href}`).join(", ");
    return {
      graph: await openRemoteGraph(config, files),
      contents,
      limits: PUBLIC_LIMITS,
      forBrowsers: true,
    };
  }
  const store = stores["memory"]!();
  if (command.kind === "subgraph") {
    const subgraph = subgraphs.find(({ name }) => name === command.name)!;
    const contents = await loadNewsroom(store, files.data, log, subgraph.reads);
    return {
      graph: openSubgraph(subgraph, store, { compile: config.engine === "compiled" }),
      contents,
      limits: GATEWAY_LIMITS,
      forBrowsers: false,
    };
  }
  const contents = await loadNewsroom(store, files.data, log);
  const createExecutor = config.engine === "compiled" ? createCompiledExecutor : createLocalExecutor;
  const graph = await openAll((subgraph) => createExecutor(subgraph, store), config, files);
  return { graph, contents, limits: PUBLIC_LIMITS, forBrowsers: true };
}

async function openRemoteGraph(config: Config, files: GraphFiles): Promise<Graph> {
  const { subgraphUrls, subgraphTimeoutMs: timeoutMs } = config;
  const missing = subgraphs.filter(({ name }) => !subgraphUrls.has(name));
  if (missing.length > 0) {
    const wanted = missing.map(({ name }) => `- --subgraph ${name}=<url>, or ${urlVariable(name)}`);
    throw new ConfigError(["A gateway has to know where each subgraph is. Missing:", ...wanted].join("\n"));
  }
  return openAll(
    ({ name }) => createHttpExecutor({ name, url: subgraphUrls.get(name)!, timeoutMs }),
    config,
    files,
  );
}

/** The composer is loaded only by starts that need it. */
async function openAll(
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
  { engine }: Config,
  { schema }: GraphFiles,
): Promise<Graph> {
  const options = { compile: engine === "compiled" };
  const supergraph = await readEmittedSupergraph(schema, subgraphs);
  if (supergraph) return openComposedGraph(subgraphs, supergraph, createExecutor, options);
  const { openWholeGraph } = await import("../gateway/whole-graph.js");
  return openWholeGraph(subgraphs, createExecutor, options);
}
