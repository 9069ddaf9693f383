import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from "graphql";

import {
  FIELD_COSTS,
  LARGEST_PAGE,
  ITEMS_OF_A_PAGE,
  SIZING_ARGUMENTS,
} from "../../src/server/cost/field-costs.js";
import { createOperationCost } from "../../src/server/cost/operation-cost.js";
import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from "../../src/federation/connection.js";

const root = join(__dirname, "../..");
const schema = buildSchema(readFileSync(join(root, "schema/api.graphql"), "utf8"));
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
  );

describe("the costs of fields", () => {
  it("are of fields that there are", () => {
    const names = new Set(fields.flatMap(({ name, field }) => [name, `*.${field.name}`]));

    expect(Object.keys(FIELD_COSTS).filter((name) => !names.has(name))).toEqual([]);
  });

  it("foresee a length for every list of objects that has no page size", () => {
    const unforeseen = fields.filter(
      ({ name, field }) =>
        isListType(getNullableType(field.type)) &&
        isCompositeType(getNamedType(field.type)) &&
        !name.endsWith("Connection.edges") &&
        !field.args.some((argument) => SIZING_ARGUMENTS.includes(argument.name)) &&
        FIELD_COSTS[name]?.items === undefined,
    );

    expect(unforeseen.map(({ name }) => name)).toEqual([]);
  });

  it("know the sizes of pages", () => {
    expect([ITEMS_OF_A_PAGE, LARGEST_PAGE]).toEqual([DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE]);
  });

  const queries = join(root, "src/playground/queries");
  const documents = [
    getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, directiveIsRepeatable: true }),
    ...readdirSync(queries)
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => readFileSync(join(queries, file), "utf8")),
    ...Object.values(
      JSON.parse(readFileSync(join(root, "schema/persisted-documents.json"), "utf8")) as Record<
        string,
        string
      >,
    ),
  ].map((text) => [/query (\w+)/.exec(text)?.[1] ?? text, parse(text)] as const);

  it.each(documents)("let %s pass", (_name, document) => {
    const costOf = createOperationCost(schema, PUBLIC_LIMITS);

    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      expect(costOf({ document, operation, variables: {} })).toBeLessThanOrEqual(PUBLIC_LIMITS.cost);
    }
  });
});
