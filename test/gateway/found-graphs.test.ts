import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse, validate } from "graphql";

import { readCase } from "../support/random-graphs/case.js";
import { judge } from "../support/random-graphs/judge.js";
import { openWorld } from "../support/random-graphs/open-world.js";
import { WAYS, type WayName } from "../support/random-graphs/ways.js";

const folder = join(__dirname, "found-graphs");
const cases = readdirSync(folder).map((file) => ({
  name: file.replace(".graphql", "").replaceAll("-", " "),
  ...readCase(readFileSync(join(folder, file), "utf8")),
}));

/** What objects there are, and what is null, hangs on the seed: for each way, how many are tried. */
const SEEDS: Readonly<Record<WayName, number>> = { "in process": 3, "with graphql-js": 1, "over HTTP": 1 };

describe.each(cases)("$name", ({ graph, operation, isFailing }) => {
  it.each(Object.keys(SEEDS) as WayName[])(
    "is answered %s as graphql-js answers one schema",
    async (name) => {
      for (let seed = 0; seed < SEEDS[name]; seed++) {
        const opened = openWorld({ ...graph, seed: graph.seed + seed });
        expect(validate(opened.world.schema, parse(operation.source))).toEqual([]);
        const way = await WAYS[name](opened);
        try {
          expect(await judge(opened, way, operation, { isFailing })).toBeNull();
        } finally {
          await way.close();
        }
      }
    },
  );
});
