import { openLibrary, type Library } from "../support/library.js";
import { askGraph } from "../support/ask-graph.js";
import { libraryGraph } from "../support/serving.js";

function ask(library: Library, source: string, variables = {}) {
  return askGraph(libraryGraph(library), source, variables);
}

describe("a graph of two subgraphs", () => {
  it("answers fields of both as if they were one", async () => {
    const { data } = await ask(openLibrary(), `{ book(id: "b2") { title author { name } } }`);

    expect(data).toEqual({ book: { title: "Bridges", author: { name: "Otto" } } });
  });

  it("reads each entity of a level once, in one batch", async () => {
    const library = openLibrary();

    await ask(library, `{ books { author { name } } more: books { author { friends { name } } } }`);

    expect(library.reads).toEqual(["a1 a2"]);
  });

  it("reads nothing again when it comes back to a subgraph for the same request", async () => {
    const library = openLibrary();

    await ask(library, `{ authors { friends { name } } books { author { name } } }`);

    expect(library.reads).toEqual(["a1 a2"]);
  });

  it("answers null for an entity that the owning subgraph does not know", async () => {
    const { data, errors } = await ask(openLibrary(), `{ book(id: "b9") { title } }`);

    expect(data).toEqual({ book: null });
    expect(errors).toBeUndefined();
  });

  it("says in which item of a list something went wrong", async () => {
    const { data, errors } = await ask(openLibrary(), `{ books { writer: author { name shy } } }`);

    expect(data).toMatchObject({
      books: [
        { writer: { name: "Ines", shy: "well" } },
        { writer: { name: "Otto", shy: null } },
        { writer: { name: "Ines", shy: "well" } },
      ],
    });
    expect(errors).toMatchObject([
      {
        message: "Otto does not want to be asked.",
        path: ["books", 1, "writer", "shy"],
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  it("says where inside a subgraph's answer something went wrong", async () => {
    const { errors } = await ask(openLibrary(), `{ book(id: "b1") { author { friends { shy } } } }`);

    expect(errors).toMatchObject([{ path: ["book", "author", "friends", 1, "shy"] }]);
  });

  it("checks scalars by the rules of the subgraph before anything is asked", async () => {
    const literal = await ask(openLibrary(), `{ books(since: -5) { title } }`);
    const variable = await ask(openLibrary(), `query ($year: Year) { books(since: $year) { title } }`, {
      year: "long ago",
    });

    expect(literal.errors?.[0]?.message).toContain("A Year is a number above 0.");
    expect(variable.errors?.[0]?.message).toContain("A Year is a number above 0.");
    expect(variable.errors?.[0]?.message).toContain("$year");
  });
});

describe("an operation with many fragments", () => {
  /** Each fragment spreads the next one twice. */
  const doubling = (times: number) => {
    const fragments = Array.from(
      { length: times },
      (_, i) => `fragment F${i} on Author { ...F${i + 1} ... on Author { ...F${i + 1} } }`,
    );
    return `{ authors { ...F0 } } ${fragments.join(" ")} fragment F${times} on Author { name }`;
  };

  it("is answered", async () => {
    expect(await ask(openLibrary(), doubling(3))).toEqual({
      data: { authors: [{ name: "Ines" }, { name: "Otto" }] },
    });
  });

  it("is refused when they make it enormous", async () => {
    const { data, errors } = await ask(openLibrary(), doubling(11));

    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: "The operation selects more than 2000 fields once its fragments are spread. Split it.",
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});
