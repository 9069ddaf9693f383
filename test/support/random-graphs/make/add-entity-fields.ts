import type { Draft } from "./draft.js";
import { isLeaf, randomLeaf, randomObject } from "./random-type.js";

/** Names that are something else in JavaScript, or in what gateways write. */
const ODD_NAMES = ["constructor", "toString", "v0", "representations", "kind", "_0", "hasOwnProperty"];

/** Fields of entities: each in one subgraph, in two that share it, or handed over from one to another. */
export function addEntityFields(draft: Draft): void {
  const { random } = draft;
  for (const entity of draft.entities.values()) {
    const parts = draft.partsOf(entity.name);
    for (let index = random.between(3, 6); index > 0; index--) {
      const name = random.chance(0.08) ? random.pick(ODD_NAMES) : `f${index}`;
      const part = random.pick(parts);
      const field = random.chance(0.5) ? randomLeaf(draft) : randomObject(draft, part);
      if (parts.some((one) => draft.writer(one).has(entity.name, name))) continue;
      const others = parts.filter((one) => one !== part);
      const other =
        others.length > 0 && canBeTwice(field.type) && random.chance(0.2) ? random.pick(others) : null;
      if (!other) {
        draft.declare(part, entity.name, name, field);
        entity.fields.set(name, { ...field, part });
      } else if (random.chance(0.5)) {
        draft.declare(part, entity.name, name, field, " @shareable");
        // One of two may promise more.
        const its = {
          ...field,
          type: random.chance(0.3) && isLeaf(field.type) ? `${field.type}!`.replace("!!", "!") : field.type,
        };
        draft.declare(other, entity.name, name, its, " @shareable");
        entity.fields.set(name, { ...field, part, isShared: true });
      } else {
        draft.declare(part, entity.name, name, field);
        draft.declare(other, entity.name, name, field, ` @override(from: "${part}")`);
        entity.fields.set(name, { ...field, part: other, isShared: true });
      }
    }
  }
}

/** A value of which each of two subgraphs knows another part. */
export function addPartedValues(draft: Draft): void {
  const { random } = draft;
  if (!random.chance(0.3)) return;
  const owner = random.pick([...draft.entities.keys(), "Query"]);
  const parts = owner === "Query" ? draft.names : draft.partsOf(owner);
  const field = { type: random.pick(["P", "P!", "[P]", "[[P!]]"]), args: random.pick(["", "(u: Int = 2)"]) };
  for (const part of parts.slice(0, 2)) draft.declare(part, owner, "parted", field, " @shareable");
}

/** What both subgraphs can speak of. */
function canBeTwice(type: string): boolean {
  return isLeaf(type) || /^\W*[VWSM]\W*$/.test(type);
}
