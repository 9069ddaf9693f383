import { buildSchema, execute, isInterfaceType, isObjectType, parse, type ExecutionResult } from "graphql";

import { runCompiled } from "../../../src/gateway/compiled/compiled-executor.js";

const SDL = `
  type Query { thing: Thing things: [Thing!] strict: Strict! loose: [Strict] named: Named nameds: [Named] }
  type Mutation { add(by: Int!): Int! fail: Int }
  interface Named { name: String }
  type Thing implements Named {
    id: ID! name: String count: Int ratio: Float flag: Boolean size: Size when: Date
    echo(text: String = "default", list: [Int!]): String
    self: Thing parts: [Thing] strictParts: [Thing!] grid: [[Int]] tags: [String!]
  }
  type Strict implements Named { name: String must: String! deep: Strict! maybe: Strict }
  enum Size { SMALL LARGE }
  scalar Date
`;

/** What the root fields give, and which fields have resolvers of their own. */
interface Case {
  readonly root: Readonly<Record<string, unknown>>;
  readonly resolvers?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

const thing = { id: "t1", name: "one", count: 1, ratio: 0.5, flag: true, size: "SMALL", when: "2024" };
function rejected(message: string): Promise<never> {
  const promise = Promise.reject(new Error(message));
  // Not every one is waited for.
  promise.catch(() => undefined);
  return promise;
}

const CASES: readonly (readonly [string, string, () => Case])[] = [
  ["plain data", "{ thing { id name count ratio flag size when } }", () => ({ root: { thing } })],
  ["promised objects", "{ thing { id } }", () => ({ root: { thing: Promise.resolve(thing) } })],
  [
    "promised properties",
    "{ thing { id name tags } }",
    () => ({
      root: {
        thing: { id: Promise.resolve("t2"), name: Promise.resolve(null), tags: Promise.resolve(["a"]) },
      },
    }),
  ],
  [
    "functions as properties",
    `{ thing { name echo(text: "hi", list: [1]) self { name } } }`,
    () => ({
      root: {
        thing: {
          name: () => "called",
          echo: ({ text, list }: { text: string; list: number[] }) => `${text} ${list.join()}`,
          self: async () => ({ name: async () => "later" }),
        },
      },
    }),
  ],
  [
    "functions that throw",
    "{ thing { name id } }",
    () => ({
      root: {
        thing: {
          id: "x",
          name: () => {
            throw new Error("no");
          },
        },
      },
    }),
  ],
  [
    "a property that is an error",
    "{ thing { name id } }",
    () => ({ root: { thing: { id: "x", name: new Error("no") } } }),
  ],
  [
    "a rejected property",
    "{ thing { name id } }",
    () => ({ root: { thing: { id: "x", name: rejected("no") } } }),
  ],
  ["an object that is an error", "{ thing { id } }", () => ({ root: { thing: new Error("no") } })],
  [
    "a null that spreads to the root",
    "{ strict { deep { must } } }",
    () => ({ root: { strict: { deep: { must: null } } } }),
  ],
  [
    "a null that stops on its way",
    "{ strict { must maybe { deep { must } } } }",
    () => ({ root: { strict: { must: "m", maybe: { deep: { must: null } } } } }),
  ],
  [
    "a late null",
    "{ strict { must maybe { must } } }",
    () => ({ root: { strict: { must: "m", maybe: { must: Promise.resolve(null) } } } }),
  ],
  [
    "a null item that may be",
    "{ loose { must } }",
    () => ({ root: { loose: [null, { must: "a" }, { must: null }] } }),
  ],
  ["a null item that may not be", "{ things { id } }", () => ({ root: { things: [thing, null] } })],
  [
    "rejected items",
    "{ loose { must } }",
    () => ({ root: { loose: [{ must: "a" }, rejected("item"), { must: "b" }] } }),
  ],
  [
    "a rejected item that may not be null",
    "{ things { id } }",
    () => ({ root: { things: [thing, rejected("item")] } }),
  ],
  [
    "items that are errors",
    "{ loose { must } }",
    () => ({ root: { loose: [new Error("item"), { must: "b" }] } }),
  ],
  ["an iterable", "{ things { id } }", () => ({ root: { things: new Set([thing]) } })],
  ["a list that is none", "{ things { id } }", () => ({ root: { things: "thing" } })],
  [
    "lists in lists",
    "{ thing { grid } }",
    () => ({ root: { thing: { grid: [[1, null], null, [Promise.resolve(2)]] } } }),
  ],
  [
    "numbers that are none",
    "{ thing { count ratio id } }",
    () => ({ root: { thing: { count: 1.5, ratio: Number.NaN, id: 5 } } }),
  ],
  [
    "values that can be read as another type",
    "{ thing { count ratio flag name id } }",
    () => ({ root: { thing: { count: "7", ratio: true, flag: 1, name: 3, id: 9 } } }),
  ],
  [
    "a word that is not in the enum",
    "{ thing { size id } }",
    () => ({ root: { thing: { size: "HUGE", id: "x" } } }),
  ],
  ["a scalar that refuses", "{ thing { when id } }", () => ({ root: { thing: { when: "never", id: "x" } } })],
  [
    "a type that is told",
    "{ named { __typename name ... on Thing { id } } }",
    () => ({ root: { named: { __typename: "Thing", ...thing } } }),
  ],
  [
    "a type that is told late",
    "{ nameds { __typename name ... on Strict { must } } }",
    () => ({
      root: {
        nameds: [{ kind: "Strict", name: "s", must: "m" }, { kind: "Thing", name: "t" }, { kind: "None" }],
      },
      resolvers: { "Named.resolveType": async ({ kind }: { kind: string }) => kind },
    }),
  ],
  [
    "a type that is not possible",
    "{ nameds { name } }",
    () => ({ root: { nameds: [{ __typename: "Query", name: "q" }, { name: "untold" }] } }),
  ],
  [
    "an object of another type",
    "{ thing { id } }",
    () => ({
      root: { thing: { ...thing, other: true } },
      resolvers: { "Thing.isTypeOf": ({ other }: { other?: boolean }) => !other },
    }),
  ],
  [
    "a type that is checked late",
    "{ thing { id } }",
    () => ({ root: { thing }, resolvers: { "Thing.isTypeOf": async () => true } }),
  ],
  [
    "a resolver that wants its path",
    "{ things { self { name } } }",
    () => ({
      root: { things: [thing, thing] },
      resolvers: {
        "Thing.self": (
          _thing: unknown,
          _args: unknown,
          _context: unknown,
          info: { path: { prev: { key: unknown } } },
        ) => ({ name: `item ${String(info.path.prev.key)}` }),
      },
    }),
  ],
  [
    "what a resolver is told",
    `query ($v: Boolean = true) { thing { a: echo @include(if: $v) b: echo(text: "x") } }`,
    () => ({
      root: { thing },
      resolvers: {
        "Thing.echo": (
          _thing: unknown,
          args: { text: string },
          context: { word: string },
          info: {
            fieldName: string;
            fieldNodes: unknown[];
            parentType: string;
            returnType: string;
            variableValues: object;
            operation: { operation: string };
          },
        ) =>
          [
            args.text,
            context.word,
            info.fieldName,
            info.fieldNodes.length,
            info.parentType,
            info.returnType,
            JSON.stringify(info.variableValues),
            info.operation.operation,
          ].join(" "),
      },
    }),
  ],
  [
    "a resolver that changes its arguments",
    `{ things { echo(text: "a") } }`,
    () => ({
      root: { things: [thing, thing] },
      resolvers: { "Thing.echo": (_thing: unknown, args: { text: string }) => (args.text += "b") },
    }),
  ],
  [
    "a variable that is wrong",
    `query ($n: Int!) { thing { echo(list: [$n]) } }`,
    () => ({ root: { thing } }),
  ],
  [
    "fields that are asked for twice",
    "{ thing { self { id } ... on Thing { self { name id } } id id } }",
    () => ({ root: { thing: { ...thing, self: thing } } }),
  ],
  [
    "conditions",
    `query ($yes: Boolean = true, $no: Boolean = false) { thing { id @include(if: $no) name @skip(if: $no) ... @include(if: $yes) { count } ... @skip(if: $yes) { ratio } id } }`,
    () => ({ root: { thing } }),
  ],
  [
    "names that objects have from birth",
    "{ thing { constructor: id toString: name } }",
    () => ({ root: { thing } }),
  ],
];

describe("compiled execution answers as graphql-js does on", () => {
  it.each(CASES)("%s", async (_name, source, open) => {
    const document = parse(source);
    // Promises can be rejected once: each run has its own.
    const expected = await run((schema, contextValue) => execute({ schema, document, contextValue }), open());
    const schema = schemaOf(open());
    const compiled = runCompiled(schema, document, () => ({ word: "context" }));
    for (let times = 0; times < 3; times++) {
      resolveRoot(schema, open());
      expect(told(await compiled({}, { requestId: "test" }))).toEqual(expected);
    }
  });

  it("mutations, one after another", async () => {
    const document = parse("mutation { a: add(by: 1) b: add(by: 10) fail c: add(by: 100) }");
    const counting = () => {
      let total = 0;
      const steps: string[] = [];
      const schema = schemaOf({
        root: {},
        resolvers: {
          "Mutation.add": async (_root: unknown, { by }: { by: number }) => {
            steps.push(`begin ${by}`);
            await new Promise((resolve) => setTimeout(resolve, 10 / by));
            steps.push(`end ${by}`);
            return (total += by);
          },
          "Mutation.fail": () => rejected("no"),
        },
      });
      return { schema, steps };
    };
    const one = counting();
    const other = counting();

    const expected = told(await execute({ schema: one.schema, document }));
    const compiled = runCompiled(other.schema, document, () => ({}));

    expect(told(await compiled({}, { requestId: "test" }))).toEqual(expected);
    expect(other.steps).toEqual(one.steps);
    expect(other.steps).toEqual(["begin 1", "end 1", "begin 10", "end 10", "begin 100", "end 100"]);
    // Nothing is done twice: the second time it goes on from the first.
    expect(told(await compiled({}, { requestId: "test" }))).toMatchObject({ data: { c: 222 } });
  });
});

type Schema = ReturnType<typeof schemaOf>;

async function run(
  ask: (schema: Schema, context: object) => ExecutionResult | Promise<ExecutionResult>,
  given: Case,
): Promise<unknown> {
  return told(await ask(schemaOf(given), { word: "context" }));
}

function schemaOf({ root, resolvers = {} }: Case) {
  const schema = buildSchema(SDL);
  for (const [coordinate, resolve] of Object.entries(resolvers)) {
    const [typeName, member = ""] = coordinate.split(".");
    const type = schema.getType(typeName!);
    if (member === "resolveType" && isInterfaceType(type)) type.resolveType = resolve as never;
    else if (member === "isTypeOf" && isObjectType(type)) type.isTypeOf = resolve as never;
    else if (isObjectType(type)) type.getFields()[member]!.resolve = resolve as never;
  }
  Object.assign(schema.getType("Date")!, {
    serialize(value: string) {
      if (value === "never") throw new Error("That is no date.");
      return `date ${value}`;
    },
  });
  resolveRoot(schema, { root });
  return schema;
}

function resolveRoot(schema: ReturnType<typeof buildSchema>, { root }: Case): void {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const value = root[field.name];
    field.resolve = () => value;
  }
}

function told({ data, errors }: ExecutionResult) {
  return {
    // The order of names is not the executor's to keep: the engine writes them as the client asked.
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: errors?.map(({ message, path, locations }) => ({ message, path, locations })),
  };
}
