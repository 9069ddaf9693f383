import dns from "node:dns";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";

import { createPost, type PostLimits, type PostOptions } from "../../src/gateway/post.js";

const LIMITS: PostLimits = { timeoutMs: 5_000, bytes: 1_000 };
const QUERY: PostOptions = { isRepeatable: true };
const MUTATION: PostOptions = { isRepeatable: false };

/** A server at an address of this machine, and what it has seen. */
async function listening(server: Server, protocol = "http") {
  const sockets: Socket[] = [];
  server.on("connection", (socket: Socket) => {
    socket.on("error", () => undefined);
    sockets.push(socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    sockets,
    port,
    url: new URL(`${protocol}://127.0.0.1:${port}/graphql?at=once`),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** @param answer is told which request it is, counted from 1. */
async function serveHttp(
  answer: (response: ServerResponse, times: number, request: IncomingMessage) => void,
) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => answer(response, bodies.push(Buffer.concat(parts).toString()), request));
  });
  return Object.assign(await listening(server), { bodies });
}

/** Cuts the connection of this machine's side off, with or without a farewell. */
const cuts = {
  closed: (socket: Socket) => socket.destroy(),
  reset: (socket: Socket) => socket.resetAndDestroy(),
};
const CUTS = ["closed", "reset"] as const;

async function isClosed(socket: Socket): Promise<void> {
  // Not `once`, which a reset on the way would make fail.
  if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
}

/** Writes and waits until the system has taken it. */
function write(response: ServerResponse, text: string | Buffer): Promise<void> {
  return new Promise((resolve) => {
    response.write(text, () => resolve());
  });
}

describe("a request to another server", () => {
  it("brings its body as JSON, with its headers, to its path", async () => {
    let seen: IncomingMessage | undefined;
    await using server = await serveHttp((response, _times, request) => {
      seen = request;
      response.end("ok");
    });

    await createPost(server.url, LIMITS)(`{"query":"{ ü }"}`, { "x-request-id": "7" }, QUERY);

    expect(server.bodies).toEqual([`{"query":"{ ü }"}`]);
    expect(seen).toMatchObject({
      method: "POST",
      url: "/graphql?at=once",
      headers: { "content-type": "application/json", "x-request-id": "7" },
    });
  });

  it.each([200, 302, 404, 503])("is answered with status %i and what comes with it", async (status) => {
    await using server = await serveHttp((response) => {
      response.writeHead(status, { location: "/elsewhere" }).end("words");
    });

    expect(await createPost(server.url, LIMITS)("{}", {}, QUERY)).toEqual({ status, text: "words" });
  });

  it("is answered with letters whose bytes come one by one", async () => {
    const text = "Ж€😀";
    await using server = await serveHttp(async (response) => {
      response.socket!.setNoDelay(true);
      for (const byte of Buffer.from(text)) {
        await write(response, Buffer.of(byte));
        await setImmediate();
      }
      response.end();
    });

    expect(await createPost(server.url, LIMITS)("{}", {}, QUERY)).toEqual({ status: 200, text });
  });

  it("is answered beside others with its own answer, and uses their connections again", async () => {
    await using server = await serveHttp(async (response, times) => {
      for (let turn = 0; turn < times % 3; turn++) await setImmediate();
      response.end(server.bodies[times - 1]);
    });
    const post = createPost(server.url, LIMITS);
    const names = Array.from({ length: 30 }, (_, index) => `number ${index}`);
    const ask = async (name: string) => (await post(name, {}, QUERY)).text;

    expect(await Promise.all(names.map(ask))).toEqual(names);
    const connections = server.sockets.length;
    for (const name of names) expect(await ask(name)).toBe(name);
    expect(server.sockets).toHaveLength(connections);
  });

  it("is not tried again when nobody is there", async () => {
    const server = await serveHttp((response) => response.end());
    await server[Symbol.asyncDispose]();

    await expect(createPost(server.url, LIMITS)("{}", {}, QUERY)).rejects.toMatchObject({
      code: "ECONNREFUSED",
    });
  });

  it("fails when what answers does not speak HTTP", async () => {
    await using server = await listening(
      createTcpServer((socket) => socket.on("data", () => socket.end("220 mail\r\n"))),
    );

    await expect(createPost(server.url, LIMITS)("{}", {}, QUERY)).rejects.toThrow("Expected HTTP");
    expect(server.sockets).toHaveLength(1);
  });
});

describe("an answer that is too long", () => {
  const frames = [
    ["announced", (response: ServerResponse, text: string) => response.end(text)],
    [
      "in parts",
      (response: ServerResponse, text: string) => {
        response.write(text.slice(0, 600));
        response.end(text.slice(600));
      },
    ],
  ] as const;

  it.each(frames)("is not read to its end: %s", async (_how, send) => {
    await using server = await serveHttp((response) => send(response, "x".repeat(1_001)));

    await expect(createPost(server.url, LIMITS)("{}", {}, QUERY)).rejects.toMatchObject({
      code: "UND_ERR_RES_EXCEEDED_MAX_SIZE",
    });
    await isClosed(server.sockets[0]!);
    expect(server.bodies).toHaveLength(1);
  });

  it.each(frames)("is not one of exactly the length that may be: %s", async (_how, send) => {
    await using server = await serveHttp((response) => send(response, "x".repeat(1_000)));

    expect((await createPost(server.url, LIMITS)("{}", {}, QUERY)).text).toHaveLength(1_000);
  });
});

describe("a request that takes too long", () => {
  const limits = { ...LIMITS, timeoutMs: 150 };
  const missed = new Error("No answer within 150 ms.");

  /** Time passes only when a test says so, but the system goes on. */
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] }));
  afterEach(() => void jest.useRealTimers());

  /** Why a promise was rejected, asked before it is. */
  const reasonOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

  async function until(happened: () => boolean): Promise<void> {
    while (!happened()) await setImmediate();
  }

  it.each([
    ["nothing comes", () => undefined],
    ["the answer does not begin", (response: ServerResponse) => response.flushHeaders()],
    ["the answer does not end", (response: ServerResponse) => response.write("half")],
    [
      "the answer dribbles",
      async (response: ServerResponse) => {
        while (!response.destroyed) {
          response.write("x");
          await setImmediate();
        }
      },
    ],
  ])("is given up, with its connection, when %s", async (_what, answer) => {
    await using server = await serveHttp((response) => {
      answer(response);
    });

    const [late] = await Promise.allSettled([
      createPost(server.url, { ...limits, bytes: 100_000_000 })("{}", {}, QUERY),
      until(() => server.bodies.length === 1).then(() => jest.advanceTimersByTime(150)),
    ]);

    expect(late).toEqual({ status: "rejected", reason: missed });
    await isClosed(server.sockets[0]!);
    expect(server.bodies).toHaveLength(1);
  });

  it("is given up alone, and those after it are answered", async () => {
    await using server = await serveHttp((response, times) => {
      if (times > 1) response.end("ok");
    });
    const post = createPost(server.url, limits);

    const late = reasonOf(post("1", {}, QUERY));
    await until(() => server.bodies.length === 1);
    jest.advanceTimersByTime(100);
    const second = await post("2", {}, QUERY);
    jest.advanceTimersByTime(50);

    expect(await late).toEqual(missed);
    expect(second).toEqual({ status: 200, text: "ok" });
    expect((await post("3", {}, QUERY)).text).toBe("ok");
  });

  it("is given up while it waits for a connection", async () => {
    await using silent = await listening(createTcpServer(), "https");

    const late = reasonOf(createPost(silent.url, limits)("{}", {}, QUERY));
    await until(() => silent.sockets.length === 1);
    jest.advanceTimersByTime(150);

    expect(await late).toEqual(missed);
  });

  it("is not sent any more when its connection comes after all", async () => {
    await using server = await serveHttp((response) => response.end("ok"));
    const { lookup } = dns;
    let findAddress: (() => void) | undefined;
    const spy = jest.spyOn(dns, "lookup").mockImplementation(((name: string, ...rest: never[]) => {
      findAddress = () => (lookup as (...all: unknown[]) => void)(name, ...rest);
    }) as never);

    try {
      const post = createPost(new URL(`http://localhost:${server.port}/`), limits);
      const late = reasonOf(post("late", {}, QUERY));
      await until(() => findAddress !== undefined);
      jest.advanceTimersByTime(150);
      expect(await late).toEqual(missed);
      findAddress!();
      await until(() => server.sockets.length === 1);
      expect((await createPost(server.url, LIMITS)("in time", {}, QUERY)).text).toBe("ok");
    } finally {
      spy.mockRestore();
    }

    expect(server.bodies).toEqual(["in time"]);
  });

  it("has no more time when it is tried again", async () => {
    await using server = await serveHttp(() => {});
    let isOver = false;

    const late = reasonOf(createPost(server.url, limits)("{}", {}, QUERY)).finally(() => (isOver = true));
    await until(() => server.bodies.length === 1);
    jest.advanceTimersByTime(100);
    server.sockets[0]!.destroy();
    await until(() => server.bodies.length === 2);
    jest.advanceTimersByTime(49);
    await setImmediate();
    const isOverBefore = isOver;
    jest.advanceTimersByTime(1);

    expect(await late).toEqual(missed);
    expect(isOverBefore).toBe(false);
    expect(server.bodies).toHaveLength(2);
  });
});

describe("a connection that is cut off", () => {
  it.each(CUTS)("while idle is replaced: %s", async (how) => {
    await using server = await serveHttp((response, times) => {
      if (times === 2) cuts[how](response.socket!);
      else response.end(`answer ${times}`);
    });
    const post = createPost(server.url, LIMITS);

    const before = await post("before", {}, QUERY);
    const after = await post("after", {}, QUERY);

    expect([before.text, after.text]).toEqual(["answer 1", "answer 3"]);
    expect(server.bodies).toEqual(["before", "after", "after"]);
  });

  it.each(CUTS)("before anything was asked is replaced: %s", async (how) => {
    await using server = await serveHttp((response, times) => response.end(`answer ${times}`));
    const post = createPost(server.url, LIMITS);
    await post("before", {}, QUERY);

    cuts[how](server.sockets[0]!);
    const after = await post("after", {}, QUERY);

    expect(after.text).toBe("answer 2");
    expect(server.sockets).toHaveLength(2);
  });

  it.each(CUTS)("each time fails after the second: %s", async (how) => {
    await using server = await serveHttp((response) => cuts[how](response.socket!));

    await expect(createPost(server.url, LIMITS)("{}", {}, QUERY)).rejects.toThrow(/closed|ECONNRESET/);
    expect(server.bodies).toHaveLength(2);
  });

  it.each(CUTS)("fails at once for what has effects, and is not asked again: %s", async (how) => {
    await using server = await serveHttp((response) => cuts[how](response.socket!));

    await expect(createPost(server.url, LIMITS)("{}", {}, MUTATION)).rejects.toThrow(/closed|ECONNRESET/);
    expect(server.bodies).toHaveLength(1);
  });

  it.each(CUTS)("midway in the answer fails, unless it comes whole the second time: %s", async (how) => {
    await using server = await serveHttp(async (response, times) => {
      if (times === 2) {
        response.end("whole");
        return;
      }
      await write(response, "half");
      cuts[how](response.socket!);
    });
    const post = createPost(server.url, LIMITS);

    expect((await post("{}", {}, QUERY)).text).toBe("whole");
    await expect(post("{}", {}, QUERY)).rejects.toThrow(/closed|ECONNRESET/);
    expect(server.bodies).toHaveLength(4);
  });

  it("before as much came as was announced fails", async () => {
    await using server = await serveHttp(async (response) => {
      response.writeHead(200, { "content-length": "10", connection: "close" });
      await write(response, "half");
      response.socket!.destroy();
    });

    await expect(createPost(server.url, LIMITS)("{}", {}, QUERY)).rejects.toThrow(
      "does not match content-length",
    );
  });
});
