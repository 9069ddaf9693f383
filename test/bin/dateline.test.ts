import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { createClient } from "../../src/client/client.js";
import { ClaimListDocument } from "../../src/client/generated/graphql.js";
import { openSubgraph } from "../../src/gateway/graph.js";
import { GATEWAY_LIMITS } from "../../src/server/limits.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { askWhileStopping } from "../support/clients.js";
import { startCommand } from "../support/command.js";
import { aNewsroom, writeNewsroomFile } from "../support/newsroom-file.js";
import { openNewsroomStore } from "../support/sample.js";
import { post, serve } from "../support/serving.js";

const start = (...args: string[]) => startCommand(args);

// Processes take their time where other tests run beside this one.
jest.setTimeout(30_000);

describe("the command", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("serves the sample newsroom until %s", async (signal) => {
    await using dateline = await start("--port", "0");

    const { body } = await post(dateline.url, JSON.stringify({ query: `{ claims { totalCount } }` }));
    const { exitCode, stdout, stderr } = await dateline.end(signal);

    expect(body.data).toEqual({ claims: { totalCount: expect.any(Number) } });
    expect(stdout).toMatch(/\d+ Claim/);
    expect([exitCode, stderr]).toEqual([0, ""]);
  });

  it("serves one graph from a gateway and a process for each subgraph", async () => {
    const names = ["articles", "claims", "actors", "deployments", "stories", "nodes"];
    const alone = await Promise.all(names.map((name) => start("subgraph", name, "--port", "0")));
    const addresses = alone.flatMap(({ url }, index) => ["--subgraph", `${names[index]}=${url}`]);
    await using gateway = await start("gateway", "--port", "0", ...addresses);
    await using whole = await start("--port", "0");
    const query = `{ deployments { edges { node { title claims(first: 3) { edges { node { text
      assertions(first: 2) { edges { node { article { headline } spans { exact } } } } } } } } } } }`;

    const answers = await Promise.all(
      [gateway, whole].map(({ url }) => post(url, JSON.stringify({ query }))),
    );

    expect(answers[0]?.body.errors).toBeUndefined();
    expect(answers[0]).toEqual(answers[1]);
    await Promise.all(alone.map((subgraph) => subgraph.end("SIGTERM")));
  });

  it("trusts the documents of its own page without being told", async () => {
    await using dateline = await startCommand(["--port", "0"], { TRUSTED_DOCUMENTS_ONLY: "yes" });

    const page = createClient(dateline.url, { sendIds: true });
    const own = await page.ask(ClaimListDocument, { first: 1 });
    const other = await post(dateline.url, JSON.stringify({ query: "{ __typename }" }));

    expect(own.claims?.edges).toHaveLength(1);
    expect(other.body.errors?.[0]?.extensions.code).toBe("DOCUMENT_NOT_TRUSTED");
  });

  it("warns of a file without records, and serves what the others hold", async () => {
    const empty = writeNewsroomFile("\n\n", "empty.ndjson");
    await using dateline = await start("--port", "0", "--data", empty, writeNewsroomFile(aNewsroom()));

    const { stdout, stderr } = await dateline.end("SIGTERM");

    expect(stdout).toContain("7 Actor");
    expect(stderr).toMatch(/^\{"level":40,.*\/empty\.ndjson holds no records\."\}\n$/);
  });

  it.each([
    [{}, { "service.name": "dateline" }],
    [
      {
        OTEL_SERVICE_NAME: "news",
        OTEL_RESOURCE_ATTRIBUTES: "service.name=other,deployment.environment=test",
      },
      { "service.name": "news", "deployment.environment": "test" },
    ],
    [{ OTEL_RESOURCE_ATTRIBUTES: "service.name=other" }, { "service.name": "other" }],
  ])("names itself in traces as OpenTelemetry's variables say: %j", async (environment, attributes) => {
    await using collector = await collectSpans();
    const dateline = await startCommand(["--port", "0"], {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      ...environment,
    });

    await post(dateline.url, JSON.stringify({ query: "{ __typename }" }));
    await dateline.end("SIGTERM");

    expect(collector.resource()).toMatchObject(attributes);
  });

  it("ends with one line when something goes wrong that nobody foresaw", async () => {
    const fault = `setInterval(() => { if (process.listenerCount("uncaughtException")) throw "no more disk" }, 10)`;
    const dateline = await startCommand(["--port", "0"], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
    });

    const { exitCode, stderr } = await dateline.end();

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Dateline stops: .*no more disk\n$/);
  });
});

describe("20 clients of a server that is told to stop", () => {
  const query = `{ deployments { edges { node { title claims(first: 10) { edges { node { text } } } } } } }`;
  const draining = { DRAIN_MS: "4000" };

  it("lose nothing", async () => {
    await using dateline = await startCommand(["--port", "0"], { ...draining, LIMIT_COST: "500000" });
    let ending: ReturnType<typeof dateline.end> | undefined;

    const { lost, readiness } = await askWhileStopping(dateline.url, {
      clients: 20,
      query,
      stop: () => (ending = dateline.end("SIGTERM")),
    });

    expect(lost).toEqual([]);
    expect(readiness).toBe(503);
    const { exitCode, stderr } = await ending!;
    expect(exitCode).toBe(0);
    // What a limit guards is told to an operator who raises it, and nothing else.
    expect(stderr).toMatch(/^.*limit cost is 500000, above 100000. It guards the time .*\n$/);
  });

  it("lose nothing at a gateway", async () => {
    const store = await openNewsroomStore();
    const alone = await Promise.all(
      subgraphs.map((subgraph) => serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS })),
    );
    const addresses = alone.flatMap(({ url }, index) => ["--subgraph", `${subgraphs[index]!.name}=${url}`]);
    await using gateway = await startCommand(["gateway", "--port", "0", ...addresses], draining);
    let ending: ReturnType<typeof gateway.end> | undefined;

    const { lost, readiness } = await askWhileStopping(gateway.url, {
      clients: 20,
      query,
      stop: () => (ending = gateway.end("SIGTERM")),
    });

    expect(lost).toEqual([]);
    expect(readiness).toBe(503);
    expect(await ending).toMatchObject({ exitCode: 0, stderr: "" });
    await Promise.all(alone.map((server) => server.close()));
  });
});

/** A collector of OpenTelemetry, as far as a server that sends it spans can see. */
async function collectSpans() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString());
    response.end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The attributes of the resource that the spans are of. */
    resource(): Readonly<Record<string, string>> {
      const { resourceSpans } = JSON.parse(bodies[0]!) as {
        resourceSpans: { resource: { attributes: { key: string; value: { stringValue: string } }[] } }[];
      };
      const { attributes } = resourceSpans[0]!.resource;
      return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}
