import { buildSchema, parse } from "graphql";
import fc from "fast-check";

import { completeAnswer } from "../../../src/gateway/engine/complete.js";
import { readOperation } from "../../../src/gateway/engine/operation.js";
import { compileProjection } from "../../../src/gateway/engine/projection.js";
import { responseKey } from "../../../src/gateway/engine/document.js";
import type { ResponseObject } from "../../../src/gateway/engine/response.js";
import { specialise } from "../../../src/gateway/engine/specialise.js";

const schema = buildSchema(`
  type Query { thing: Thing things: [Thing]! named: [Named!] }
  interface Named { name: String }
  type Thing implements Named {
    id: ID! name: String count: Int ratio: Float flag: Boolean size: Size when: Date
    part: Thing parts: [Thing!] grid: [[Int]] tags: [String!]
  }
  type Place implements Named { name: String id: ID! }
  enum Size { SMALL LARGE }
  scalar Date
`);

/** Also what JSON has to escape, and halves of characters. */
const text = fc.string({
  unit: fc.oneof(fc.constantFrom('"', "\\", "\n", "\u2028", "é", "😀", "\ud83d", "\udc00"), fc.string()),
});
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

const { data } = fc.letrec<{ thing: unknown; named: unknown; data: ResponseObject }>((tie) => ({
  thing: fc.record({
    __typename: fc.constant("Thing"),
    id: text,
    name: orNull(text),
    alias: orNull(text),
    count: orNull(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    ratio: orNull(fc.double({ noNaN: true, noDefaultInfinity: true })),
    flag: orNull(fc.boolean()),
    size: orNull(fc.constantFrom("SMALL", "LARGE")),
    when: orNull(fc.oneof(text, fc.integer(), fc.constant({ year: '20"24' }))),
    part: fc.option(tie("thing"), { depthSize: "small", maxDepth: 3 }),
    parts: orNull(fc.array(tie("thing"), { maxLength: 3 })),
    grid: orNull(
      fc.array(orNull(fc.array(orNull(fc.integer({ min: 0, max: 9 })), { maxLength: 2 })), { maxLength: 3 }),
    ),
    tags: orNull(fc.array(text, { maxLength: 3 })),
  }),
  named: fc.oneof(
    tie("thing"),
    fc.record({ __typename: fc.constant("Place"), id: text, name: orNull(text) }),
  ),
  data: fc.record({
    thing: orNull(tie("thing")),
    things: fc.array(orNull(tie("thing")), { maxLength: 3 }),
    named: orNull(fc.array(tie("named"), { maxLength: 3 })),
  }),
}));

const QUERIES = {
  "one value": "{ thing { name } }",
  "every kind of value": "{ thing { id name count ratio flag size when tags grid alias: name __typename } }",
  "objects in objects":
    "{ thing { part { part { id } parts { part { name } } } } things { part { id } count } }",
  "objects that end with lists": "{ things { name parts { tags } } thing { parts { grid } } }",
  "several types": "{ named { __typename name ... on Thing { parts { id } } ... on Place { id } } }",
  "a type of which nothing is asked": "{ named { ... on Place { name } } thing { id } }",
  "conditions on all fields":
    "query ($a: Boolean!, $b: Boolean!) { thing @include(if: $a) { id @skip(if: $b) name @include(if: $b) part @skip(if: $a) { id } } things { id @include(if: $a) } }",
  "conditions on some fields":
    "query ($a: Boolean!, $b: Boolean!) { thing { name @include(if: $a) id part { id @skip(if: $b) tags @include(if: $b) } } }",
  "fields that are asked for twice":
    "query ($a: Boolean!, $b: Boolean!) { thing { name @include(if: $a) id name @include(if: $b) part { id } part @include(if: $a) { name } } }",
  "fields that are asked for in many places, each under conditions":
    "query ($a: Boolean!, $b: Boolean!) { thing { ...A ... @skip(if: $a) { ...B id } ...B @include(if: $b) tags name ...A } } fragment A on Thing { name @include(if: $a) part @include(if: $b) { id ...B @skip(if: $a) } } fragment B on Thing { id @include(if: $b) part @skip(if: $b) { id name } name @include(if: $b) }",
  "one fragment over and over, deep in conditions": overAndOver(28, 79),
};

/** Five fields under a condition each, in a fragment that is spread many times where many more apply. */
function overAndOver(conditions: number, spreads: number): string {
  const names = Array.from({ length: conditions }, (_, index) => `v${index}`);
  const inner = names.reduce((body, name) => `... @skip(if: $${name}) { ${body} }`, "...A ".repeat(spreads));
  const defined = names.map((name) => `$${name}: Boolean = false`).join(" ");
  const fields = "name @include(if: $a) id @skip(if: $a) count @include(if: $b) flag @skip(if: $b)";
  return `query ($a: Boolean!, $b: Boolean!, ${defined}) { thing { ${inner} } } fragment A on Thing { ${fields} name @skip(if: $b) }`;
}

describe("the text of an answer", () => {
  it.each(Object.entries(QUERIES))("is what graphql-js makes of the same data: %s", (_name, query) => {
    const { definition, fragments } = readOperation(parse(query), null, 100_000);
    const conditions = Object.fromEntries(
      (definition.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, false]),
    );

    const cases = [0, 1, 2, 3].map((bits) => {
      const variables = { ...conditions, a: bits > 1, b: bits % 2 === 1 };
      const operation = specialise(definition, fragments, variables);
      return { variables, operation, project: compileProjection(schema, operation, responseKey) };
    });

    fc.assert(
      fc.property(data, fc.constantFrom(...cases), (found, { variables, operation, project }) => {
        const run = { data: found, errors: [], lost: [], unnamed: [] };

        const written = project(found);

        const expected = completeAnswer(schema, operation, responseKey, run, variables);
        expect(expected.errors).toBeUndefined();
        expect(written).toBe(JSON.stringify(expected.data));
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ["a null that may not be", { things: null }, "{ things { id } }"],
    ["an object in place of a text", { thing: { name: {} } }, "{ thing { name } }"],
    ["a text in place of an object", { thing: "t" }, "{ thing { name } }"],
    ["an object in place of a list", { things: {} }, "{ things { name } }"],
    ["a word that the enum does not have", { thing: { size: "HUGE" } }, "{ thing { size } }"],
    ["a number that is not whole", { thing: { count: 1.5 } }, "{ thing { count } }"],
    ["a number without end", { thing: { ratio: Infinity } }, "{ thing { ratio } }"],
    ["a type that is not there", { named: [{ __typename: "Query" }] }, "{ named { name } }"],
  ])("is left to graphql-js where the data is not as promised: %s", (_name, found, query) => {
    const { definition, fragments } = readOperation(parse(query), null, 100_000);
    const project = compileProjection(schema, specialise(definition, fragments, {}), responseKey);

    expect(project(found as unknown as ResponseObject)).toBeNull();
  });
});
