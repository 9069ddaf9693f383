import { execute } from "graphql";

import type { Subgraph } from "../federation/subgraph.js";
import type { Store } from "../store/store.js";
import type { RequestContext, SubgraphExecutor } from "./executor.js";

/**
 * Asks a subgraph that runs in this process.
 *
 * A client's request often comes back to the same subgraph. All its visits share one context, so
 * that what one visit has read the next does not read again.
 */
export function createLocalExecutor(subgraph: Subgraph, store: Store): SubgraphExecutor {
  const { schema } = subgraph.build();
  const contexts = new WeakMap<RequestContext, object>();
  const contextOf = (request: RequestContext) => {
    const known = contexts.get(request);
    if (known) return known;
    const made = subgraph.createContext(store);
    contexts.set(request, made);
    return made;
  };

  return async ({ document, variables, context }) =>
    execute({ schema, document, variableValues: variables, contextValue: contextOf(context) });
}
