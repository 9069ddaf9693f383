import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validateSchema,
} from "graphql";
import { federateSubgraphs } from "@wundergraph/composition";

import { emittedSchemas } from "../../src/gateway/emitted-schemas.js";
import { recordJsonSchema } from "../../src/ingest/json-schema.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { readProjectFile } from "../support/project-file.js";

const emitted = emittedSchemas(subgraphs);

describe("schema/", () => {
  const files = { ...emitted, "newsroom.schema.json": `${JSON.stringify(recordJsonSchema(), null, 2)}\n` };

  it.each(Object.entries(files))("%s is what the code says now", (name, text) => {
    const isFresh = readProjectFile(`schema/${name}`) === text;

    expect(isFresh ? "fresh" : `stale: run "npm run schema" and commit what it writes`).toBe("fresh");
  });
});

describe("the subgraphs", () => {
  it.each(subgraphs)("$name has a valid schema, which nothing checks at the start", (subgraph) => {
    expect(validateSchema(subgraph.build().schema).map((error) => error.message)).toEqual([]);
  });

  // The first composer is the one that `emittedSchemas` uses: it throws where they do not compose.
  it("compose under a second, independent composer without errors or warnings", () => {
    const result = federateSubgraphs({
      subgraphs: subgraphs.map((subgraph) => ({
        name: subgraph.name,
        url: `http://${subgraph.name}/graphql`,
        definitions: parse(subgraph.build().sdl),
      })),
      version: "1",
    });

    expect(result.success ? [] : result.errors.map((error) => error.message)).toEqual([]);
    expect(result.warnings.map((warning) => warning.message)).toEqual([]);
  });
});

describe("the public schema", () => {
  const schema = buildSchema(emitted["api.graphql"]!);
  const ours = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith("__") && type.astNode,
  );

  it("describes every type, field, argument, input and enum value", () => {
    const bare: string[] = [];
    const check = (name: string, thing: { readonly description?: string | null | undefined }) => {
      if (!thing.description?.trim()) bare.push(name);
    };
    for (const type of ours) {
      check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          const args = "args" in field ? field.args : [];
          for (const arg of args) check(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      }
    }

    expect(bare).toEqual([]);
  });

  it("says of every enum that it may grow", () => {
    const enums = ours.filter(isEnumType);

    expect(enums.length).toBeGreaterThan(20);
    expect(enums.filter((type) => !type.description!.includes("may grow")).map((type) => type.name)).toEqual(
      [],
    );
  });

  it("makes a node of every type that has an id", () => {
    const node = schema.getType("Node");
    const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map((type) => type.name) : [];

    const withId = ours.filter((type) => isObjectType(type) && Object.hasOwn(type.getFields(), "id"));
    expect(withId.length).toBeGreaterThan(10);
    expect(nodes.toSorted()).toEqual(withId.map(({ name }) => name).toSorted());
  });
});
