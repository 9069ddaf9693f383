import type { OperationDefinitionNode } from "graphql";

import type { Planning } from "./planning.js";
import type { OpenFetch } from "./position.js";
import type { PlannedFetch, QueryPlan } from "./query-plan.js";
import type { SubgraphModel } from "./supergraph.js";
import { writeEntityFetch, writeRootFetch } from "./write-fetch.js";

/**
 * Puts fetches in steps: each as early as what it needs allows. A fetch of entities that no other needs waits for
 * the next step in which its subgraph is asked anyway, so that the subgraph reads for both at once; all entities
 * that a step wants of one subgraph are asked for in one fetch.
 */
export function planSteps(planning: Planning, definition: OperationDefinitionNode): QueryPlan {
  const fetches = planning.fetches.all.filter(({ selection }) => !selection.isEmpty);
  const levels = levelsOf(fetches);
  postpone(fetches, levels);
  const steps: PlannedFetch[][] = [];
  for (let level = 0; level <= Math.max(-1, ...levels.values()); level++) {
    const step: PlannedFetch[] = [];
    for (const together of bySubgraph(fetches.filter((fetch) => levels.get(fetch) === level))) {
      for (const fetch of together)
        if (!fetch.entities) step.push(writeRootFetch(fetch, definition, planning.keys));
      const ofEntities = together.filter(({ entities }) => entities);
      if (ofEntities.length > 0) step.push(writeEntityFetch(ofEntities, definition, planning.keys));
    }
    if (step.length > 0) steps.push(step);
  }
  return { steps };
}

type Levels = Map<OpenFetch, number>;

function levelsOf(fetches: readonly OpenFetch[]): Levels {
  const levels: Levels = new Map();
  const levelOf = (fetch: OpenFetch): number => {
    let level = levels.get(fetch);
    if (level === undefined) {
      level = Math.max(-1, ...[...fetch.needs].map(levelOf)) + 1;
      levels.set(fetch, level);
    }
    return level;
  };
  for (const fetch of fetches) levelOf(fetch);
  return levels;
}

/** From the last step on, so that what waits for a fetch that waits itself waits as long. */
function postpone(fetches: readonly OpenFetch[], levels: Levels): void {
  const needed = new Set(fetches.flatMap(({ needs }) => [...needs]));
  for (const fetch of fetches.toSorted((one, other) => levels.get(other)! - levels.get(one)!)) {
    if (!fetch.entities || needed.has(fetch)) continue;
    const later = fetches
      .filter(({ subgraph, entities }) => entities && subgraph === fetch.subgraph)
      .map((other) => levels.get(other)!)
      .filter((level) => level > levels.get(fetch)!);
    if (later.length > 0) levels.set(fetch, Math.min(...later));
  }
}

function bySubgraph(fetches: readonly OpenFetch[]): Iterable<readonly OpenFetch[]> {
  const groups = new Map<SubgraphModel, OpenFetch[]>();
  for (const fetch of fetches) {
    const group = groups.get(fetch.subgraph);
    if (group) group.push(fetch);
    else groups.set(fetch.subgraph, [fetch]);
  }
  return groups.values();
}
