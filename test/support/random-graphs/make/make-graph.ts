import { Random } from "../../random.js";
import type { RandomGraph } from "../graph.js";
import { addEntityFields, addPartedValues } from "./add-entity-fields.js";
import { addInterfaceFields } from "./add-interface-fields.js";
import { addRequiredFields } from "./add-required-fields.js";
import { addRoots } from "./add-roots.js";
import { Draft } from "./draft.js";

/** The same graph for the same numbers. It may not compose: some fields have no way to them. */
export function makeGraph(seed: number, attempt: number): RandomGraph {
  const draft = new Draft(new Random(seed * 1_009 + attempt));
  addEntityFields(draft);
  addInterfaceFields(draft);
  addPartedValues(draft);
  addRequiredFields(draft);
  addRoots(draft);
  dropUnusedKeys(draft);
  hideSomeFields(draft);
  renameSomeRoots(draft);
  const subgraphs = [...draft.writers.values()].map((writer) => ({ name: writer.name, sdl: String(writer) }));
  return { seed, subgraphs };
}

/** Clients do not see fields that gateways may need all the same: keys, and what others require. */
function hideSomeFields({ random, writers, entities, members }: Draft): void {
  for (const { name } of entities.values()) {
    const fields = [...writers.values()].flatMap((writer) => writer.fieldNames(name));
    const hidden = random.pick([...new Set(fields)]);
    if (hidden === undefined || !random.chance(0.15)) continue;
    // Those of an interface are seen there.
    if (members.includes(name) && ["id", "title", "rank", "near"].includes(hidden)) continue;
    for (const writer of writers.values()) {
      const text = writer.fieldText(name, hidden);
      if (text !== undefined && !text.includes("@external")) writer.field(name, `${text} @inaccessible`);
    }
  }
}

/** A subgraph may give its root types other names. */
function renameSomeRoots({ random, writers }: Draft): void {
  for (const writer of writers.values()) {
    if (!random.chance(0.1)) continue;
    const roots = ["Query", "Mutation"].filter((name) => writer.has(name));
    for (const name of roots) writer.changeHead(name, (head) => head.replace(name, `Root${name}`));
    const fields = roots.map((name) => `${name.toLowerCase()}: Root${name}`);
    writer.type("schema", "schema", fields);
  }
}

/** Subgraphs which only refer to an entity need not find it. */
function dropUnusedKeys({ random, writers, entities }: Draft): void {
  for (const writer of writers.values()) {
    for (const { name } of entities.values()) {
      if (!writer.has(name) || !random.chance(0.5)) continue;
      writer.changeHead(name, (head) => {
        const keys = head.match(/@key\(fields: "[^"]*"\)/g) ?? [];
        const own = writer.fieldNames(name).filter((field) => !keys.some((key) => key.includes(field)));
        return own.length === 0 ? head.replace(/"\)$/, `", resolvable: false)`) : head;
      });
    }
  }
}
