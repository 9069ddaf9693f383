import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

import { createClient } from "../../src/client/client.js";
import { ClaimListDocument } from "../../src/client/generated/graphql.js";
import { openSubgraph } from "../../src/gateway/graph.js";
import { GATEWAY_LIMITS } from "../../src/server/limits.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { askWhileStopping } from "../support/clients.js";
import { startCommand } from "../support/command.js";
import { aNewsroom, lineOf, writeNewsroomFile } from "../support/newsroom-file.js";
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

  it("says in one line that the port is taken", async () => {
    const other = createServer();
    await once(other.listen(0, "127.0.0.1"), "listening");
    const { port } = other.address() as AddressInfo;

    const { exitCode, stderr } = await (await start("--port", String(port))).end();
    other.close();

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Cannot listen at 127\.0\.0\.1:\d+: something else does already\..*\n$/);
  });

  it("says in one line that it cannot listen at an address, and exits with 2", async () => {
    const { exitCode, stderr } = await (await start("--port", "0", "--host", "192.0.2.1")).end();

    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "Cannot listen at 192.0.2.1: this machine has no such address. Take another one with --host.\n",
    );
  });

  it("refuses a file with mistakes and does not start", async () => {
    const { exitCode, stdout, stderr } = await (await start("--data", "no-such.ndjson")).end();

    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("no-such.ndjson: there is no such file");
  });

  it("tells a long list of problems to its end", async () => {
    const unknown = "x".repeat(150);
    const file = writeNewsroomFile(
      Array.from({ length: 1_500 }, () => ({ ...lineOf("actor:osk"), [unknown]: 1 })),
    );

    const { exitCode, stderr } = await (await start("--data", file)).end();

    expect(exitCode).toBe(1);
    expect(stderr.length).toBeGreaterThan(300_000);
    expect(stderr).toMatch(/\nand 500 more\n\n1500 problems found; nothing was loaded\.\n$/);
  });

  it("warns of a file without records, and serves what the others hold", async () => {
    const empty = writeNewsroomFile("\n\n", "empty.ndjson");
    await using dateline = await start("--port", "0", "--data", empty, writeNewsroomFile(aNewsroom()));

    const { stdout, stderr } = await dateline.end("SIGTERM");

    expect(stdout).toContain("6 Actor");
    expect(stderr).toMatch(/^\{"level":40,.*\/empty\.ndjson holds no records\."\}\n$/);
  });

  it("exits with 2 when its settings do not work", async () => {
    const { exitCode, stderr } = await (await start("--port", "many")).end();

    expect(exitCode).toBe(2);
    expect(stderr).toContain("PORT is not a whole number");
  });

  it("explains itself to somebody who mistypes", async () => {
    const { exitCode, stderr } = await (await start("serve")).end();

    expect(exitCode).toBe(2);
    expect(stderr).toContain(`There is no command "serve".`);
    expect(stderr).toContain("npm start -- [command] [options]");
    expect(stderr).toContain("SUBGRAPH_TIMEOUT_MS");
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
  const draining = { DRAIN_MS: "1500" };

  it("lose nothing", async () => {
    await using dateline = await startCommand(["--port", "0"], { ...draining, LIMIT_COST: "50000" });
    let ending: ReturnType<typeof dateline.end> | undefined;

    const { answered, lost, noticedMs } = await askWhileStopping(dateline.url, {
      clients: 20,
      query,
      stop: () => (ending = dateline.end("SIGTERM")),
    });

    expect(lost).toEqual([]);
    expect(answered).toBeGreaterThan(20);
    expect(noticedMs).toBeLessThan(500);
    const { exitCode, stderr } = await ending!;
    expect(exitCode).toBe(0);
    // What a limit guards is told to an operator who raises it, and nothing else.
    expect(stderr).toMatch(/^.*limit cost is 50000, above 10000. It guards the time .*\n$/);
  });

  it("lose nothing at a gateway", async () => {
    const store = await openNewsroomStore();
    const alone = await Promise.all(
      subgraphs.map((subgraph) => serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS })),
    );
    const addresses = alone.flatMap(({ url }, index) => ["--subgraph", `${subgraphs[index]!.name}=${url}`]);
    await using gateway = await startCommand(["gateway", "--port", "0", ...addresses], draining);
    let ending: ReturnType<typeof gateway.end> | undefined;

    const { answered, lost } = await askWhileStopping(gateway.url, {
      clients: 20,
      query,
      stop: () => (ending = gateway.end("SIGTERM")),
    });

    expect(lost).toEqual([]);
    expect(answered).toBeGreaterThan(20);
    expect(await ending).toMatchObject({ exitCode: 0, stderr: "" });
    await Promise.all(alone.map((server) => server.close()));
  });
});
