import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

import type { Subgraph } from "../../../src/federation/subgraph.js";
import { hash } from "../random.js";
import type { Declarations } from "./declarations.js";
import { entityFinder } from "./entities.js";
import { failingAtTimes, mayFail } from "./failures.js";
import { resolverOf, type Resolve } from "./field-value.js";
import { FEDERATION_DEFINITIONS } from "./graph.js";
import { SENT } from "./objects.js";
import type { Part } from "./ownership.js";
import { isProvided, providedBelow, withProvided } from "./provided.js";
import { describeRequired, pickRequired } from "./required.js";
import { nameInGraph } from "./root-types.js";
import { adoptScalars } from "./scalars.js";
import type { World } from "./world.js";

/** A subgraph's schema without resolvers, with the fields that gateways use. */
export function schemaOf(sdl: string, declarations: Declarations): GraphQLSchema {
  const entities = [...declarations].flatMap(([name, { keys, isInterface }]) =>
    keys.some(({ isResolvable }) => isResolvable) && !isInterface ? name : [],
  );
  const root = /^schema \{ query: (\w+)/m.exec(sdl)?.[1] ?? "Query";
  const finder = `union _Entity = ${entities.join(" | ")}
    extend type ${root} { _entities(representations: [_Any!]!): [_Entity]! }`;
  return buildSchema(`${FEDERATION_DEFINITIONS}\n${sdl}\n${entities.length > 0 ? finder : ""}`, {
    assumeValid: true,
    assumeValidSDL: true,
  });
}

/** Answers from the objects of the world, and notes what no gateway should have asked. */
export function openRandomSubgraph(part: Part, sdl: string, world: World): Subgraph {
  const { name, schema } = part;
  adoptScalars(schema);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const resolve = resolverIn(part, world, nameInGraph(schema, type), field);
      if (resolve) field.resolve = resolve as never;
    }
  }
  const find = schema.getQueryType()?.getFields()["_entities"];
  if (find) {
    const findEntity = entityFinder(part, world);
    find.resolve = (_root, { representations }: { representations: never[] }) =>
      representations.map(findEntity);
  }
  return { name, reads: [], build: () => ({ schema, sdl }), createContext: () => ({}) };
}

/** `null` where the field is read from its object, as most are in a real subgraph. */
function resolverIn(
  { name, declarations }: Part,
  world: World,
  type: string,
  field: GraphQLField<unknown, unknown>,
): Resolve | null {
  const declared = declarations.get(type)?.fields.get(field.name);
  if (!declared) return null;
  const { requires, provides, isExternal } = declared;
  const isForeign = isExternal && !world.ownership.isKeyField(name, type, field.name);
  const isOverridden = world.ownership.isOverridden(name, type, field.name);
  const isRoot = type === "Query" || type === "Mutation";
  const isLater = type === "Mutation" || hash(`${type}.${field.name} is later`) % 6 === 0;
  const fails = mayFail(world, type, field.name);
  const isObject = isCompositeType(getNamedType(field.type));
  const takesArguments = field.args.length > 0;
  if (
    !requires &&
    !isForeign &&
    !isOverridden &&
    !isRoot &&
    !isLater &&
    !fails &&
    !isObject &&
    !takesArguments
  ) {
    return null;
  }

  const own: Resolve = requires
    ? (source) => describeRequired(pickRequired(source?.[SENT], requires))
    : resolverOf(world, type, field.name, takesArguments);
  const failing = fails ? failingAtTimes(world, field.name, own) : own;
  const resolve: Resolve = (source, args) => {
    if (isOverridden || (isForeign && !isProvided(source, field.name))) {
      world.unwanted.push(`"${name}" was asked for ${type}.${field.name}, which is another subgraph's.`);
    }
    return withProvided(failing(source, args), [provides, providedBelow(source, field.name)]);
  };
  if (!isLater) return resolve;
  const later: Resolve = async (source, args) => resolve(source, args);
  // Where one item of a list fails at once and another later, graphql-js may forget a rejection.
  return (source, args) => (world.isFailing && !isRoot ? resolve : later)(source, args);
}
