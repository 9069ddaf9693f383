import { loadPlanner } from "../../../src/gateway/engine/load-planner.js";
import { openWholeGraph } from "../../../src/gateway/whole-graph.js";
import { createLocalExecutor } from "../../../src/gateway/local-executor.js";
import { openMemoryStore } from "../../../src/store/memory.js";
import { askGraph } from "../../support/ask-graph.js";
import { openLibrary } from "../../support/library.js";

jest.mock("@graphql-hive/router-query-planner", () => {
  throw new Error("Cannot find native binding.\nMany more lines.");
});

it("a machine without the planner's library is told of once, and answers all the same", async () => {
  const lines: string[] = [];
  const store = openMemoryStore();

  const createPlanner = await loadPlanner((line) => lines.push(line));
  const graph = openWholeGraph(openLibrary().subgraphs, (subgraph) => createLocalExecutor(subgraph, store), {
    createPlanner,
  });
  const { data } = await askGraph(graph, `{ book(id: "b2") { title author { name } } }`);

  expect(createPlanner).toBeNull();
  expect(data).toEqual({ book: { title: "Bridges", author: { name: "Otto" } } });
  expect(lines).toEqual([
    "The query planner does not run on this machine, so answers will take longer. (Cannot find native binding.)",
  ]);
});
