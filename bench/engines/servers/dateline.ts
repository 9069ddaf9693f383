import "../../../src/bin/short-lived-objects.js";
import { openLog } from "../../../src/bin/open-log.js";
import { createCompiledExecutor } from "../../../src/gateway/compiled/compiled-executor.js";
import { openSubgraph, type Graph } from "../../../src/gateway/graph.js";
import { openWholeGraph } from "../../../src/gateway/whole-graph.js";
import { createHttpExecutor } from "../../../src/gateway/http-executor.js";
import { createLocalExecutor } from "../../../src/gateway/local-executor.js";
import { openServer } from "../../../src/server/http-server.js";
import { GATEWAY_LIMITS, PUBLIC_LIMITS, type Limits } from "../../../src/server/limits.js";
import { openMetrics } from "../../../src/server/metrics.js";
import { NO_TRUSTED_DOCUMENTS } from "../../../src/server/trusted-documents.js";
import { USUAL_DEADLINES } from "../../../src/work/request-work.js";
import { subgraphs } from "../../../src/subgraphs/subgraphs.js";
import { HOST, type OpenServer } from "../serving.js";

/** As `npm start` serves it, metrics and limits included; without the page. */
export const openDateline: OpenServer = ({ store }) =>
  serve(
    openWholeGraph(subgraphs, (subgraph) => createCompiledExecutor(subgraph, store)),
    PUBLIC_LIMITS,
  );

/** As with ENGINE=graphql-js. */
export const openInterpretedDateline: OpenServer = ({ store }) =>
  serve(
    openWholeGraph(subgraphs, (subgraph) => createLocalExecutor(subgraph, store), {
      compile: false,
    }),
    PUBLIC_LIMITS,
  );

/** As `npm start -- gateway`. */
export const openDatelineGateway: OpenServer = ({ urls }) =>
  serve(
    openWholeGraph(subgraphs, ({ name }) =>
      createHttpExecutor({ name, url: urls.get(name)!, timeoutMs: 10_000 }),
    ),
    PUBLIC_LIMITS,
  );

/** As `npm start -- subgraph <name>`. */
export const openDatelineSubgraph: OpenServer = ({ store, subgraph }) =>
  serve(
    openSubgraph(
      subgraphs.find(({ name }) => name === subgraph)!,
      store,
    ),
    GATEWAY_LIMITS,
  );

async function serve(graph: Graph, limits: Limits): Promise<string> {
  const { url } = await openServer({
    graph,
    limits,
    deadlines: USUAL_DEADLINES,
    trusted: NO_TRUSTED_DOCUMENTS,
    playground: null,
    page: null,
    host: HOST,
    port: 0,
    basePath: "",
    keepAliveMs: 65_000,
    log: openLog("silent"),
    metrics: openMetrics(),
  });
  return url.replace("localhost", HOST);
}
