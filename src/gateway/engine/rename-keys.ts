import type { KeyRename } from "../planner/query-plan.js";
import type { ResponseObject } from "./response.js";

/** Gives keys in an answer of a subgraph the names that the plan has for them, in place. */
export type RenameKeys = (answer: unknown) => void;

/** `null` when nothing has to be renamed. */
export function compileRenames(renames: readonly KeyRename[]): RenameKeys | null {
  if (renames.length === 0) return null;
  const all = renames.map(compileRename);
  return (answer) => {
    for (const rename of all) rename(answer);
  };
}

/** The names that the subgraph is sent, with the keys that they stand for. */
export function renamedKeys(renames: readonly KeyRename[]): ReadonlyMap<string, string> {
  return new Map(renames.map(({ from, to }) => [from, to]));
}

function compileRename({ path, from, to }: KeyRename): RenameKeys {
  const rename: RenameKeys = (value) => {
    const object = value as ResponseObject;
    if (!Object.hasOwn(object, from)) return;
    object[to] = object[from];
    delete object[from];
  };
  return path.reduceRight<RenameKeys>(
    (next, key) => eachObject((value) => next((value as ResponseObject)[key])),
    eachObject(rename),
  );
}

/** Goes through lists, and lists in lists. */
function eachObject(apply: RenameKeys): RenameKeys {
  const go: RenameKeys = (value) => {
    if (Array.isArray(value)) value.forEach(go);
    else if (typeof value === "object" && value !== null) apply(value);
  };
  return go;
}
