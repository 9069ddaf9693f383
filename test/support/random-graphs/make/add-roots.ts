import type { Draft } from "./draft.js";
import { bare, isLeaf, randomLeaf, randomObject } from "./random-type.js";

/** Where questions start. Some provide fields of other subgraphs on the way. */
export function addRoots(draft: Draft): void {
  const { random, names } = draft;
  for (const [place, part] of names.entries()) {
    for (let index = random.between(1, 3); index > 0; index--) {
      const field = random.chance(0.1) ? randomLeaf(draft) : randomObject(draft, part);
      draft.declare(part, "Query", `s${place}r${index}`, field, provides(draft, part, field.type));
    }
    for (let index = random.below(3); index > 0; index--) {
      const field = random.chance(0.3) ? randomLeaf(draft) : randomObject(draft, part);
      draft.declare(part, "Mutation", `s${place}m${index}`, field, provides(draft, part, field.type));
    }
  }
  if (random.chance(0.2)) {
    const shared = { type: random.pick(["String", "V", "[W]"]), args: random.pick(["", "(u: Int = 2)"]) };
    for (const part of names.slice(0, 2)) draft.declare(part, "Query", "shared", shared, " @shareable");
  }
}

/** A directive, or nothing. */
function provides(draft: Draft, part: string, type: string): string {
  const { random } = draft;
  const entity = draft.entities.get(bare(type));
  if (!entity || !random.chance(0.4)) return "";
  const may = [...entity.fields].filter(
    ([name, field]) =>
      !field.isShared &&
      !field.requires &&
      field.args === "" &&
      (isLeaf(field.type) || bare(field.type) === "W") &&
      !draft.writer(part).has(entity.name, name),
  );
  const provided = random.some(may, 0.4);
  for (const [name, field] of provided) draft.declare(part, entity.name, name, field, " @external");
  const texts = provided.map(([name, { type: its }]) => (isLeaf(its) ? name : `${name} { id z }`));
  return texts.length > 0 ? ` @provides(fields: "${texts.join(" ")}")` : "";
}
