import { buildSchema, getArgumentValues, getVariableValues, parse, type FieldNode } from "graphql";
import fc from "fast-check";

import { compileCoercion } from "../../src/gateway/coerce-variables.js";
import { readArguments } from "../../src/gateway/compiled/field-arguments.js";
import { definitionOf } from "../../src/gateway/engine/document.js";

const schema = buildSchema(`
  type Query {
    find(id: ID!, name: String, count: Int = 3, flag: Boolean, ratio: Float, kinds: [Kind!], at: Point): Int
  }
  enum Kind { BIG SMALL }
  input Point { x: Int! y: Int = 0 }
`);
const field = schema.getQueryType()!.getFields()["find"]!;

const type = fc.constantFrom(
  "ID!",
  "ID",
  "String!",
  "String",
  "Int!",
  "Int",
  "Float",
  "Boolean!",
  "Kind",
  "[Kind!]",
  "Point",
);
const ending = fc.constantFrom("", "", "", " = null");
const definitions = fc.array(
  fc.tuple(type, ending).filter(([of, has]) => has === "" || !of.endsWith("!")),
  { maxLength: 3 },
);
const value = fc.constantFrom<unknown>(
  "a",
  "",
  "BIG",
  1,
  0,
  -0,
  2 ** 31,
  1.5,
  true,
  false,
  null,
  undefined,
  [],
  ["BIG"],
  { x: 1 },
  { y: 2 },
  {},
);
const inputs = fc.record({ v0: value, v1: value, v2: value }, { requiredKeys: [] });

/** Also of what it throws. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}

describe("variables", () => {
  it("are coerced as graphql-js does, with the same complaints", () => {
    fc.assert(
      fc.property(definitions, inputs, (of, given) => {
        const list = of.map(([name, has], index) => `$v${index}: ${name}${has}`).join(", ");
        const document = parse(`query ${list && `(${list})`} { find(id: 1) }`);
        const { variableDefinitions = [] } = definitionOf(document);

        const found = compileCoercion(schema, variableDefinitions)(given);

        expect(found).toEqual(getVariableValues(schema, variableDefinitions, given));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    "find(id: $v0)",
    "find(id: $v0, name: $v1, flag: $v2)",
    "find(id: $v0, count: $v1)",
    "find(id: $v0, count: 7, kinds: $v2)",
    `find(id: "a", at: { x: $v1 })`,
    "find(id: $toString)",
  ])("become arguments as graphql-js has them: %s", (text) => {
    const { selectionSet } = definitionOf(parse(`{ ${text} }`));
    const node = selectionSet.selections[0] as FieldNode;
    const read = readArguments(field, node);

    fc.assert(
      fc.property(inputs, (variables) => {
        const found = outcome(() => read(variables));

        expect(found).toEqual(outcome(() => getArgumentValues(field, node, variables)));
      }),
      { numRuns: 300 },
    );
  });
});
