import { readdirSync } from "node:fs";

import { operationProblems } from "../../src/bin/operation-problems.js";
import { readProjectFile } from "../support/project-file.js";

const OPERATIONS = "src/client/operations";
const api = readProjectFile("schema/api.graphql");
const operations = Object.fromEntries(
  readdirSync(OPERATIONS).map((name) => [name, readProjectFile(`${OPERATIONS}/${name}`)]),
);

describe("a field that is renamed in a subgraph", () => {
  it("breaks the build of the page with the name of the operation that asks for it", () => {
    const renamed = api.replace("  repeatsCollapsed: Int!", "  repeats: Int!");

    const problems = operationProblems(renamed, operations);

    expect(problems).toEqual([
      expect.stringMatching(
        /^claim-page\.graphql:\d+ query ClaimPage: Cannot query field "repeatsCollapsed" on type "Corroboration"/,
      ),
    ]);
  });

  it("names every operation that a fragment reaches", () => {
    const renamed = api.replace("  explicit: Boolean!\n", "  stated: Boolean!\n");

    const problems = operationProblems(renamed, operations);

    expect(problems.join("\n")).toMatch(
      /fragment Saying of .*query ActorSayings.*query ClaimPage.*query Dossier/,
    );
  });

  it("is the only thing that does: as it is, every operation fits", () => {
    expect(operationProblems(api, operations)).toEqual([]);
  });
});
