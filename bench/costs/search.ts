import { GROWING } from "../attacks/costliest.js";
import { Random } from "../newsroom/random.js";
import type { Lab, Measured } from "./lab.js";
import { writeQuery, type FieldNode } from "./operation-tree.js";
import { TreeGrower } from "./random-tree.js";

/** An operation that is let through, with what it takes. */
export interface Found {
  readonly how: string;
  readonly query: string;
  readonly declared: number;
  /** The most that it took: when it was asked for the first time, or later. */
  readonly ms: number;
  readonly codes: readonly string[];
}

/** Random operations to begin with, and changes that are tried on each of the best of them. */
export interface Effort {
  readonly beginnings: number;
  readonly climbers: number;
  readonly changes: number;
}

/** The costliest operations that are let through, by hand and by hill-climbing, the costliest first. */
export async function searchCostliest(lab: Lab, seed: number, effort: Effort): Promise<readonly Found[]> {
  const random = new Random(seed);
  const grower = new TreeGrower(lab.schema, lab.pool, random);
  const found: Found[] = [];
  for (const { name, sizes, query } of GROWING) {
    const size = largest(sizes, (at) => lab.costOf(query(at)) !== null);
    const best = await weigh(lab, `by hand: ${name}, ${size}`, query(size));
    if (best) found.push(best);
  }

  const beginnings: { readonly tree: readonly FieldNode[]; readonly found: Found }[] = [];
  for (let left = effort.beginnings; left > 0; left--) {
    const tree = grower.grow(random.between(3, 30));
    const weighed = await weigh(lab, "at random", writeQuery(tree));
    if (weighed) beginnings.push({ tree, found: weighed });
  }
  const best = beginnings.toSorted((a, b) => b.found.ms - a.found.ms).slice(0, effort.climbers);
  for (let climber of best) {
    for (let left = effort.changes; left > 0; left--) {
      const tree = grower.change(climber.tree);
      const weighed = await weigh(lab, "by climbing", writeQuery(tree));
      if (weighed && weighed.ms > climber.found.ms) climber = { tree, found: weighed };
    }
    found.push(climber.found);
  }
  return found.toSorted((a, b) => b.ms - a.ms);
}

/** `null` for an operation that is refused. */
async function weigh(lab: Lab, how: string, query: string): Promise<Found | null> {
  let measured: Measured;
  const declared = lab.costOf(query);
  if (declared === null) return null;
  try {
    measured = await lab.measure(query);
  } catch {
    // Two fields that cannot be merged, or more names than a document may have.
    return null;
  }
  return { how, query, declared, ms: Math.max(measured.cpuMs, measured.coldMs), codes: measured.codes };
}

function largest(most: number, isAccepted: (size: number) => boolean): number {
  let accepted = 1;
  for (let refused = most + 1; refused - accepted > 1;) {
    const middle = Math.floor((accepted + refused) / 2);
    if (isAccepted(middle)) accepted = middle;
    else refused = middle;
  }
  return accepted;
}
