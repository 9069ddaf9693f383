import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

import { createHivePlanner } from "../../src/gateway/engine/hive-planner.js";
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

describe("a subgraph that answers with names of JavaScript's own", () => {
  it("changes nothing but its own answer", async () => {
    const poisoner = createServer((_request, response) => response.end(POISON));
    await once(poisoner.listen(0, "127.0.0.1"), "listening");
    const url = new URL(`http://127.0.0.1:${(poisoner.address() as AddressInfo).port}/`);
    const graph = openWholeGraph(
      openLibrary().subgraphs,
      ({ name }) => createHttpExecutor({ name, url, timeoutMs: 1_000 }),
      { createPlanner: createHivePlanner },
    );
    await using gateway = await serve(graph);

    const first = await gateway.ask("{ books { title author { id name } } }");
    const compiled = await gateway.ask("{ books { title author { id name } } }");
    poisoner.closeAllConnections();
    poisoner.close();

    const data = { books: [{ title: "Ferries", author: { id: "a1", name: "Ines" } }] };
    expect([first.body, compiled.body]).toEqual([{ data }, { data }]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
