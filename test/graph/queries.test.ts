import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { openTestGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";

const queries = join(__dirname, "../../src/playground/queries");
const answers = join(__dirname, "answers");
const names = readdirSync(queries)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.slice(0, -".graphql".length));

/**
 * Every ready-to-run query of the playground, with its answer and the reads that it took, as files to
 * be read in review: `UPDATE_ANSWERS=1 npx jest test/graph/queries` writes them anew.
 */
describe("the queries of the playground", () => {
  it("are eleven", () => {
    expect(names).toHaveLength(11);
  });

  it.each(names)("%s is answered in one request, as its file says", async (name) => {
    const graph = openTestGraph(await openNewsroomStore());
    const query = readFileSync(join(queries, `${name}.graphql`), "utf8");
    const variables = JSON.parse(readFileSync(join(queries, `${name}.json`), "utf8")) as Record<
      string,
      unknown
    >;

    const data = await graph.query(query, variables);

    const file = join(answers, `${name}.json`);
    const answer = { reads: graph.takeReads(), data };
    if (process.env["UPDATE_ANSWERS"]) writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
    expect(answer).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});
