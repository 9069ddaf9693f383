import type { Case } from "./case.js";
import { judge, textOf, type Wrong } from "./judge.js";
import { makeOperation } from "./make/make-operation.js";
import { openSeed } from "./open-seed.js";
import { WAYS, type WayName } from "./ways.js";

/** A wrong answer, and where it was found. */
export interface Found {
  readonly seed: number;
  readonly index: number;
  readonly case: Case;
  readonly wrong: Wrong;
}

/** Asks a graph the operations of these numbers; gives those that are answered wrongly. */
export async function search(
  seed: number,
  indexes: readonly number[],
  name: WayName,
): Promise<readonly Found[]> {
  const opened = openSeed(seed);
  const way = await WAYS[name](opened);
  const found: Found[] = [];
  try {
    for (const index of indexes) {
      const { isFailing, ...operation } = makeOperation(opened.world.schema, seed, index);
      const wrong = await judge(opened, way, operation, { isFailing });
      const its = { graph: opened.graph, operation, isFailing, way: name };
      if (wrong) found.push({ seed, index, case: its, wrong });
    }
  } finally {
    await way.close();
  }
  return found;
}

/** What a failing test says. */
export function report({ seed, index, case: { operation, way, isFailing }, wrong }: Found): string {
  return [
    `Graph ${seed}, operation ${index}, ${way}, time ${wrong.time}${isFailing ? ", while some resolvers fail" : ""}:`,
    `${operation.source} ${JSON.stringify(operation.variables)}`,
    `wanted ${textOf(wrong.wanted)}`,
    `found  ${textOf(wrong.found)}`,
    `To make it smaller: RANDOM_GRAPH=${seed}/${index} npx jest test/gateway/random-graphs`,
  ].join("\n");
}
