import { badUserInput } from "../../../src/federation/user-error.js";
import { hash } from "../random.js";
import { placeOf, type Resolve } from "./field-value.js";
import type { World } from "./world.js";

/** Of how many fields one fails for some objects, and for how many it does. */
const RARITY = { fields: 3, objects: 6 };

const WAYS: readonly ((field: string) => unknown)[] = [
  (field) => {
    throw badUserInput(`${field} fails.`);
  },
  (field) => badUserInput(`${field} is an error.`),
  () => null,
];

/** Whether a field fails for some objects. What a gateway asks for unasked never does. */
export function mayFail({ ownership }: World, type: string, field: string): boolean {
  // Where a subgraph promises more than the whole graph does, more is lost there.
  if (ownership.isPromised(type, field)) return false;
  return !ownership.isNeeded(type, field) && hash(`${field} may fail`) % RARITY.fields === 0;
}

/** Makes a field fail, in every subgraph for the same objects and arguments. */
export function failingAtTimes(world: World, field: string, resolve: Resolve): Resolve {
  return (source, args) => {
    const value = resolve(source, args);
    if (!world.isFailing) return value;
    const fail = WAYS[hash(`${placeOf(source, field, args)} fails`) % (WAYS.length * RARITY.objects)];
    return fail ? fail(field) : value;
  };
}
