import { CONTINUING } from "../../evidence/bodies.js";
import type { Check } from "./check.js";

/** No actor comes from itself; an actor continues one other at most, and goes on in one at most. */
export const checkSuccessions: Check = (batch, report) => {
  const successorOf = new Map<string, string>();
  for (const { id, predecessors } of batch.of("Actor")) {
    predecessors.forEach(({ actorId }, index) => {
      if (actorId === id)
        report(batch.placeOf(id), `predecessors[${index}].actorId`, "must be another actor");
    });
    const continued = predecessors.flatMap(({ actorId, kind }, index) =>
      CONTINUING.includes(kind) ? [{ actorId, index }] : [],
    );
    for (const { actorId, index } of continued) {
      const other = successorOf.get(actorId);
      if (other !== undefined) {
        const field = `predecessors[${index}].actorId`;
        report(batch.placeOf(id), field, `"${other}" is already what "${actorId}" became; use SPLIT`);
      }
      successorOf.set(actorId, id);
    }
    if (continued.length > 1) {
      const field = `predecessors[${continued[1]!.index}].kind`;
      report(batch.placeOf(id), field, "an actor can continue one actor only; use MERGED");
    }
  }
};
