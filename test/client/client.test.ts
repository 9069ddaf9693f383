import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { createClient, DatelineError, type DatelineClient } from "../../src/client/client.js";
import {
  AnythingDocument,
  ClaimListDocument,
  DeploymentDossierDocument,
  type DeploymentDossierQuery,
} from "../../src/client/generated/graphql.js";
import { openSampleStore } from "../support/sample.js";
import { openLocalGraph } from "../support/graph.js";
import { serve, type Serving } from "../support/serving.js";

/** A server that never comes to the end of an answer, nor at "/silent" to the beginning. */
async function openStalling() {
  const server = createServer((request, response) => {
    if (request.url !== "/silent") response.writeHead(200).write('{"data":');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}

describe("the typed client", () => {
  let serving: Serving;
  let dateline: DatelineClient;
  beforeAll(async () => {
    const store = await openSampleStore();
    serving = await serve(openLocalGraph(store));
    dateline = createClient(serving.url);
  });
  afterAll(() => serving.close());

  it("asks an operation and gives its answer, typed by the document", async () => {
    const { deployment } = await dateline.ask(DeploymentDossierDocument, {
      id: "deployment:dprk-russia-2024",
    });

    const title: string = deployment!.title;
    expect(title).toBe("North Korean troops in Russia, autumn 2024");
    expect(deployment!.waves.map((wave) => wave.ordinal)).toEqual([1, 2, 3]);
  });

  it("needs the variables that the operation needs, and no others", async () => {
    const misuse = () => [
      // @ts-expect-error `id` is required
      dateline.ask(DeploymentDossierDocument, {}),
      // @ts-expect-error there is no variable `name`
      dateline.ask(DeploymentDossierDocument, { id: "deployment:x", name: "x" }),
    ];

    await expect(misuse()[0]).rejects.toThrow(DatelineError);
  });

  it("does not compile with a field that was not asked for", () => {
    const read = (answer: DeploymentDossierQuery) => [
      answer.deployment?.title,
      // @ts-expect-error the operation does not ask for `opponent`
      answer.deployment?.opponent,
      // @ts-expect-error no deployment has a `commander`
      answer.deployment?.commander,
    ];

    expect(read({ deployment: null })).toEqual([undefined, undefined, undefined]);
  });

  it("lets enums grow: a value that it was not generated with is a case to handle", async () => {
    const { node } = await dateline.ask(AnythingDocument, { id: "assertion:A18.3" });

    const silent =
      node?.__typename === "Assertion" &&
      (node.stance === "NO_COMMENT" || node.stance === "%future added value");
    expect(silent).toBe(true);
  });

  it("throws what the server says, with its code, when an answer is not whole", async () => {
    const refused = dateline.ask(ClaimListDocument, { first: 1000 });

    await expect(refused).rejects.toMatchObject({
      name: "DatelineError",
      message: `"first" takes a number from 0 to 100; it was 1000.`,
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("takes nulls for an answer, unless errors say that all of it is missing", async () => {
    const lost = { data: { claims: null }, errors: [{ message: "away", path: ["claims"] }] };
    const away = createClient(serving.url, { fetch: () => Promise.resolve(Response.json(lost)) });

    await expect(away.askPartial(ClaimListDocument, {})).rejects.toThrow("away");
    expect(await dateline.askPartial(AnythingDocument, { id: "claim:none" })).toEqual({
      data: { node: null },
      errors: [],
    });
  });

  it("sends the text to a server that does not know the id", async () => {
    const sent: string[] = [];
    const watched = createClient(serving.url, {
      sendIds: true,
      fetch: (url, request) => {
        sent.push(...Object.keys(JSON.parse(request?.body as string) as object));
        return fetch(url, request);
      },
    });

    const { claims } = await watched.ask(ClaimListDocument, { first: 1 });

    expect(claims?.edges).toHaveLength(1);
    expect(sent).toEqual(["documentId", "variables", "query", "variables"]);
  });

  it("says that the server was too slow, be it at the beginning or in the middle of the answer", async () => {
    await using slow = await openStalling();
    const ask = (path: string) =>
      createClient(`${slow.origin}${path}`, { timeoutMs: 100 }).ask(ClaimListDocument, {});

    await expect(ask("/silent")).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(ask("/half")).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("hands on that the server cannot be reached", async () => {
    const away = createClient("http://127.0.0.1:1/graphql");

    await expect(away.ask(ClaimListDocument, {})).rejects.toMatchObject({ name: "TypeError" });
  });

  it("says so when the other side is no graph", async () => {
    const lost = createClient(`${serving.origin}/nowhere`, {
      fetch: () => Promise.resolve(new Response("<html>", { status: 502 })),
    });

    await expect(lost.ask(ClaimListDocument, {})).rejects.toThrow("status 502 and no GraphQL");
  });
});
