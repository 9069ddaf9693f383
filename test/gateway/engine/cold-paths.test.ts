import { parse } from "graphql";

import { createCompiledExecutor } from "../../../src/gateway/compiled/compiled-executor.js";
import type { Subgraph } from "../../../src/federation/subgraph.js";
import { openWholeGraph } from "../../../src/gateway/whole-graph.js";
import { openMemoryStore } from "../../../src/store/memory.js";
import { planLookups } from "../../../src/telemetry/signals.js";
import { askGraph } from "../../support/ask-graph.js";
import { openLibrary } from "../../support/library.js";

let planned = 0;
const stopListening = planLookups.listen(({ known }) => {
  if (!known) planned++;
});
afterAll(stopListening);

/** The library, and how often something was planned for it. */
function openCounted({ compile = true } = {}) {
  const store = openMemoryStore();
  const createExecutor = (subgraph: Subgraph) => createCompiledExecutor(subgraph, store);
  planned = 0;
  return openWholeGraph(openLibrary().subgraphs, createExecutor, { compile });
}

describe("an operation that is new", () => {
  it("is planned once, however often it comes", async () => {
    const graph = openCounted();

    const answers = [];
    for (let times = 0; times < 4; times++)
      answers.push(await askGraph(graph, "{ books { title author { name } } }"));

    expect(planned).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("is planned once for each of the operations in its document", async () => {
    const graph = openCounted();
    const document = "query A { books { title } } query B { books { id } }";

    const ask = (name: string) => askGraph(graph, document, {}, name);
    const [a, b, again] = [await ask("A"), await ask("B"), await ask("A")];

    expect(a.data).toEqual({ books: [{ title: "Ferries" }, { title: "Bridges" }, { title: "Tunnels" }] });
    expect(b.data).toEqual({ books: [{ id: "b1" }, { id: "b2" }, { id: "b3" }] });
    expect(again).toEqual(a);
    expect(planned).toBe(2);
  });

  it("does not push out one that is in use, in whatever numbers it comes", async () => {
    const graph = openCounted();
    const inUse = "{ books { title } }";
    await askGraph(graph, inUse);
    await askGraph(graph, inUse);
    // A thousand fields each: the cache has room for eight.
    const flood = Array.from({ length: 12 }, (_, index) => `{ books { ${aliases(1_000, `x${index}y`)} } }`);
    for (const document of flood) await askGraph(graph, document);

    const before = planned;
    await askGraph(graph, inUse);
    expect(planned).toBe(before);
    await askGraph(graph, flood[0]!);
    expect(planned).toBe(before + 1);
  });

  it("is refused before it is planned when fragments make it enormous", async () => {
    const graph = openCounted();
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
    expect(planned).toBe(0);
  });

  it("is planned for each set of conditions that comes, and shares plans that are the same", async () => {
    const graph = openCounted();
    const document =
      "query ($a: Boolean!, $b: Boolean!) { books { title id @include(if: $a) isbn: id @skip(if: $b) } }";
    const ask = (a: boolean, b: boolean) => askGraph(graph, document, { a, b });

    await ask(true, true);
    await ask(true, true);
    await ask(false, true);
    const { data } = await ask(true, false);

    expect(planned).toBe(3);
    expect(data).toMatchObject({ books: [{ title: "Ferries", id: "b1", isbn: "b1" }, {}, {}] });
  });
});

describe("a name in an answer", () => {
  it.each(["__proto__", "constructor", "toString", "__typename", "representations", "id", "v0", "title_1"])(
    "can be %s",
    async (name) => {
      const graph = openCounted();

      for (let times = 0; times < 3; times++) {
        const { data, errors } = await askGraph(
          graph,
          `{ books { ${name}: title author { ${name}: name } } }`,
        );

        expect(errors).toBeUndefined();
        const [first] = (data as { books: object[] }).books;
        expect(Object.entries(first!)).toEqual([
          [name, "Ferries"],
          ["author", JSON.parse(`{ "${name}": "Ines" }`)],
        ]);
      }
    },
  );
});

describe("a variable", () => {
  it.each([[{ compile: true }], [{ compile: false }]])("cannot be $__proto__ (%j)", async (options) => {
    const graph = openCounted(options);

    const { data, errors } = await askGraph(
      graph,
      "query ($__proto__: Boolean!) { books { title @include(if: $__proto__) } }",
      JSON.parse(`{ "__proto__": true }`),
    );

    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [message, extensions["code"]])).toEqual([
      [`"$__proto__" cannot be the name of a variable: give it another one.`, "BAD_USER_INPUT"],
    ]);
    expect(planned).toBe(0);
  });
});

function aliases(count: number, prefix: string): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}: title`).join(" ");
}
