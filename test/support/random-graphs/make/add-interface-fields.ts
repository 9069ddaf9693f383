import type { Draft, FieldPlan } from "./draft.js";

/** Fields of the interface `I`: other ones in each subgraph that knows it. */
export function addInterfaceFields(draft: Draft): void {
  const [first, second] = draft.interfaceHomes;
  if (!first) return;
  const args = draft.random.chance(0.3) ? `(s: String = "d")` : "";
  addTo(draft, first, "title", { type: "String", args });
  if (second) {
    addTo(draft, second, "rank", { type: "Int", args: "" });
    addTo(draft, second, "near", { type: "I", args: "" });
  }
  if (draft.objectHome) {
    draft.declare(draft.objectHome, "I", "extra", { type: "String", args });
    draft.declare(draft.objectHome, "I", "more", { type: draft.random.pick(["V", "[W!]!"]), args: "" });
    if (draft.random.chance(0.5)) draft.declare(draft.objectHome, "I", "other", { type: "I", args: "" });
  }
}

/**
 * The types that implement an interface may promise more than it does. Not where a subgraph knows it as an object:
 * the engine does not learn the type of an entity that an error has left null, and keeps its interface's promise.
 */
function addTo(draft: Draft, part: string, name: string, field: Pick<FieldPlan, "type" | "args">): void {
  draft.declare(part, "I", name, field);
  for (const member of draft.members) {
    const type = field.type === "I" && draft.random.chance(0.3) ? member : field.type;
    const own = { ...field, type: !draft.objectHome && draft.random.chance(0.15) ? `${type}!` : type };
    draft.declare(part, member, name, own);
    draft.entities.get(member)!.fields.set(name, { ...own, part, isShared: true });
  }
}
