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
  type GraphQLField,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

import { readDeclaredCosts } from "../../src/server/cost/declared-costs.js";
import { INTROSPECTION_SIZES } from "../../src/server/cost/introspection-sizes.js";
import { createOperationCost } from "../../src/server/cost/operation-cost.js";
import { PUBLIC_LIMITS } from "../../src/server/limits.js";
import { DEFAULT_PAGE_SIZE } from "../../src/federation/connection.js";

const root = join(__dirname, "../..");
const emitted = (name: string) => readFileSync(join(root, "schema", name), "utf8");
const schema = buildSchema(emitted("api.graphql"));
const annotated = buildSchema(emitted("supergraph.graphql"), { assumeValid: true, assumeValidSDL: true });
const { weights, listSizes } = readDeclaredCosts(annotated);
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
  );

describe("a field declares its cost where it is defined:", () => {
  const isPaged = (field: Field) => field.args.some(({ name }) => name === "first");

  it("every list of objects says how long it is", () => {
    const silent = fields.filter(
      ({ name, field }) =>
        isListType(getNullableType(field.type)) &&
        isCompositeType(getNamedType(field.type)) &&
        !name.endsWith("Connection.edges") &&
        !field.args.some(({ type }) => isListType(getNullableType(type))) &&
        listSizes.get(name)?.assumedSize === undefined &&
        INTROSPECTION_SIZES[name] === undefined,
    );

    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("every page is sized by its arguments", () => {
    const silent = fields.filter(
      ({ name, field }) => isPaged(field) && listSizes.get(name)?.slicingArguments.join(" ") !== "first last",
    );

    expect(fields.filter(({ field }) => isPaged(field)).length).toBeGreaterThan(15);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("what is computed from a state of knowledge says how much work that is", () => {
    const silent = fields.filter(
      ({ name, field }) =>
        field.args.some((argument) => argument.name === "asOf") && !isPaged(field) && !weights.has(name),
    );

    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("counts the assumed pages as connections have them", () => {
    const sizes = fields
      .filter(({ field }) => isPaged(field))
      .map(({ name }) => listSizes.get(name)?.assumedSize);

    expect(new Set(sizes)).toEqual(new Set([DEFAULT_PAGE_SIZE]));
  });
});

describe("the limit of cost", () => {
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

  it.each(documents)("lets %s pass", (_name, document) => {
    const costOf = createOperationCost(schema, annotated, PUBLIC_LIMITS);

    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      expect(costOf({ document, operation, variables: {} })).toBeLessThanOrEqual(PUBLIC_LIMITS.cost);
    }
  });
});
