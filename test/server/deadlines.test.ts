import { EventEmitter, once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";

import { createHttpExecutor } from "../../src/gateway/http-executor.js";
import { createLocalExecutor } from "../../src/gateway/local-executor.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { openLibrary } from "../support/library.js";
import { serve } from "../support/serving.js";
import { spend } from "../support/spend.js";
import { toySubgraph } from "../support/toy-subgraph.js";

/** Tells when the numbers are asked for. */
const bell = new EventEmitter();

/** A subgraph of numbers, each of which takes a while to work out. */
const numbers = toySubgraph({
  name: "numbers",
  sdl: `type Query { numbers: [Number!] } type Number { value: Int }`,
  resolvers: {
    "Query.numbers": () => {
      bell.emit("asked");
      return Array.from({ length: 2_000 }, (_, value) => ({
        value() {
          spend(1);
          return value;
        },
      }));
    },
  },
});

function numbersGraph() {
  const store = openMemoryStore();
  return openWholeGraph([numbers], (subgraph) => createLocalExecutor(subgraph, store));
}

/** A subgraph that takes questions and answers none. */
async function openSilence() {
  let asked = 0;
  let abandoned = 0;
  const server: Server = createServer((request, response) => {
    asked++;
    request.resume();
    response.on("close", () => abandoned++);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  return {
    url,
    counts: () => ({ asked, abandoned }),
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

describe("a request that takes too much work", () => {
  it("is ended, and others are answered meanwhile", async () => {
    await using server = await serve(numbersGraph(), { deadlines: { requestMs: 60_000, workMs: 300 } });

    const long = server.ask("{ numbers { value } }");
    const health = await fetch(`${server.origin}/health/live`);
    const isStillAtIt = await Promise.race([long.then(() => false), Promise.resolve(true)]);
    const { status, body } = await long;

    expect(health.status).toBe(200);
    expect(isStillAtIt).toBe(true);
    expect(status).toBe(504);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringMatching(/more than 300 ms of the server's time.*smaller pages/),
          extensions: { code: "DEADLINE_EXCEEDED" },
        },
      ],
    });
  });

  it("ends when its client hangs up", async () => {
    await using server = await serve(numbersGraph());
    const body = JSON.stringify({ query: "{ numbers { value } }" });
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    const asked = once(bell, "asked");
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await asked;
    socket.destroy();

    while (server.requests.length === 0) await setImmediate();

    expect(server.requests).toEqual([expect.objectContaining({ errors: ["DEADLINE_EXCEEDED"] })]);
    expect(server.log).toEqual([]);
  });
});

describe("a request that is not answered in time", () => {
  it("is ended, and the subgraphs that it waits for are told to stop", async () => {
    const silence = await openSilence();
    const graph = openWholeGraph(openLibrary().subgraphs, ({ name }) =>
      createHttpExecutor({ name, url: silence.url, timeoutMs: 60_000 }),
    );
    await using server = await serve(graph, { deadlines: { requestMs: 3_000, workMs: 60_000 } });

    const { status, body } = await server.ask("{ books { title } authors { name } }");
    while (silence.counts().abandoned < 2) await setImmediate();
    silence.close();

    expect(status).toBe(504);
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining("not answered within 3000 ms"),
        extensions: { code: "DEADLINE_EXCEEDED" },
      },
    ]);
    expect(silence.counts()).toEqual({ asked: 2, abandoned: 2 });
  });
});
