import { trace } from "@opentelemetry/api";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";

import { createHttpExecutor } from "../../src/gateway/http-executor.js";
import { openSubgraph } from "../../src/gateway/graph.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { GATEWAY_LIMITS } from "../../src/server/limits.js";
import { openMetrics } from "../../src/server/metrics.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { traceWith } from "../../src/telemetry/trace.js";
import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { libraryGraph, post, serve } from "../support/serving.js";

describe("the log", () => {
  it("has one line for each request to the graph", async () => {
    await using server = await serve(libraryGraph());

    await post(server.url, JSON.stringify({ query: "query Titles { books { title } }" }), {
      "x-request-id": "edge-1",
    });
    await server.ask(`{ book(id: "") { title } }`);
    await post(server.url, "{");
    await fetch(`${server.origin}/health/live`);

    expect(server.requests).toEqual([
      {
        requestId: "edge-1",
        operation: "Titles",
        type: "query",
        cost: expect.any(Number),
        status: 200,
        ms: expect.any(Number),
      },
      expect.objectContaining({ operation: null, status: 200, errors: ["BAD_USER_INPUT"] }),
      expect.objectContaining({ type: null, cost: null, status: 400, errors: ["BAD_REQUEST"] }),
    ]);
    expect(server.log).toEqual([]);
  });

  it("keeps a name of a client on one line, and short", async () => {
    await using server = await serve(libraryGraph());

    await server.ask(`query ${"N".repeat(5_000)} { __typename }`);

    expect(server.requests).toMatchObject([{ operation: "N".repeat(100) }]);
  });
});

describe("/metrics", () => {
  it("counts requests, errors, plans and reads of the store", async () => {
    const metrics = openMetrics();
    await using server = await serve(openLocalGraph(await openNewsroomStore()), { metrics });

    await server.ask(`{ claims(first: 3) { edges { node { text assertions { totalCount } } } } }`);
    await server.ask(`{ claims(first: 3) { edges { node { text assertions { totalCount } } } } }`);
    await server.ask(`{ nonsense }`);
    const text = await (await fetch(`${server.origin}/metrics`)).text();
    metrics.close();

    expect(text).toContain(`dateline_request_seconds_count{operation="query",status="200"} 2`);
    expect(text).toContain(`dateline_request_seconds_count{operation="none",status="400"} 1`);
    expect(text).toContain(`dateline_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1`);
    expect(text).toContain(`dateline_plan_lookups_total{result="miss"} 1`);
    expect(text).toContain(`dateline_plan_lookups_total{result="hit"} 1`);
    expect(text).toContain(`dateline_store_reads_total{collection="claims",kind="page"} 2`);
    expect(text).toContain(`dateline_store_reads_total{collection="assertions",kind="count"} 2`);
    expect(text).toContain(`dateline_store_read_keys_total{collection="assertions",kind="count"} 6`);
    expect(text).toContain("dateline_operation_cost_count 2");
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
  });

  it("is not there when nothing is counted", async () => {
    await using server = await serve(libraryGraph());

    expect((await fetch(`${server.origin}/metrics`)).status).toBe(404);
  });
});

describe("a trace", () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  beforeAll(() => {
    provider.register();
    traceWith(trace.getTracer("test"));
  });
  afterEach(() => exporter.reset());
  afterAll(async () => {
    traceWith(null);
    await provider.shutdown();
  });

  /** Each span with the names of those around it, outermost first. */
  function paths(): readonly string[] {
    const spans = exporter.getFinishedSpans();
    const pathOf = (span: (typeof spans)[number]): string => {
      const parent = spans.find((other) => other.spanContext().spanId === span.parentSpanContext?.spanId);
      return parent ? `${pathOf(parent)} > ${span.name}` : span.name;
    };
    return spans.map(pathOf);
  }

  it("leads from the request over the plan and the subgraph to the store", async () => {
    await using server = await serve(openLocalGraph(await openNewsroomStore()));

    await server.ask(`query Ask { claim(id: "claim:C18") { text } }`);

    expect(paths()).toEqual(
      expect.arrayContaining([
        "POST request",
        "POST request > plan",
        "POST request > subgraph fetch",
        "POST request > subgraph fetch > store read",
      ]),
    );
    const request = exporter.getFinishedSpans().find(({ name }) => name === "POST request");
    expect(request?.attributes).toMatchObject({ "graphql.operation.name": "Ask", "dateline.cost": 52 });
  });

  it("goes on in the process of the subgraph", async () => {
    const store = await openNewsroomStore();
    const alone = await Promise.all(
      subgraphs.map((subgraph) => serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS })),
    );
    const urls = new Map(subgraphs.map(({ name }, index) => [name, new URL(alone[index]!.url)]));
    const graph = openWholeGraph(subgraphs, ({ name }) =>
      createHttpExecutor({ name, url: urls.get(name)!, timeoutMs: 60_000 }),
    );
    await using gateway = await serve(graph);

    await gateway.ask(`{ claim(id: "claim:C18") { text } }`);
    await Promise.all(alone.map((server) => server.close()));

    expect(paths()).toContain("POST request > subgraph fetch > POST request > store read");
  });
});
