import { openParts, type Part } from "../../support/open-parts.js";

const products: Part = {
  sdl: `type Query { products: [Product!]! } type Product @key(fields: "id") { id: ID! name: String! weight: Int }`,
  root: {
    products: () => [
      { id: "p1", name: "Lamp", weight: 3 },
      { id: "p2", name: "Desk", weight: null },
    ],
  },
  entities: { Product: ({ id }: { id: string }) => ({ id, name: id, weight: 1 }) },
};

function rejectWith(message: string): never {
  throw new Error(message);
}

describe("the engine", () => {
  it("sends what @requires names, from whichever subgraph has it", async () => {
    const ask = openParts({
      products,
      shipping: {
        sdl: `type Query { carriers: Int } type Product @key(fields: "id") { id: ID! weight: Int @external cost: String @requires(fields: "weight") }`,
        entities: {
          Product: ({ id, weight }: { id: string; weight: number | null }) => ({
            id,
            cost: `${id} at ${weight}`,
          }),
        },
      },
    });

    const { data } = await ask("{ products { cost } }");

    expect(data).toEqual({ products: [{ cost: "p1 at 3" }, { cost: "p2 at null" }] });
  });

  it("does not ask again for what @provides already brings", async () => {
    const ask = openParts({
      products,
      reviews: {
        sdl: `type Query { review: Review } type Review { text: String product: Product @provides(fields: "name") } type Product @key(fields: "id") { id: ID! name: String! @external }`,
        root: { review: () => ({ text: "Good.", product: { id: "p1", name: "Lamp" } }) },
        entities: { Product: ({ id }: { id: string }) => ({ id }) },
      },
    });

    const provided = await ask("{ review { text product { name } } }");
    const asked = await ask("{ review { product { name weight } } }");

    expect(provided).toMatchObject({
      data: { review: { text: "Good.", product: { name: "Lamp" } } },
      asked: ["reviews"],
    });
    expect(asked).toMatchObject({
      data: { review: { product: { name: "Lamp", weight: 1 } } },
      asked: ["reviews", "products"],
    });
  });

  it("finds entities in lists of lists", async () => {
    const shelf = { rows: [[{ id: "p1" }, null], [], [{ id: "p2" }]] };
    const ask = openParts({
      products,
      shelves: {
        sdl: `type Query { grid: [[Product]] shelves: [[Shelf!]!] } type Shelf { rows: [[Product]] }
          type Product @key(fields: "id", resolvable: false) { id: ID! }`,
        root: { grid: () => shelf.rows, shelves: () => [[shelf]] },
      },
    });

    const { data, errors } = await ask("{ grid { name } shelves { rows { name } } }");

    const rows = [[{ name: "p1" }, null], [], [{ name: "p2" }]];
    expect(errors).toEqual([]);
    expect(data).toEqual({ grid: rows, shelves: [[{ rows }]] });
  });

  it("asks the subgraph that has taken over a field with @override", async () => {
    const ask = openParts({
      products,
      names: {
        sdl: `type Query { version: Int } type Product @key(fields: "id") { id: ID! name: String! @override(from: "products") }`,
        entities: { Product: ({ id }: { id: string }) => ({ id, name: `new ${id}` }) },
      },
    });

    expect(await ask("{ products { name } }")).toMatchObject({
      data: { products: [{ name: "new p1" }, { name: "new p2" }] },
      asked: ["products", "names"],
    });
  });

  it("adds fields to every type of an interface with @interfaceObject", async () => {
    const ask = openParts({
      media: {
        sdl: `type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int } type Film implements Media @key(fields: "id") { id: ID! title: String }`,
        root: {
          media: () => [
            { __typename: "Book", id: "b", title: "Tides", pages: 9 },
            { __typename: "Film", id: "f", title: "Rain" },
          ],
        },
        entities: { Book: ({ id }: { id: string }) => ({ id }), Film: ({ id }: { id: string }) => ({ id }) },
      },
      ratings: {
        sdl: `type Query { rated: Int } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! }`,
        entities: { Media: ({ id }: { id: string }) => ({ id, stars: id === "b" ? 5 : 2 }) },
      },
    });

    const { data } = await ask("{ media { __typename title stars ... on Book { pages } } }");

    expect(data).toEqual({
      media: [
        { __typename: "Book", title: "Tides", stars: 5, pages: 9 },
        { __typename: "Film", title: "Rain", stars: 2 },
      ],
    });
  });

  it("merges a value that two subgraphs answer in part", async () => {
    const ask = openParts({
      one: {
        sdl: `type Query { place: Place @shareable } type Place @shareable { name: String list: [Spot] } type Spot @shareable { a: Int }`,
        root: { place: () => ({ name: "Port", list: [{ a: 1 }, { a: 2 }] }) },
      },
      two: {
        sdl: `type Query { place: Place @shareable } type Place { code: String @shareable list: [Spot] @shareable } type Spot { a: Int @shareable b: Int }`,
        root: {
          place: () => ({
            code: "P",
            list: [
              { a: 1, b: 3 },
              { a: 2, b: 4 },
            ],
          }),
        },
      },
    });

    const { data } = await ask("{ place { name code list { a b } } }");

    expect(data).toEqual({
      place: {
        name: "Port",
        code: "P",
        list: [
          { a: 1, b: 3 },
          { a: 2, b: 4 },
        ],
      },
    });
  });

  it("lets a null of one subgraph spread as far as the public schema says, and says where it began", async () => {
    const ask = openParts({
      products,
      stock: {
        sdl: `type Query { stocked: Int } type Product @key(fields: "id") { id: ID! stock: Int! }`,
        entities: {
          Product: ({ id }: { id: string }) => {
            if (id === "p2") throw new Error("no shelf");
            return { id, stock: 7 };
          },
        },
      },
    });

    const { data, errors } = await ask("{ all: products { name left: stock } }");

    expect(data).toBeNull();
    expect(errors).toEqual([{ message: "no shelf", path: ["all", 1, "left"] }]);
  });

  it("blames fields for nothing that an error beside them has taken with it", async () => {
    const ask = openParts({
      stock: {
        sdl: `type Query { shelves: Int! refused: Int! free: Int }`,
        root: {
          shelves: () => 3,
          free: () => 1,
          refused: () => {
            throw new Error("not that one");
          },
        },
      },
      products,
    });

    const { data, errors } = await ask("{ shelves free no: refused products { name } }");

    expect(data).toBeNull();
    expect(errors).toEqual([{ message: "not that one", path: ["no"] }]);
  });

  it("says once what is wrong with a field of an entity, and blames nothing beside it", async () => {
    const ask = openParts({
      products,
      spans: {
        sdl: `type Query { spans: Int } type Product @key(fields: "id") { id: ID! start: Int! anchor(of: ID): Int! }`,
        entities: {
          Product: ({ id }: { id: string }) => ({
            id,
            start: 3,
            anchor: () => rejectWith("not a version of this one"),
          }),
        },
      },
    });

    const { data, errors } = await ask(`{ products { name start anchor(of: "x") } }`);
    const alone = await ask(`{ products { start } }`);

    expect(data).toBeNull();
    // Of several errors that lead to one null an answer has as many as there are places.
    expect(errors).toEqual([
      { message: "not a version of this one", path: ["products", 0, "anchor"] },
      { message: "not a version of this one", path: ["products", 1, "anchor"] },
    ]);
    expect(alone).toMatchObject({ data: { products: [{ start: 3 }, { start: 3 }] }, errors: [] });
  });

  it("says an error at each of the client's fields that share what went wrong", async () => {
    const ask = openParts({
      products: {
        ...products,
        root: { products: () => [{ id: "p1", name: "Lamp", weight: () => rejectWith("no scales") }] },
      },
    });

    const { data, errors } = await ask("{ products { heavy: weight weight id: name light: weight } }");

    expect(data).toEqual({ products: [{ heavy: null, weight: null, id: "Lamp", light: null }] });
    expect(errors).toEqual(
      ["heavy", "weight", "light"].map((name) => ({ message: "no scales", path: ["products", 0, name] })),
    );
  });

  it("blames nothing on fields that it cannot fetch since their key has failed", async () => {
    const ask = openParts({
      owners: {
        sdl: `type Query { owner: Owner } type Owner @key(fields: "code") { code: ID since: Int }`,
        root: { owner: () => ({ code: () => rejectWith("no code"), since: 1 }) },
      },
      names: {
        sdl: `type Query { names: Int } type Owner @key(fields: "code") { code: ID name: String! }`,
        entities: { Owner: ({ code }: { code: string }) => ({ code, name: code }) },
      },
    });

    const { data, errors, asked } = await ask("{ owner { since name } }");

    expect(data).toEqual({ owner: null });
    expect(errors).toEqual([{ message: "no code", path: ["owner"] }]);
    expect(asked).toEqual(["owners"]);
  });

  it("says where an error is under a condition that is met by a default", async () => {
    const ask = openParts({
      broken: { sdl: `type Query { shelf: Int }`, root: { shelf: () => rejectWith("empty") } },
    });

    const { errors } = await ask("query ($yes: Boolean = true) { mine: shelf @include(if: $yes) }");

    expect(errors).toEqual([{ message: "empty", path: ["mine"] }]);
  });

  it("lets null decide nothing, the first time and later", async () => {
    const ask = openParts({ products });
    const answers = [];
    for (let time = 1; time <= 3; time++) {
      answers.push(
        await ask("query ($yes: Boolean = true) { products { name @include(if: $yes) } }", { yes: null }),
      );
    }

    for (const { data, errors } of answers) {
      expect(data).toBeNull();
      expect(errors).toEqual([
        { message: `"$yes" decides what is asked: set it to true or false.`, path: undefined },
      ]);
    }
  });

  it("runs mutations of several subgraphs one after another", async () => {
    const steps: string[] = [];
    const step = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`${name} ends`);
      return steps.length;
    };
    const part = (name: string): Part => ({
      sdl: `type Query { ${name}: Int } type Mutation { ${name}: Int }`,
      root: { [name]: step(name) },
    });
    const ask = openParts({ one: part("first"), two: part("second") });

    const { data } = await ask("mutation { a: first b: second c: first }");

    expect(Object.keys(data as object)).toEqual(["a", "b", "c"]);
    expect(steps).toEqual([
      "first begins",
      "first ends",
      "second begins",
      "second ends",
      "first begins",
      "first ends",
    ]);
  });

  it("answers introspection, alone and beside data", async () => {
    const ask = openParts({ products });

    expect((await ask(`{ __schema { queryType { name } } }`)).asked).toEqual([]);
    expect((await ask(`{ kind: __typename __type(name: "Product") { name } products { id } }`)).data).toEqual(
      {
        kind: "Query",
        __type: { name: "Product" },
        products: [{ id: "p1" }, { id: "p2" }],
      },
    );
  });

  it("leaves out a whole fetch under a condition that is not met", async () => {
    const ask = openParts({
      products,
      stock: {
        sdl: `type Query { stocked: Int } type Product @key(fields: "id") { id: ID! stock: Int! }`,
        entities: { Product: ({ id }: { id: string }) => ({ id, stock: id.length }) },
      },
    });
    const query = "query ($with: Boolean!) { products { id ... @include(if: $with) { stock } } }";

    expect(await ask(query, { with: false })).toMatchObject({
      data: { products: [{ id: "p1" }, { id: "p2" }] },
      asked: ["products"],
    });
    expect((await ask(query, { with: true })).data).toMatchObject({
      products: [{ id: "p1", stock: 2 }, { stock: 2 }],
    });
  });
});
