import { parse, print, validate, type DocumentNode } from "graphql";

import type { Case } from "./case.js";
import { judge, type Wrong } from "./judge.js";
import { smallerBy } from "../operations/leave-out.js";
import type { RandomGraph } from "./graph.js";
import { openWorld, type OpenedWorld } from "./open-world.js";
import { WAYS, type Way } from "./ways.js";

/** A case that goes wrong in the same manner, and no longer does when one more thing is left out. */
export async function minimise(failing: Case): Promise<{ readonly case: Case; readonly wrong: Wrong }> {
  const attempts = new Attempts();
  const first = await attempts.wrongOf(failing);
  if (!first) throw new Error("The operation is answered rightly.");
  let smallest = failing;
  for (let before: Case | null = null; before !== smallest;) {
    before = smallest;
    for (const smaller of [smallerOperations, smallerGraphs]) {
      smallest = await shrink(smallest, smaller, mannerOf(first), attempts);
    }
  }
  const wrong = (await attempts.wrongOf(smallest))!;
  await attempts.close();
  return { case: smallest, wrong };
}

type Smaller = (of: Case) => readonly (() => Case)[];

async function shrink(from: Case, smaller: Smaller, manner: string, attempts: Attempts): Promise<Case> {
  let smallest = from;
  let candidates = smaller(smallest);
  for (let next = 0; next < candidates.length;) {
    const candidate = candidates[next]!();
    const wrong = sizeOf(candidate) < sizeOf(smallest) ? await attempts.wrongOf(candidate) : null;
    if (wrong && mannerOf(wrong) === manner) {
      smallest = candidate;
      candidates = smaller(smallest);
    } else next++;
  }
  return smallest;
}

/** `__typename` takes the place of the last field that is left out: that is not smaller for ever. */
function sizeOf({ graph, operation }: Case): number {
  return JSON.stringify([graph.subgraphs, operation.source]).length;
}

const smallerOperations: Smaller = (of) =>
  smallerBy(parse(of.operation.source)).map((make) => () => ({
    ...of,
    operation: { ...of.operation, source: print(make()) },
  }));

const smallerGraphs: Smaller = (of) => {
  const { subgraphs } = of.graph;
  return subgraphs.flatMap((changed) => {
    const rest = subgraphs.filter((one) => one !== changed);
    const withText = (document: DocumentNode): Case => {
      const its = subgraphs.map((one) => (one === changed ? { ...one, sdl: print(document) } : one));
      return { ...of, graph: { ...of.graph, subgraphs: its } };
    };
    return [
      () => ({ ...of, graph: { ...of.graph, subgraphs: rest } }),
      ...smallerBy(parse(changed.sdl)).map((make) => () => withText(make())),
    ];
  });
};

/** Opens a graph once for all the operations that it is asked one after another. */
class Attempts {
  #graph: RandomGraph | null = null;
  #opened: { readonly world: OpenedWorld; readonly way: Way } | null = null;

  /** `null` for a right answer, and for what is no case any more. */
  async wrongOf({ graph, operation, isFailing, way: name }: Case): Promise<Wrong | null> {
    if (graph !== this.#graph) await this.#open(graph, name);
    if (!this.#opened) return null;
    const { world, way } = this.#opened;
    if (validate(world.world.schema, parse(operation.source)).length > 0) return null;
    return judge(world, way, operation, { isFailing });
  }

  async #open(graph: RandomGraph, name: Case["way"]): Promise<void> {
    await this.close();
    this.#graph = graph;
    try {
      const world = openWorld(graph);
      this.#opened = { world, way: await WAYS[name](world) };
    } catch {
      this.#opened = null;
    }
  }

  async close(): Promise<void> {
    await this.#opened?.way.close();
    this.#opened = null;
  }
}

/** What an answer has to have in common with the first to be the same fault. */
function mannerOf({ wanted, found }: Wrong): string {
  if (typeof found === "string") return "no answer";
  const parts = (["data", "errors", "effects", "unwanted"] as const).filter(
    (part) => JSON.stringify(wanted[part]) !== JSON.stringify(found[part]),
  );
  return `${parts.join(" ")}${found.data === null ? ", refused" : ""}`;
}
