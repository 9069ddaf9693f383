import { once } from "node:events";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";

import { buildSchema } from "graphql";

import type { Graph } from "../../src/gateway/graph.js";
import { PUBLIC_LIMITS, READING_MS } from "../../src/server/limits.js";
import { serve } from "../support/serving.js";

/** Answers with so many characters. */
function graphOf(length: number): Graph {
  const data = JSON.stringify({ text: "a".repeat(length) });
  const schema = buildSchema("type Query { text: String }");
  return { schema, annotated: schema, execute: () => ({ data, errors: [] }) };
}

const BODY = `{"query":"{ text }"}`;
const REQUEST = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;

describe("an answer", () => {
  beforeEach(
    () =>
      void jest.useFakeTimers({
        now: 0,
        doNotFake: ["setImmediate", "nextTick", "performance", "queueMicrotask"],
      }),
  );
  afterEach(() => void jest.useRealTimers());

  it("that nobody reads is given up after 30 seconds", async () => {
    const limits = { ...PUBLIC_LIMITS, answerBytes: 50_000_000 };
    await using server = await serve(graphOf(40_000_000), { limits });
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1").pause();
    socket.on("error", () => {}).write(REQUEST);
    while (server.requests.length === 0) await setImmediate();

    jest.advanceTimersByTime(29_999);
    await setImmediate();
    expect(server.requests).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(1);
    await once(socket.resume(), "close");

    expect(socket.bytesRead).toBeLessThan(40_000_000);
  });

  it("that the system has taken is waited for no longer", async () => {
    await using server = await serve(graphOf(1_000), { deadlines: { requestMs: 60_000, workMs: 60_000 } });

    const timers = jest.spyOn(globalThis, "setTimeout");

    const { status } = await server.ask("{ text }");

    expect(status).toBe(200);
    expect(timers).not.toHaveBeenCalledWith(expect.anything(), READING_MS);
  });
});
