import { EventEmitter, once } from "node:events";

import { openSubgraph } from "../../src/gateway/graph.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { serve } from "../support/serving.js";
import { toySubgraph } from "../support/toy-subgraph.js";

/** A graph that says when it has been asked, and answers when it is told to. */
function openPatientGraph() {
  const bell = new EventEmitter();
  const subgraph = toySubgraph({
    name: "patient",
    sdl: `type Query { wait: String }`,
    resolvers: {
      "Query.wait": async () => {
        bell.emit("asked");
        await once(bell, "answer");
        return "done";
      },
    },
  });
  return { graph: openSubgraph(subgraph, openMemoryStore()), bell };
}

describe("a server that is told to stop", () => {
  it("finishes what it has begun and takes nothing new", async () => {
    const { graph, bell } = openPatientGraph();
    const server = await serve(graph);
    const asked = once(bell, "asked");
    const begun = server.ask("{ wait }");
    await asked;

    const closed = server.close();
    const late = server.ask("{ __typename }");
    await expect(late).rejects.toThrow("fetch failed");
    bell.emit("answer");

    expect((await begun).body).toEqual({ data: { wait: "done" } });
    await closed;
  });
});
