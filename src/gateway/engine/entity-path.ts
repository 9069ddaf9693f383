import type { EntityPath, EntityPathStep } from "../planner/query-plan.js";
import type { PossibleTypes } from "./possible-types.js";
import type { ResponseObject, ResponsePath } from "./response.js";

/** Is shown an entity, and its place when places were asked for. */
type Visit = (entity: ResponseObject, place: ResponsePath | null) => void;

/**
 * Shows every object at a path of the answer, in the order of the answer.
 *
 * @param place where `value` is; `null` spares the work of keeping track.
 */
export type VisitEntities = (value: unknown, place: ResponsePath | null, visit: Visit) => void;

export function compileEntityPath(path: EntityPath, possibleTypes: PossibleTypes): VisitEntities {
  return path.reduceRight<VisitEntities>(
    (next, step) => compileStep(step, next, possibleTypes),
    (value, place, visit) => {
      if (Array.isArray(value)) eachItem(visitObject, value, place, visit);
      else visitObject(value, place, visit);
    },
  );
}

function compileStep(step: EntityPathStep, next: VisitEntities, possibleTypes: PossibleTypes): VisitEntities {
  if (step === "@") {
    return (value, place, visit) => {
      if (Array.isArray(value)) eachItem(next, value, place, visit);
      else next(value, place, visit);
    };
  }
  if ("field" in step) {
    const key = step.field;
    return (value, place, visit) => {
      const child = (value as ResponseObject)[key];
      if (child !== null && child !== undefined) next(child, place && [...place, key], visit);
    };
  }
  const types = new Set<unknown>(possibleTypes(step.type));
  return (value, place, visit) => {
    const type = (value as ResponseObject)["__typename"];
    if (type === undefined || types.has(type)) next(value, place, visit);
  };
}

/** In lists of lists, the items of the inmost: a path has one step for all of them. */
function eachItem(
  next: VisitEntities,
  list: readonly unknown[],
  place: ResponsePath | null,
  visit: Visit,
): void {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (item === null || item === undefined) continue;
    const itsPlace = place && [...place, index];
    if (Array.isArray(item)) eachItem(next, item, itsPlace, visit);
    else next(item, itsPlace, visit);
  }
}

function visitObject(value: unknown, place: ResponsePath | null, visit: Visit): void {
  if (typeof value === "object" && value !== null) visit(value as ResponseObject, place);
}
