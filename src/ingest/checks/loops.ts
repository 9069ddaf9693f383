import type { RecordType } from "../../domain/ids.js";
import type { Batch, Located } from "../batch.js";
import type { ReadRecord } from "../records.js";
import type { Report } from "../problems.js";
import type { Check } from "./check.js";

/** No actor is above itself, and no state is in a state that is in it. */
export const checkActorLoops: Check = (batch, report) => {
  checkLoops("Actor", "parentId", ({ parentId }) => parentId, batch, report);
  checkLoops("Actor", "countryId", ({ countryId }) => countryId, batch, report);
};

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
    const way: Located<Type>[] = [];
    const onWay = new Map<string, number>();
    let at: Located<Type> | null = start;
    while (at !== null && !done.has(at.record.id)) {
      const id: string = at.record.id;
      const first = onWay.get(id);
      if (first !== undefined) {
        reportLoop(way.slice(first), field, report);
        break;
      }
      onWay.set(id, way.length);
      way.push(at);
      const following = next(at.record);
      at = following === null ? null : batch.find(type, following);
    }
    for (const { record } of way) done.add(record.id);
  }
}

const SHOWN = 5;

function reportLoop(loop: readonly Located[], field: string, report: Report): void {
  const ids = loop.map(({ record }) => record.id);
  if (ids.length === 1) return report(loop[0]!, field, "must not be the record itself");
  const shown = ids.length <= SHOWN ? ids : [...ids.slice(0, SHOWN), "…"];
  report(loop[0]!, field, `leads back to the record itself: ${[...shown, ids[0]].join(" → ")}`);
}
