import type { Succession, SuccessionKind } from "../domain/actor.js";
import type { ActorId } from "../domain/ids.js";

/** Kinds of succession in which one body goes on, under another name or in another shape. */
export const CONTINUING: readonly SuccessionKind[] = ["RENAMED", "SUCCEEDED"];

/**
 * Under which id a body counts: that of its last successor, by way of renamings and successions. A
 * body that was merged or split counts as itself. Loops, which no loaded newsroom has, end.
 */
export function bodiesOf(
  actors: Iterable<{
    readonly id: ActorId;
    readonly predecessors: readonly Pick<Succession, "actorId" | "kind">[];
  }>,
): (id: ActorId) => ActorId {
  const successorOf = new Map<ActorId, ActorId>();
  for (const { id, predecessors } of actors) {
    for (const { actorId, kind } of predecessors) {
      if (CONTINUING.includes(kind)) successorOf.set(actorId, id);
    }
  }
  return (id) => {
    const passed = new Set([id]);
    let body = id;
    for (
      let next = successorOf.get(body);
      next !== undefined && !passed.has(next);
      next = successorOf.get(body)
    ) {
      passed.add(next);
      body = next;
    }
    return body;
  };
}
