import { isObjectType } from "graphql";

import { leafPaths } from "./declarations.js";
import { SENT, type Thing } from "./objects.js";
import type { Part } from "./ownership.js";
import type { World } from "./world.js";

type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** How a subgraph finds the entity that a representation names; `null` for one that there is not. */
export function entityFinder(
  { name: subgraph, schema, declarations }: Part,
  { objects, unwanted }: World,
): (sent: Representation) => Thing | null {
  return (sent) => {
    const { __typename } = sent;
    const keys = (declarations.get(__typename)?.keys ?? []).filter(({ isResolvable }) => isResolvable);
    const key = keys
      .map(({ fields }) => leafPaths(fields))
      .find((paths) => paths.every((path) => valueAt(sent, path) !== undefined));
    if (!key) {
      unwanted.push(
        `"${subgraph}" was sent ${JSON.stringify(sent)}, which has no key it finds ${__typename} by.`,
      );
      return null;
    }
    const found = objects
      .entitiesOf(__typename)
      .find((entity) => key.every((path) => valueAt(entity, path) === valueAt(sent, path)));
    if (!found) return null;
    // An interface object goes by the interface's name, an entity that is found by it by its own.
    const itsName = isObjectType(schema.getType(__typename)) ? __typename : found.__typename;
    return { ...found, __typename: itsName, [SENT]: sent };
  };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], value);
}
