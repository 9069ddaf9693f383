import type { ResponseObject } from "./response.js";
import type { Rewrite, RewriteStep } from "./plan.js";
import type { PossibleTypes } from "./possible-types.js";

/** Changes a value in place, and gives what stands in its stead. */
export type ApplyRewrites = (value: unknown) => unknown;

export function compileRewrites(
  rewrites: readonly Rewrite[] | undefined,
  possibleTypes: PossibleTypes,
): ApplyRewrites | null {
  if (!rewrites || rewrites.length === 0) return null;
  const all = rewrites.map((rewrite) => compileRewrite(rewrite, possibleTypes));
  return (value) => {
    let rewritten = value;
    for (const apply of all) rewritten = apply(rewritten);
    return rewritten;
  };
}

/** The names that the answer of a subgraph has in place of the client's, with the client's. */
export function renamedKeys(rewrites: readonly Rewrite[] | undefined): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    const last = "KeyRenamer" in rewrite ? rewrite.KeyRenamer.path.at(-1) : undefined;
    if (last && "Key" in last && "KeyRenamer" in rewrite)
      renamed.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return renamed;
}

function compileRewrite(rewrite: Rewrite, possibleTypes: PossibleTypes): ApplyRewrites {
  if ("KeyRenamer" in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    const last = path.at(-1);
    if (!last || !("Key" in last)) throw new Error("The plan renames something without a name.");
    const from = last.Key;
    return along(path.slice(0, -1), possibleTypes, (value) => {
      if (isObject(value) && Object.hasOwn(value, from)) {
        value[renameKeyTo] = value[from];
        delete value[from];
      }
      return value;
    });
  }
  const { path, setValueTo } = rewrite.ValueSetter;
  return along(path, possibleTypes, () => setValueTo);
}

/** Goes down a path, through lists without being told, and does something to each value at its end. */
function along(
  path: readonly RewriteStep[],
  possibleTypes: PossibleTypes,
  last: ApplyRewrites,
): ApplyRewrites {
  const [step, ...rest] = path;
  if (step === undefined) return throughLists(last);
  const next = along(rest, possibleTypes, last);
  if ("TypenameEquals" in step) {
    const types = new Set(step.TypenameEquals.flatMap((type) => possibleTypes(type)));
    return throughLists((value) => (isObject(value) && mayBe(value, types) ? next(value) : value));
  }
  const { Key: key } = step;
  return throughLists((value) => {
    if (isObject(value) && value[key] !== null && value[key] !== undefined) value[key] = next(value[key]);
    return value;
  });
}

function throughLists(apply: ApplyRewrites): ApplyRewrites {
  const go: ApplyRewrites = (value) => (Array.isArray(value) ? value.map(go) : apply(value));
  return go;
}

function isObject(value: unknown): value is ResponseObject {
  return typeof value === "object" && value !== null;
}

function mayBe({ __typename: type }: ResponseObject, types: ReadonlySet<unknown>): boolean {
  return type === undefined || types.has(type);
}
