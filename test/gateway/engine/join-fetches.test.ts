import { joinFetches } from "../../../src/gateway/engine/join-fetches.js";
import type { BatchFetchNode, FetchNode, FlattenNode, PlanNode } from "../../../src/gateway/engine/plan.js";

describe("a plan", () => {
  const fetch = (subgraph: string, field: string, more: Partial<FetchNode> = {}): FlattenNode => ({
    kind: "Flatten",
    path: [{ Field: field }],
    node: {
      kind: "Fetch",
      serviceName: subgraph,
      operation: `query($representations:[_Any!]!){_entities(representations:$representations){...on Actor{${field}}}}`,
      requires: [{ kind: "Field", name: "id" }],
      ...more,
    },
  });
  const root: FetchNode = { kind: "Fetch", serviceName: "actors", operation: "{actor{__typename id}}" };
  const join = (node: PlanNode) => joinFetches({ node }).node;

  it("asks for different fields of entities at two places at once", () => {
    const joint = join({ kind: "Parallel", nodes: [fetch("actors", "name"), fetch("actors", "kind")] });

    expect(joint).toMatchObject({
      kind: "BatchFetch",
      serviceName: "actors",
      variableUsages: [],
      entityBatch: {
        aliases: [
          {
            alias: "entities0",
            representationsVariableName: "representations0",
            paths: [[{ Field: "name" }]],
          },
          {
            alias: "entities1",
            representationsVariableName: "representations1",
            paths: [[{ Field: "kind" }]],
          },
        ],
      },
    });
    expect((joint as BatchFetchNode).operation.replaceAll(/\s+/g, " ")).toBe(
      "query ($representations0: [_Any!]!, $representations1: [_Any!]!) {" +
        " entities0: _entities(representations: $representations0) { ... on Actor { name } }" +
        " entities1: _entities(representations: $representations1) { ... on Actor { kind } } }",
    );
  });

  it("is joined with what the planner has joined, and again", () => {
    const [name, kind] = [fetch("actors", "name"), fetch("actors", "kind")];
    const once = join({ kind: "Parallel", nodes: [name, kind] })!;

    const twice = join({ kind: "Parallel", nodes: [once, fetch("actors", "name")] });

    expect(twice).toMatchObject({
      kind: "BatchFetch",
      entityBatch: {
        aliases: [{ paths: [[{ Field: "name" }], [{ Field: "name" }]] }, { paths: [[{ Field: "kind" }]] }],
      },
    });
  });

  it("is joined inside what is side by side and one after another", () => {
    const both: PlanNode = { kind: "Parallel", nodes: [fetch("actors", "name"), fetch("actors", "kind")] };

    const plan = join({
      kind: "Sequence",
      nodes: [root, { kind: "Parallel", nodes: [root, { kind: "Sequence", nodes: [root, both] }] }],
    });

    const joint = { kind: "BatchFetch", serviceName: "actors" };
    expect(plan).toMatchObject({
      nodes: [root, { kind: "Parallel", nodes: [root, { kind: "Sequence", nodes: [root, joint] }] }],
    });
  });

  it.each<[string, readonly PlanNode[]]>([
    ["of different subgraphs", [fetch("actors", "name"), fetch("claims", "text")]],
    ["of a root beside entities", [root, fetch("actors", "name")]],
    [
      "with fragments",
      [
        fetch("actors", "name"),
        fetch("actors", "kind", {
          operation: `query($representations:[_Any!]!){_entities(representations:$representations){...a}} fragment a on Actor {kind}`,
        }),
      ],
    ],
    [
      "under a condition",
      [fetch("actors", "name"), { kind: "Condition", condition: "with", ifClause: fetch("actors", "kind") }],
    ],
    [
      "that ask for something else as well",
      [
        fetch("actors", "name"),
        fetch("actors", "kind", {
          operation: `query($representations:[_Any!]!){_entities(representations:$representations){...on Actor{kind}} now}`,
        }),
      ],
    ],
  ])("leaves alone fetches %s", (_what, nodes) => {
    expect(join({ kind: "Parallel", nodes })).toEqual({
      kind: "Parallel",
      nodes: expect.arrayContaining([...nodes]),
    });
  });

  it.each<[string, Partial<FetchNode>]>([
    ["entities are named", { requires: [{ kind: "Field", name: "code" }] }],
    ["names are rewritten", { inputRewrites: [{ ValueSetter: { path: [], setValueTo: "Media" } }] }],
    [
      "answers are rewritten",
      {
        outputRewrites: [{ KeyRenamer: { path: [{ Key: "_internal_qp_alias_0" }], renameKeyTo: "name" } }],
      },
    ],
  ])("keeps lists apart when %s differently", (_what, differently) => {
    const nodes = [fetch("actors", "name"), fetch("actors", "name", differently)];

    expect(join({ kind: "Parallel", nodes })).toMatchObject({
      entityBatch: {
        aliases: [{ requires: [{ name: "id" }], inputRewrites: [], outputRewrites: [] }, differently],
      },
    });
  });
});
