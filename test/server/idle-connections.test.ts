import { once } from "node:events";
import { connect } from "node:net";

import { libraryGraph, serve } from "../support/serving.js";

const REQUEST = "GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n";

describe("a connection", () => {
  it("is said to stay open longer than load balancers keep theirs", async () => {
    await using server = await serve(libraryGraph());

    const { headers } = await fetch(`${server.origin}/health/live`);

    expect(headers.get("keep-alive")).toBe("timeout=65");
  });

  it("is closed once it has been idle for as long as the setting says, and answers until then", async () => {
    await using server = await serve(libraryGraph(), { keepAliveMs: 1_000 });
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    const received: Buffer[] = [];
    socket.on("data", (bytes: Buffer) => received.push(bytes));
    const answers = () => Buffer.concat(received).toString().split("HTTP/1.1 200").length - 1;

    for (const asked of [1, 2, 3]) {
      socket.write(REQUEST);
      while (answers() < asked) await once(socket, "data");
    }
    // Bound by the timeout of the test.
    await once(socket, "end");

    expect(answers()).toBe(3);
  });
});
