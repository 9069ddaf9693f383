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

/** What objects there are, and what is null, hangs on the seed. */
const SEEDS = [0, 1, 2, 3];

describe.each(cases)("$name", ({ graph, operation, isFailing }) => {
  it.each(Object.keys(WAYS) as WayName[])("is answered %s as graphql-js answers one schema", async (name) => {
    for (const seed of SEEDS) {
      const opened = openWorld({ ...graph, seed: graph.seed + seed });
      expect(validate(opened.world.schema, parse(operation.source))).toEqual([]);
      const way = await WAYS[name](opened);
      try {
        expect(await judge(opened, way, operation, { isFailing })).toBeNull();
      } finally {
        await way.close();
      }
    }
  });
});
