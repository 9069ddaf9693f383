import { buildSchema, parse, print, validate, type ExecutionResult, type GraphQLSchema } from "graphql";

import { runCompiled } from "../../src/gateway/compiled/compiled-executor.js";
import { composeSupergraph } from "../../src/gateway/compose.js";
import { createEngine } from "../../src/gateway/engine/engine.js";
import type { SubgraphExecutor, Variables } from "../../src/gateway/executor.js";
import { planOperation } from "../../src/gateway/planner/plan-operation.js";
import { readSupergraph } from "../../src/gateway/planner/read-supergraph.js";

/** A subgraph as SDL, with what its root fields and entities are. */
export interface Part {
  readonly sdl: string;
  readonly root?: Readonly<Record<string, (args: never) => unknown>>;
  /** By type: what is known of the entity that a representation names. */
  readonly entities?: Readonly<Record<string, (representation: never) => object | null>>;
  /** What is answered in place of all this; `null` leaves it at that. */
  readonly instead?: (variables: Variables) => ExecutionResult | null;
}

/** What a subgraph was asked. */
export interface Asked {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Variables;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject", "@inaccessible"])`;
const DIRECTIVES = `
  scalar FieldSet scalar _Any
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @external on FIELD_DEFINITION
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @provides(fields: String!) on FIELD_DEFINITION
  directive @override(from: String!) on FIELD_DEFINITION
  directive @interfaceObject on OBJECT
  directive @inaccessible on FIELD_DEFINITION
`;

/** A graph of such subgraphs, run by the engine. */
export function openParts(parts: Readonly<Record<string, Part>>, { maximumFields = 100 } = {}) {
  const asked: Asked[] = [];
  const composed = composeSupergraph(
    Object.entries(parts).map(([name, { sdl }]) => ({ name, sdl: `${LINK} ${sdl}` })),
  );
  const schema = buildSchema(composed.apiSdl);
  const supergraph = readSupergraph(composed.supergraphSdl);
  const subgraphSchemas = new Map(Object.entries(parts).map(([name, part]) => [name, schemaOf(part)]));
  const executors = new Map(
    Object.entries(parts).map(([name, part]): [string, SubgraphExecutor] => {
      const own = subgraphSchemas.get(name)!;
      return [
        name,
        {
          prepare(document) {
            // As a subgraph elsewhere would.
            expect(validate(own, document)).toEqual([]);
            const run = runCompiled(own, document, () => ({}));
            return (variables, request) => {
              asked.push({ subgraph: name, query: print(document), variables: structuredClone(variables) });
              return part.instead?.(variables) ?? run(variables, request);
            };
          },
        },
      ];
    }),
  );
  const execute = createEngine({
    schema,
    supergraphSchema: supergraph.schema,
    plan: (operation) => planOperation(supergraph, operation),
    executors,
    subgraphSchemas,
    compile: true,
    maximumFields,
  });
  /** Asks three times, so that compiled code answers too; the answers have to be the same. */
  return async (source: string, variables = {}) => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const answers = [];
    for (let times = 0; times < (source.startsWith("mutation") ? 1 : 3); times++) {
      asked.length = 0;
      const { data, errors } = await execute(
        { document, operationName: null, variables },
        { requestId: "test" },
      );
      answers.push({
        data: JSON.parse(data!) as unknown,
        errors: errors.map(({ message, path }) => ({ message, path })),
      });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    return { ...answers[0]!, asked: asked.map(({ subgraph }) => subgraph), requests: [...asked] };
  };
}

function schemaOf({ sdl, root = {}, entities = {} }: Part): GraphQLSchema {
  const types = Object.keys(entities);
  const entity =
    types.length > 0
      ? `union _Entity = ${types.filter((type) => !sdl.includes(`interface ${type}`)).join(" | ")}`
      : "";
  const query =
    types.length > 0 ? "extend type Query { _entities(representations: [_Any!]!): [_Entity]! }" : "";
  const schema = buildSchema(`${DIRECTIVES} ${sdl} ${entity} ${query}`, {
    assumeValid: true,
    assumeValidSDL: true,
  });
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      field.resolve = (_root, args) => root[field.name]?.(args as never);
    }
  }
  const find = schema.getQueryType()!.getFields()["_entities"];
  if (find) {
    find.resolve = (_root, { representations }: { representations: { __typename: string }[] }) =>
      representations.map(async (representation) => {
        const found = entities[representation.__typename]!(representation as never);
        return found && { __typename: representation.__typename, ...found };
      });
  }
  return schema;
}
