import { parse } from "graphql";

import { createCompiledExecutor } from "../../../src/gateway/compiled/compiled-executor.js";
import { createHivePlanner } from "../../../src/gateway/engine/hive-planner.js";
import type { CreatePlanner } from "../../../src/gateway/engine/planner.js";
import { openWholeGraph } from "../../../src/gateway/whole-graph.js";
import { openMemoryStore } from "../../../src/store/memory.js";
import { askGraph } from "../../support/ask-graph.js";
import { openLibrary } from "../../support/library.js";

/** The library, and how often something was planned for it. */
function openCounted({ compile = true } = {}) {
  const planned: string[] = [];
  const createPlanner: CreatePlanner = (supergraphSdl) => {
    const planner = createHivePlanner(supergraphSdl);
    return {
      ...planner,
      plan(operation, operationName) {
        planned.push(operation);
        return planner.plan(operation, operationName);
      },
    };
  };
  const store = openMemoryStore();
  const graph = openWholeGraph(
    openLibrary().subgraphs,
    (subgraph) => createCompiledExecutor(subgraph, store),
    { createPlanner, compile },
  );
  return { graph, planned };
}

describe("an operation that is new", () => {
  it("is planned once, however often it comes", async () => {
    const { graph, planned } = openCounted();

    const answers = [];
    for (let times = 0; times < 4; times++)
      answers.push(await askGraph(graph, "{ books { title author { name } } }"));

    expect(planned).toHaveLength(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("is planned once for each of the operations in its document", async () => {
    const { graph, planned } = openCounted();
    const document = "query A { books { title } } query B { books { id } }";

    const ask = (name: string) => askGraph(graph, document, {}, name);
    const [a, b, again] = [await ask("A"), await ask("B"), await ask("A")];

    expect(a.data).toEqual({ books: [{ title: "Ferries" }, { title: "Bridges" }, { title: "Tunnels" }] });
    expect(b.data).toEqual({ books: [{ id: "b1" }, { id: "b2" }, { id: "b3" }] });
    expect(again).toEqual(a);
    expect(planned).toHaveLength(2);
  });

  it("does not push out one that is in use, in whatever numbers it comes", async () => {
    const { graph, planned } = openCounted();
    const inUse = "{ books { title } }";
    await askGraph(graph, inUse);
    await askGraph(graph, inUse);
    // A thousand fields each: the cache has room for eight.
    const flood = Array.from({ length: 12 }, (_, index) => `{ books { ${aliases(1_000, `x${index}y`)} } }`);
    for (const document of flood) await askGraph(graph, document);

    const before = planned.length;
    await askGraph(graph, inUse);
    expect(planned.length).toBe(before);
    await askGraph(graph, flood[0]!);
    expect(planned.length).toBe(before + 1);
  });

  it("is refused before it is planned when fragments make it enormous", async () => {
    const { graph, planned } = openCounted();
    const doubling = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on Author { a${index}: friends { ...F${index + 1} } b${index}: friends { ...F${index + 1} } }`,
    );
    const document = `{ authors { ...F0 } } ${doubling.join(" ")} fragment F60 on Author { name }`;

    // Validation would take long; the server has limits of its own before it.
    const answer = await graph.execute(
      { document: parse(document), operationName: null, variables: {} },
      { requestId: "test" },
    );

    expect(answer.data).toBeNull();
    expect(answer.errors.map(({ message, extensions }) => [message, extensions["code"]])).toEqual([
      [
        "The operation selects more than 2000 fields once its fragments are spread. Split it.",
        "BAD_USER_INPUT",
      ],
    ]);
    expect(planned).toEqual([]);
  });

  it("is refused before it is planned when its fields stand under very many conditions", async () => {
    const { graph, planned } = openCounted();
    const names = Array.from({ length: 30 }, (_, index) => `$v${index}`);
    const nest = (inner: string) =>
      names.reduce((within, name) => `... @include(if: ${name}) { ${within} }`, inner);
    const header = `query (${names.map((name) => `${name}: Boolean!`).join(", ")})`;
    const many = (count: number) =>
      `${header} { authors { ${nest(Array.from({ length: count }, (_, index) => `a${index}: name`).join(" "))} } }`;
    const variables = Object.fromEntries(names.map((name) => [name.slice(1), true]));

    const enough = await askGraph(graph, many(300), variables);
    const { errors } = await askGraph(graph, many(400), variables);

    expect(enough.errors).toBeUndefined();
    expect(errors?.map(({ message }) => message)).toEqual([
      "The fields of the operation stand under more than 10000 @include and @skip, all counted together once its fragments are spread. Split it.",
    ]);
    expect(planned).toHaveLength(1);
  });
});

describe("a name in an answer", () => {
  it.each(["__proto__", "constructor", "toString", "_internal_qp_alias_0", "__typename"])(
    "cannot be %s",
    async (name) => {
      const { graph } = openCounted();

      const { data, errors } = await askGraph(graph, `{ books { ${name}: title } }`);

      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
    },
  );
});

describe("a variable", () => {
  it.each([[{ compile: true }], [{ compile: false }]])("cannot be $__proto__ (%j)", async (options) => {
    const { graph, planned } = openCounted(options);

    const { data, errors } = await askGraph(
      graph,
      "query ($__proto__: Boolean!) { books { title @include(if: $__proto__) } }",
      JSON.parse(`{ "__proto__": true }`),
    );

    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [message, extensions["code"]])).toEqual([
      [`"$__proto__" cannot be the name of a variable: give it another one.`, "BAD_USER_INPUT"],
    ]);
    expect(planned).toEqual([]);
  });
});

function aliases(count: number, prefix: string): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}: title`).join(" ");
}
