import { parse, validate } from "graphql";

import type { Subgraph } from "../../../src/federation/subgraph.js";
import { createCompiledExecutor } from "../../../src/gateway/compiled/compiled-executor.js";
import type { SubgraphExecutor } from "../../../src/gateway/executor.js";
import { openComposedGraph, openSubgraph, type Graph } from "../../../src/gateway/graph.js";
import { createHttpExecutor } from "../../../src/gateway/http-executor.js";
import { createLocalExecutor } from "../../../src/gateway/local-executor.js";
import { GATEWAY_LIMITS } from "../../../src/server/limits.js";
import { openMemoryStore } from "../../../src/store/memory.js";
import { serve } from "../serving.js";
import type { OpenedWorld } from "./open-world.js";
import type { RandomOperation } from "./operation.js";
import type { World } from "./world.js";

/** A way to run a graph. */
export interface Way {
  /** Whether errors say what went wrong inside a subgraph. */
  readonly tellsMessages: boolean;
  ask(operation: RandomOperation): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  /** JSON text; `null` for an operation that was refused. */
  readonly data: string | null;
  readonly errors: readonly AnsweredError[];
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
}

/** Resolvers here read no store. */
const store = openMemoryStore();

/** By its name. Over HTTP an operation takes ten times as long. */
export const WAYS = {
  "in process": async (opened: OpenedWorld) => inProcess(opened, "compiled"),
  "with graphql-js": async (opened: OpenedWorld) => inProcess(opened, "graphql-js"),
  "over HTTP": overHttp,
} as const;

export type WayName = keyof typeof WAYS;

/** By the engine as it is, or with graphql-js in all its places. */
function inProcess(opened: OpenedWorld, by: "compiled" | "graphql-js"): Way {
  const create = by === "compiled" ? createCompiledExecutor : createLocalExecutor;
  const graph = openGraph(
    opened,
    (subgraph) => checked(create(subgraph, store), subgraph, opened.world),
    by === "compiled",
  );
  return {
    tellsMessages: true,
    async ask({ source, operationName, variables }) {
      const { data, errors } = await graph.execute(
        { document: parse(source), operationName, variables },
        { requestId: "random" },
      );
      return { data, errors };
    },
    close: async () => undefined,
  };
}

/** Every subgraph behind a server of its own, and the gateway behind another. */
async function overHttp(opened: OpenedWorld): Promise<Way> {
  const servings = await Promise.all(
    opened.subgraphs.map((subgraph) => serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS })),
  );
  const urls = new Map(opened.subgraphs.map(({ name }, index) => [name, new URL(servings[index]!.url)]));
  const graph = openGraph(
    opened,
    (subgraph) =>
      checked(
        createHttpExecutor({ name: subgraph.name, url: urls.get(subgraph.name)!, timeoutMs: 20_000 }),
        subgraph,
        opened.world,
      ),
    true,
  );
  const gateway = await serve(graph, { limits: GATEWAY_LIMITS });
  return {
    tellsMessages: false,
    async ask({ source, operationName, variables }) {
      const { body } = await gateway.ask(source, { variables, ...(operationName && { operationName }) });
      return { data: body.data === undefined ? null : JSON.stringify(body.data), errors: body.errors ?? [] };
    },
    async close() {
      await Promise.all([gateway, ...servings].map((serving) => serving.close()));
    },
  };
}

function openGraph(
  { subgraphs, supergraph }: OpenedWorld,
  createExecutor: (subgraph: Subgraph) => SubgraphExecutor,
  compile: boolean,
): Graph {
  return openComposedGraph(subgraphs, supergraph, createExecutor, { compile });
}

/** Notes a document that the subgraph would refuse. */
function checked(executor: SubgraphExecutor, subgraph: Subgraph, { unwanted }: World): SubgraphExecutor {
  return {
    prepare(document) {
      for (const { message } of validate(subgraph.build().schema, document)) {
        unwanted.push(`"${subgraph.name}" was sent a document that is not valid: ${message}`);
      }
      return executor.prepare(document);
    },
  };
}
