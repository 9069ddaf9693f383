import { extendSchema, isObjectType, parse, type GraphQLSchema, type GraphQLUnionType } from "graphql";

import { completeId, isRecordType, typeOfId } from "../domain/ids.js";
import { badUserInput } from "./user-error.js";

/** How the entities of one type are found by id: a promise of the record, `null` for an unknown id. */
export type ReferenceResolver<Context> = (id: string, context: Context) => unknown;

/** How many entities one request may ask for by key. */
const MAXIMUM_REPRESENTATIONS = 10_000;

/**
 * The schema with the two root fields of the Federation subgraph specification: `_service`, from
 * which a composer reads the SDL, and `_entities`, through which a gateway asks for entities by
 * key. Entities are answered in the order of their keys, each as the type that its key asks for; a key that finds
 * nothing of that type is answered with `null`, one that makes no sense with an error in its place.
 */
export function withFederationFields<Context>(
  own: GraphQLSchema,
  sdl: string,
  references: Readonly<Record<string, ReferenceResolver<Context>>>,
): GraphQLSchema {
  const types = Object.keys(references);
  for (const type of types) {
    if (isObjectType(own.getType(type))) continue;
    throw new Error(`"${type}" is found by id, but there is no such type: list it in "types".`);
  }
  const schema = extendSchema(own, parse(types.length > 0 ? SERVICE + entitiesOf(types) : SERVICE));
  const fields = schema.getQueryType()!.getFields();
  fields["_service"]!.resolve = () => ({ sdl });
  if (types.length === 0) return schema;

  (schema.getType("_Entity") as GraphQLUnionType).resolveType = typeOfEntity;
  fields["_entities"]!.resolve = (
    _root,
    { representations }: { representations: readonly unknown[] },
    context,
  ) => {
    if (representations.length > MAXIMUM_REPRESENTATIONS) {
      throw badUserInput(`Ask for at most ${MAXIMUM_REPRESENTATIONS} representations at a time.`);
    }
    return representations.map((representation) => {
      const key = readEntityKey(representation);
      if (!key) return badUserInput(`A representation has a "__typename" and an "id", both strings.`);
      if (!Object.hasOwn(references, key.__typename)) {
        return badUserInput(`This subgraph finds no "${key.__typename}" by id.`);
      }
      return isOfAnotherType(key) ? null : references[key.__typename]!(completeKey(key), context as Context);
    });
  };
  return schema;
}

const SERVICE = `
  type _Service { sdl: String! }
  extend type Query { _service: _Service! }
`;

const entitiesOf = (types: readonly string[]) => `
  scalar _Any
  union _Entity = ${types.join(" | ")}
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
`;

function readEntityKey(value: unknown): { readonly __typename: string; readonly id: string } | null {
  if (typeof value !== "object" || value === null || !("__typename" in value) || !("id" in value))
    return null;
  const { __typename, id } = value;
  return typeof __typename === "string" && typeof id === "string" ? { __typename, id } : null;
}

/** An id says what it names: one of another type names nothing of this one, and no stub is made of it. */
function isOfAnotherType({ __typename, id }: { readonly __typename: string; readonly id: string }): boolean {
  const type = typeOfId(id);
  return isRecordType(__typename) && type !== null && type !== __typename;
}

/** Spans have no records, and ids that name more than one. */
function completeKey({ __typename, id }: { readonly __typename: string; readonly id: string }): string {
  return isRecordType(__typename) ? completeId(__typename, id) : id;
}

/** Ids say what they name; only spans, which have no records, carry their type with them. */
function typeOfEntity(entity: { readonly id: string; readonly __typename?: string }): string | undefined {
  return entity.__typename ?? typeOfId(entity.id) ?? undefined;
}
