import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { Kind, parse, validate, visit, type DocumentNode, type FieldNode, type GraphQLSchema } from "graphql";

import { composeSupergraph } from "../../../src/gateway/compose.js";
import { canonicalise } from "../../../src/gateway/engine/canonicalise.js";
import { readOperation } from "../../../src/gateway/engine/operation.js";
import { specialise } from "../../../src/gateway/engine/specialise.js";
import { checkDocument } from "../../../src/gateway/planner/check-document.js";
import { checkPlan } from "../../../src/gateway/planner/check-plan.js";
import { FieldNames } from "../../../src/gateway/planner/field-keys.js";
import { planOperation } from "../../../src/gateway/planner/plan-operation.js";
import type { QueryPlan } from "../../../src/gateway/planner/query-plan.js";
import { readSupergraph } from "../../../src/gateway/planner/read-supergraph.js";
import { subgraphs } from "../../../src/subgraphs/subgraphs.js";

const queries = join(__dirname, "../../../src/playground/queries");
const { supergraphSdl } = composeSupergraph(
  subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: subgraph.build().sdl })),
);
const supergraph = readSupergraph(supergraphSdl);
const names = { schema: supergraph.schema, fieldNames: new FieldNames(supergraph.schema) };
const subgraphSchemas = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph.build().schema]));
const against = { schema: supergraph.schema, subgraphSchemas };

function planned(source: string) {
  const { definition, fragments } = readOperation(parse(source), null, 2_000);
  const operation = canonicalise(specialise(definition, fragments, {}), names).operation!;
  return { operation: operation.definition, plan: planOperation(supergraph, operation) };
}

const OPERATIONS = readdirSync(queries)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => [file, planned(readFileSync(join(queries, file), "utf8"))] as const);

/** The plan without one of the fields of its documents, for each field; `_entities` stay, and so does a last field. */
function* withoutOne(plan: QueryPlan): Iterable<QueryPlan> {
  for (const [at, step] of plan.steps.entries()) {
    for (const [index, fetch] of step.entries()) {
      for (const document of documentsWithoutOne(fetch.document)) {
        const steps = plan.steps.map((other, number) =>
          number === at ? other.map((one, place) => (place === index ? { ...one, document } : one)) : other,
        );
        yield { steps };
      }
    }
  }
}

function* documentsWithoutOne(document: DocumentNode): Iterable<DocumentNode> {
  const all: FieldNode[] = [];
  visit(document, {
    SelectionSet({ selections }) {
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD || selections.length === 1) continue;
        if (!["_entities", "__typename"].includes(selection.name.value)) all.push(selection);
      }
    },
  });
  for (const field of all) yield visit(document, { Field: (node) => (node === field ? null : undefined) });
}

describe("the check of a plan", () => {
  it.each(OPERATIONS)("trusts the plan of %s", (_file, { plan, operation }) => {
    expect(checkPlan(plan, operation, against)).toBeNull();
    for (const { subgraph, document } of plan.steps.flat())
      expect(validate(subgraphSchemas.get(subgraph)!, document)).toEqual([]);
  });

  it.each(OPERATIONS)(
    "finds each field that the plan of %s would not bring",
    (_file, { plan, operation }) => {
      let left = 0;
      for (const incomplete of withoutOne(plan)) {
        left++;
        expect(checkPlan(incomplete, operation, against)).not.toBeNull();
      }
      expect(left).toBeGreaterThan(0);
    },
  );

  it("finds fetches that come before what they need", () => {
    const { plan, operation } = planned(`{ claim(id: "claim:C18") { about { name } } }`);

    expect(plan.steps).toHaveLength(2);
    expect(checkPlan({ steps: plan.steps.toReversed() }, operation, against)).toBe(
      "No subgraph is asked for claim_1.about.name of Actor.",
    );
  });

  it("finds keys that were not asked for", () => {
    const { plan, operation } = planned(`{ claim(id: "claim:C18") { about { name } } }`);
    const [[root], entities] = plan.steps as unknown as [[QueryPlan["steps"][number][number]], never];
    const document = visit(root.document, {
      Field: (node) =>
        node.name.value === "id" ? { ...node, name: { ...node.name, value: "__typename" } } : undefined,
    });

    expect(checkPlan({ steps: [[{ ...root, document }], entities] }, operation, against)).toBe(
      `Actor.id is sent to the subgraph "actors" before it was asked for.`,
    );
  });
});

describe("the check of a document", () => {
  const [schema] = subgraphSchemas.values() as unknown as [GraphQLSchema];
  const VALID = `query ($v0: ID!, $v1: Int = 3) {
    article(id: $v0) { headline versions { text } derivatives(first: $v1) { edges { node { __typename } } } }
  }`;

  it("finds nothing in a valid one", () => {
    expect(validate(schema, parse(VALID))).toEqual([]);
    expect(checkDocument(schema, parse(VALID))).toBeNull();
  });

  it.each([
    ["a field that there is not", "headline", "headlines"],
    ["an argument that there is not", "first:", "firsts:"],
    ["a required argument that is missing", "article(id: $v0)", "article"],
    ["a variable that is not defined", "id: $v0", "id: $v9"],
    ["a variable of another type", "$v0: ID!", "$v0: Int!"],
    ["a variable that may be null", "$v0: ID!", "$v0: ID"],
    ["an unknown type", "$v0: ID!", "$v0: Ident!"],
    ["a default of another type", "= 3", `= "three"`],
    ["a value of another type", "id: $v0", "id: true"],
    ["null where there must be something", "id: $v0", "id: null"],
    ["a selection of a leaf", "headline", "headline { x }"],
    ["a composite value without a selection", "versions { text }", "versions"],
    ["a fragment on a type that is unknown", "headline", "... on Nothing { x }"],
    ["a fragment on a type that cannot come", "headline", "... on Actor { __typename }"],
    ["one name for two fields", "headline", "headline headline: url"],
    ["one name for two arguments", "headline", "derivatives(first: 2) { edges { cursor } }"],
    ["named fragments", "headline", "...F"],
  ])("finds %s", (_what, valid, invalid) => {
    const document = parse(VALID.replace(valid, invalid));

    expect(validate(schema, document)).not.toEqual([]);
    expect(checkDocument(schema, document)).not.toBeNull();
  });
});
