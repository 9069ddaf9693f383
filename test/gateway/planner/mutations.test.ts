import { openParts, type Part } from "../../support/open-parts.js";

/** A counter in one subgraph, and in another how high it was when that was asked. */
function openCounters() {
  const effects: string[] = [];
  let count = 0;
  const add = (by: number, name: string) => {
    count += by;
    effects.push(`${name} ${by}`);
    return { id: `c${count}` };
  };
  const counters: Part = {
    sdl: `type Query { counter: Counter } type Mutation { add(by: Int!): Counter fail(by: Int!): Counter }
      type Counter @key(fields: "id") { id: ID! }`,
    root: {
      counter: () => ({ id: "c" }),
      add: ({ by }: { by: number }) => add(by, "add"),
      fail: ({ by }: { by: number }) => {
        add(by, "fail");
        throw new Error("not this one");
      },
    },
    entities: { Counter: ({ id }: { id: string }) => ({ id }) },
  };
  const readings: Part = {
    sdl: `type Query { readings: Int } type Mutation { reset: Int } type Counter @key(fields: "id") { id: ID! reading: Int }`,
    root: {
      reset: () => {
        effects.push("reset");
        return (count = 0);
      },
    },
    entities: {
      Counter: ({ id }: { id: string }) => {
        effects.push(`read ${id}`);
        return { id, reading: count };
      },
    },
  };
  return { ask: openParts({ counters, readings }), effects };
}

describe("a mutation", () => {
  it("has one effect for each name in the answer, however equal the fields are", async () => {
    const { ask, effects } = openCounters();

    const { data } = await ask(
      "mutation { a: add(by: 1) { id } b: add(by: 1) { id } ... { a: add(by: 1) { id } } }",
    );

    expect(data).toEqual({ a: { id: "c1" }, b: { id: "c2" } });
    expect(effects).toEqual(["add 1", "add 1"]);
  });

  it("asks for fields that follow one another in one subgraph at once", async () => {
    const { ask } = openCounters();

    const { asked } = await ask(
      "mutation { a: add(by: 1) { id } b: add(by: 2) { id } reset c: add(by: 3) { id } }",
    );

    expect(asked).toEqual(["counters", "readings", "counters"]);
  });

  it("reads all that a field asks for before the next one has its effect", async () => {
    const { ask, effects } = openCounters();

    const { data } = await ask("mutation { a: add(by: 1) { reading } b: add(by: 10) { reading } reset }");

    expect(data).toEqual({ a: { reading: 1 }, b: { reading: 11 }, reset: 0 });
    expect(effects).toEqual(["add 1", "read c1", "add 10", "read c11", "reset"]);
  });

  it("goes on after a field that failed", async () => {
    const { ask, effects } = openCounters();

    const { data, errors } = await ask("mutation { a: fail(by: 1) { reading } b: add(by: 10) { reading } }");

    expect(data).toEqual({ a: null, b: { reading: 11 } });
    expect(errors).toEqual([{ message: "not this one", path: ["a"] }]);
    expect(effects).toEqual(["fail 1", "add 10", "read c11"]);
  });
});
