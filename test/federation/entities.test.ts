import { isUnionType } from "graphql";

import { ID_PREFIXES, typeOfId } from "../../src/domain/ids.js";
import { openSubgraph } from "../../src/gateway/graph.js";
import { COLLECTION_NAMES } from "../../src/store/collections.js";
import type { Store } from "../../src/store/store.js";
import { subgraphs } from "../../src/subgraphs/subgraphs.js";
import { allOf } from "../support/all-of.js";
import { askGraph } from "../support/ask-graph.js";
import { openNewsroomStore } from "../support/sample.js";

let store: Store;
/** An id of each type that is in the sample. */
const ids = new Map([["TextSpan", "version:seed-000@1#char=0,4"]]);

beforeAll(async () => {
  store = await openNewsroomStore();
  for (const collection of COLLECTION_NAMES) {
    const [record] = await allOf(store, collection);
    const type = record && typeOfId(record.id);
    if (type) ids.set(type, record.id);
  }
});

/** Each type that a subgraph finds by key. */
const types = subgraphs.flatMap((subgraph) => {
  const entity = subgraph.build().schema.getType("_Entity");
  return isUnionType(entity) ? entity.getTypes().map(({ name }) => [subgraph.name, name] as const) : [];
});

describe("an entity that is asked for by its key", () => {
  it.each(types)("in %s is of the type %s that was asked for, or null", async (subgraphName, typeName) => {
    const subgraph = subgraphs.find(({ name }) => name === subgraphName)!;
    const graph = openSubgraph(subgraph, store);
    const ask = (asked: readonly string[]) =>
      askGraph(graph, "query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }", {
        of: asked.map((id) => ({ __typename: typeName, id })),
      });
    const others = [...ids].filter(
      // A span's id begins as that of its version.
      ([type]) => type !== typeName && !(typeName === "ArticleVersion" && type === "TextSpan"),
    );
    const made = Object.values(ID_PREFIXES).map((prefix) => `${prefix}:no-such-thing`);

    const own = await ask([ids.get(typeName)!]);
    const ofOthers = await ask(others.map(([, id]) => id));
    const unknown = await ask(made);

    expect(own.errors ?? ofOthers.errors ?? unknown.errors).toBeUndefined();
    expect(own.data).toEqual({ _entities: [{ __typename: typeName }] });
    expect(ofOthers.data).toEqual({ _entities: others.map(() => null) });
    for (const one of (unknown.data as { _entities: ({ __typename: string } | null)[] })._entities)
      expect(one?.__typename ?? typeName).toBe(typeName);
  });
});
