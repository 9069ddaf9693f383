import { PLACE, TYPE, type Thing } from "./objects.js";
import { sortedJson } from "./sorted-json.js";
import type { World } from "./world.js";

export type Arguments = Readonly<Record<string, unknown>>;

/** Gives a field's value. A root field's source has no place. */
export type Resolve = (source: Thing | undefined, args: Arguments) => unknown;

/** How a field is resolved that requires nothing: the same in a subgraph and in the oracle. */
export function resolverOf(world: World, type: string, field: string, takesArguments: boolean): Resolve {
  const { objects, effects } = world;
  switch (type) {
    case "Query":
      return (_source, args) => objects.valueOf(type, field, placeOf(undefined, field, args));
    // What it gives hangs on what came before it, too.
    case "Mutation":
      return (_source, args) => {
        const place = placeOf(undefined, field, args);
        effects.push(place);
        return objects.valueOf(type, field, `${place}#${effects.length}`);
      };
    default:
      if (!takesArguments) return (source) => source![field];
      // A mutation's fields are answered before the next one begins.
      return (source, args) => {
        const before = effects.length > 0 ? `#${effects.length}` : "";
        return objects.valueOf(source![TYPE], field, `${placeOf(source, field, args)}${before}`);
      };
  }
}

/** `A2.f1({"u":3})`: all that a value hangs on. */
export function placeOf(source: Thing | undefined, field: string, args: Arguments): string {
  const owner = source?.[PLACE] ? `${source[PLACE]}.` : "";
  return `${owner}${field}${Object.keys(args).length > 0 ? `(${sortedJson(args)})` : ""}`;
}
