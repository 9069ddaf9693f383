import { buildSchema, parse } from "graphql";

import { createEngine } from "../../src/gateway/engine/engine.js";
import type { Plan } from "../../src/gateway/engine/prepared-plan.js";
import { openMetrics } from "../../src/server/metrics.js";
import { serve } from "../support/serving.js";

const schema = buildSchema("type Query { title: String }");

/** A graph with a planner that is wrong. */
function openWith(plan: Plan) {
  const asked: string[] = [];
  const executor = {
    prepare: () => () => {
      asked.push("toy");
      return { data: {} };
    },
  };
  const execute = createEngine({
    schema,
    supergraphSchema: schema,
    plan,
    executors: new Map([["toy", executor]]),
    subgraphSchemas: new Map([["toy", schema]]),
    compile: true,
    maximumFields: 100,
  });
  return { graph: { schema, annotated: schema, execute }, asked };
}

const asking = (document: string): Plan => {
  return () => ({
    steps: [[{ kind: "root", subgraph: "toy", document: parse(document), variables: [], renames: [] }]],
  });
};

describe("an operation without a plan to trust", () => {
  it.each<[string, Plan, string]>([
    ["of which a field is missing", asking("{ __typename }"), "No subgraph is asked for title of Query."],
    ["that a subgraph would refuse", asking("{ title heading }"), "There is no field Query.heading."],
    [
      "because the planner fails",
      () => {
        throw new TypeError("undefined is not a place");
      },
      "undefined is not a place",
    ],
  ])("%s is an error of ours, with an id that finds it in the log", async (_why, plan, problem) => {
    const metrics = openMetrics();
    const { graph, asked } = openWith(plan);
    await using server = await serve(graph, { metrics });

    const { status, body } = await server.ask("{ heading: title }");

    const [error] = body.errors!;
    expect(status).toBe(500);
    expect(body.data).toBeUndefined();
    expect(error).toEqual({
      message: "Internal server error",
      extensions: { code: "PLAN_FAILED", requestId: expect.any(String) },
    });
    expect(server.log).toHaveLength(1);
    for (const part of [
      "could not be planned",
      error!.extensions.requestId!,
      problem,
      "Operation: {\n  title\n}",
    ])
      expect(server.log[0]).toContain(part);
    expect(asked).toEqual([]);
    expect(await metrics.text()).toContain('dateline_errors_total{code="PLAN_FAILED"} 1');
    // The process goes on.
    expect((await server.ask("{ __typename }")).body).toEqual({ data: { __typename: "Query" } });
    metrics.close();
  });

  it("has the plan in the log", async () => {
    const { graph } = openWith(asking("{ __typename }"));
    await using server = await serve(graph);

    await server.ask("{ title }");

    expect(server.log[0]).toContain("step 1, toy for [[]]: {\n  __typename\n}");
  });
});
