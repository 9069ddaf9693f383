import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { DeploymentDossierQuery } from "../../src/client/generated/graphql.js";
import { openTestGraph } from "../support/graph.js";
import { openSampleStore } from "../support/sample.js";

const operations = join(__dirname, "../../src/client/operations");
const source = ["deployment-dossier", "claim-with-sources"]
  .map((name) => readFileSync(join(operations, `${name}.graphql`), "utf8"))
  .join("\n");

describe("the dossier of a deployment", () => {
  it("comes in one request, with one read per collection and level however many claims it has", async () => {
    const graph = openTestGraph(await openSampleStore());

    const { deployment } = await graph.query<DeploymentDossierQuery>(source, {
      id: "deployment:dprk-russia-2024",
    });

    const claims = deployment!.claims!.edges.map((edge) => edge.node);
    const [headcount] = claims;
    const [, briefed] = headcount!.assertions.edges.map((edge) => edge.node);
    expect(deployment).toMatchObject({
      sender: { name: "North Korea" },
      host: { name: "Russia" },
      fictional: false,
    });
    expect(claims.length).toBe(deployment!.claims!.totalCount);
    expect(claims.length).toBeGreaterThan(10);
    expect(headcount!.text).toBe("About 3,000 North Korean soldiers have been sent to Russia so far.");
    expect(briefed!.attribution).toMatchObject({
      rendered: "unidentified outlet < Yonhap News Agency < NIS",
      explicit: true,
      links: [{ role: "PUBLISHER" }, { role: "RELAY" }, { role: "ORIGIN", actor: { id: "actor:nis" } }],
    });
    expect(briefed!.spans[0]!.exact).toContain("3,000");
    expect(graph.takeReads()).toEqual([
      "deployments.byIds(1)",
      "waves.by.deploymentId(1)",
      "claims.page(1)",
      "claims.count(1)",
      "assertions.page(13)",
      "assertions.count(13)",
      "actors.byIds(10)",
      "articleVersions.byIds(1)",
    ]);
  });
});
