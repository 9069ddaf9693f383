import type { Draft, FieldPlan } from "./draft.js";
import { bare, isLeaf } from "./random-type.js";

/** Parts of `V` and `W` that can be required. */
const PARTS_OF_VALUES: Readonly<Record<string, readonly string[]>> = {
  V: ["{ l }", "{ w { k } }", "{ l ls { z } }", "{ k w { id z } }"],
  W: ["{ id }", "{ k z }"],
};

/** Fields that require others: plain values, parts of values, what itself requires something, with arguments. */
export function addRequiredFields(draft: Draft): void {
  const { random } = draft;
  for (const entity of draft.entities.values()) {
    let before: [string, FieldPlan] | null = null;
    for (const name of ["rq", "rr", "rs"]) {
      const may = [...entity.fields].filter(([, field]) => canBeRequired(field));
      if (may.length === 0 || !random.chance(0.45)) continue;
      const chosen: [string, FieldPlan][] =
        before && random.chance(0.5) ? [before] : random.some(may, 1 / may.length);
      if (chosen.length === 0) chosen.push(random.pick(may));
      const parts = draft
        .partsOf(entity.name)
        .filter((part) => chosen.every(([field]) => !draft.writer(part).has(entity.name, field)));
      if (parts.length === 0) continue;
      const part = random.pick(parts);
      for (const [field, plan] of chosen) draft.declare(part, entity.name, field, plan, " @external");
      const requires = chosen.map((one) => requirementOf(draft, one)).join(" ");
      const type = random.pick(["String", "String", "String!"]);
      draft.declare(part, entity.name, name, { type, args: "" }, ` @requires(fields: "${requires}")`);
      before = [name, { type, args: "", part, requires }];
      entity.fields.set(...before);
    }
  }
}

function canBeRequired({ type, args, isShared }: FieldPlan): boolean {
  return !isShared && !args.includes("must") && (isLeaf(type) || bare(type) in PARTS_OF_VALUES);
}

function requirementOf({ random }: Draft, [name, { type, args }]: [string, FieldPlan]): string {
  const given = args.includes("u: Int") && random.chance(0.4) ? "(u: 4)" : "";
  const parts = PARTS_OF_VALUES[bare(type)];
  return `${name}${given}${parts ? ` ${random.pick(parts)}` : ""}`;
}
