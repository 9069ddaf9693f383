import { CONTINUING } from "../../evidence/bodies.js";
import type { RecordType } from "../../domain/ids.js";
import type { Batch } from "../batch.js";
import type { ReadRecord } from "../records.js";
import type { Report } from "../problems.js";
import type { Check } from "./check.js";

/** No actor is above itself, no state is in a state that is in it, and no actor is its own predecessor. */
export const checkActorLoops: Check = (batch, report) => {
  checkLoops("Actor", "parentId", ({ parentId }) => parentId, batch, report);
  checkLoops("Actor", "countryId", ({ countryId }) => countryId, batch, report);
  checkLoops("Actor", "predecessors", continuedFrom, batch, report);
};

/** The actor that goes on in this one, under another name or in another shape. */
function continuedFrom({ id, predecessors }: ReadRecord<"Actor">): string | null {
  const continued = predecessors.find(({ actorId, kind }) => actorId !== id && CONTINUING.includes(kind));
  return continued?.actorId ?? null;
}

/** No assertion retells one that retells it. */
export const checkRetellings: Check = (batch, report) =>
  checkLoops("Assertion", "retellsId", ({ retellsId }) => retellsId, batch, report);

/**
 * Follows from each record the one it points to. Reports each loop once, at its member that was
 * read last. Looks at each record once.
 */
function checkLoops<Type extends RecordType>(
  type: Type,
  field: string,
  next: (record: ReadRecord<Type>) => string | null,
  batch: Batch,
  report: Report,
): void {
  const done = new Set<string>();
  for (const start of batch.of(type)) {
    // Most point nowhere: then there is nothing to follow, and nothing to remember.
    if (next(start) === null) continue;
    const way = new Set<string>();
    for (let id: string | null = start.id; id !== null && !done.has(id);) {
      if (way.has(id)) {
        const ids = [...way];
        reportLoop(ids.slice(ids.indexOf(id)), field, batch, report);
        break;
      }
      const record: ReadRecord<Type> | null = batch.find(type, id);
      if (record === null) break;
      way.add(id);
      id = next(record);
    }
    for (const id of way) done.add(id);
  }
}

const SHOWN = 5;

function reportLoop(ids: readonly string[], field: string, batch: Batch, report: Report): void {
  const at = batch.placeOf(ids[0]!);
  if (ids.length === 1) return report(at, field, "must not be the record itself");
  const shown = ids.length <= SHOWN ? ids : [...ids.slice(0, SHOWN), "…"];
  report(at, field, `leads back to the record itself: ${[...shown, ids[0]].join(" → ")}`);
}
