import { countOf, FIRST_SEED } from "../support/counts.js";
import { writeCase } from "../support/random-graphs/case.js";
import { textOf } from "../support/random-graphs/judge.js";
import { minimise } from "../support/random-graphs/minimise.js";
import { report, search } from "../support/random-graphs/search.js";
import type { WayName } from "../support/random-graphs/ways.js";

const GRAPHS = countOf("randomGraphs");
const OPERATIONS = countOf("operationsOfARandomGraph");
const GRAPHS_OF_A_TEST = 5;

/** Of how many graphs one is also asked in this way. */
const RARITY: Readonly<Record<WayName, number>> = { "in process": 1, "with graphql-js": 5, "over HTTP": 10 };

jest.setTimeout(300_000);

/** `12/5`: the operation to make smaller instead of searching. */
const asked = process.env["RANDOM_GRAPH"];

const ways = Object.keys(RARITY) as WayName[];

/** The seeds of the graphs that are asked in this way, some for each test. */
function seedsFor(way: WayName): readonly (readonly number[])[] {
  const all = Array.from({ length: Math.ceil(GRAPHS / RARITY[way]) }, (_, index) => FIRST_SEED + index);
  return all
    .filter((_, index) => index % GRAPHS_OF_A_TEST === 0)
    .map((first) => all.filter((seed) => seed >= first && seed < first + GRAPHS_OF_A_TEST));
}

if (asked) {
  it.each(ways)("the smallest that is answered wrongly %s", async (way) => {
    const [seed, index] = asked.split("/").map(Number);
    const [found] = await search(seed!, [index!], way);
    if (!found) return;
    const { case: smallest, wrong } = await minimise(found.case);
    process.stdout.write(
      `${writeCase(smallest)}\n# wanted ${textOf(wrong.wanted)}\n# found  ${textOf(wrong.found)}\n`,
    );
    expect(wrong.found).toEqual(wrong.wanted);
  });
} else {
  describe.each(ways)("random small graphs are answered %s as graphql-js answers one schema", (way) => {
    let compared = 0;

    it.each(seedsFor(way).map((seeds) => ({ seeds })))("graphs $seeds", async ({ seeds }) => {
      const indexes = Array.from({ length: OPERATIONS }, (_, index) => index);
      const problems: string[] = [];
      for (const seed of seeds) {
        problems.push(...(await search(seed, indexes, way)).map(report));
        compared += indexes.length;
      }
      expect(problems).toEqual([]);
    });

    afterAll(() => process.stdout.write(`${compared} random operations ${way}.\n`));
  });
}
