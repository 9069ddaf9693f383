import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { createHttpExecutor } from "../../src/gateway/http-executor.js";
import { openLibrary } from "../support/library.js";
import { serve } from "../support/serving.js";

/** What a subgraph that has been taken over could say to get at the gateway. */
const POISON = `{"data": {
  "__proto__": {"polluted": "at the root"},
  "constructor": {"prototype": {"polluted": "by a constructor"}},
  "books": [{"__typename": "Book", "id": "b1", "title": "Ferries", "__proto__": {"polluted": "in a list"},
    "author": {"__typename": "Author", "id": "a1", "__proto__": {"id": "a2", "polluted": "in an object"}}}],
  "_entities": [{"__typename": "Author", "__proto__": {"polluted": "in an entity"}, "name": "Ines"}]
}}`;

const GOOD = `{"books": [{"__typename": "Book", "id": "b1", "title": "Ferries"}]}`;
const PATHS = [
  ["__proto__", "polluted"],
  ["books", "__proto__", "polluted"],
  ["books", 0, "constructor", "polluted"],
  ["books", 100_000_000, "title"],
  ["books", 1, "title"],
];

/** The library's gateway, with one and the same answer for every question that it asks of a subgraph. */
async function serveOver(answer: string) {
  const poisoner = createServer((_request, response) => response.end(answer));
  await once(poisoner.listen(0, "127.0.0.1"), "listening");
  const url = new URL(`http://127.0.0.1:${(poisoner.address() as AddressInfo).port}/`);
  const gateway = await serve(
    openWholeGraph(openLibrary().subgraphs, ({ name }) =>
      createHttpExecutor({ name, url, timeoutMs: 60_000 }),
    ),
  );
  return {
    ask: (query: string) => gateway.ask(query),
    async [Symbol.asyncDispose]() {
      await gateway.close();
      poisoner.closeAllConnections();
      poisoner.close();
    },
  };
}

describe("a subgraph that answers with names of JavaScript's own", () => {
  it("changes nothing but its own answer", async () => {
    await using gateway = await serveOver(POISON);

    const first = await gateway.ask("{ books { title author { id name } } }");
    const compiled = await gateway.ask("{ books { title author { id name } } }");

    const data = { books: [{ title: "Ferries", author: { id: "a1", name: "Ines" } }] };
    expect([first.body, compiled.body]).toEqual([{ data }, { data }]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each(PATHS.map((path) => [path]))("changes nothing by an error at %j", async (path) => {
    await using gateway = await serveOver(
      `{"data": ${GOOD}, "errors": [{"message": "boo", "path": ${JSON.stringify(path)}}]}`,
    );

    const { body } = await gateway.ask("{ books { title } }");

    expect(body.data).toEqual({ books: [{ title: "Ferries" }] });
    expect(body.errors).toHaveLength(1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
