import { OperationTypeNode, type OperationDefinitionNode } from "graphql";

import { Budget } from "./budget.js";
import type { FieldKeys } from "./field-keys.js";
import { askAnywhere } from "./find-subgraph.js";
import { LocalFields } from "./local-fields.js";
import { OpenFetches } from "./open-fetches.js";
import { fieldsOf, type OperationField } from "./operation-field.js";
import { askAt, planFields } from "./plan-fields.js";
import { planSteps } from "./plan-steps.js";
import { planValue } from "./plan-values.js";
import type { Planning } from "./planning.js";
import type { OpenFetch, Position } from "./position.js";
import type { QueryPlan } from "./query-plan.js";
import { reach } from "./reach-entities.js";
import { Routes } from "./routes.js";
import type { Supergraph } from "./supergraph.js";

/**
 * An operation without names of the client's: fields have their keys for aliases, variables are named `v0`,
 * `v1` and so on. It has no conditions, no named fragments and no introspection but `__typename`.
 */
export interface CanonicalOperation {
  readonly definition: OperationDefinitionNode;
  /** By which the aliases were given. */
  readonly keys: FieldKeys;
}

/**
 * Finds out which subgraphs to ask for what. Together the fetches bring every field that the operation asks of
 * every type that can come, under its key, and the types where an answer depends on them.
 *
 * Fields of a mutation are asked for in series: all that a field asks for is fetched before the next field's
 * effect. A subscription is planned as its first event: the only fetch of the first step is the subscription.
 *
 * Pure: the same graph and operation give the same plan.
 *
 * @throws OPERATION_TOO_COMPLEX for an operation that takes too many fetches, or too long to plan.
 * @throws an error without a code for a field that no subgraph can be asked for.
 */
export function planOperation(graph: Supergraph, { definition, keys }: CanonicalOperation): QueryPlan {
  const planning = openPlanning(graph, keys.fork());
  const rootType = graph.schema.getRootType(definition.operation)!.name;
  const fields = [...fieldsOf(graph.schema, rootType, [definition.selectionSet]).values()].filter(
    ({ name }) => name !== "__typename",
  );
  if (definition.operation === OperationTypeNode.MUTATION) planInSeries(planning, rootType, fields);
  else planTogether(planning, rootType, fields);
  return planSteps(planning, definition);
}

function openPlanning(graph: Supergraph, keys: FieldKeys): Planning {
  const budget = new Budget();
  const local = new LocalFields(graph.schema);
  const planning: Planning = {
    graph,
    keys,
    local,
    budget,
    routes: new Routes(graph, local, budget),
    fetches: new OpenFetches(budget),
    planFields: (at, fields, place, provided) => planFields(planning, at, fields, place, provided),
    askAt: (at, field, place, given = {}) => askAt(planning, at, field, place, given),
    planValue: (value) => planValue(planning, value),
    askAnywhere: (at, field, given = {}) => askAnywhere(planning, at, field, given),
    reach: (at, target) => reach(planning, at, target),
  };
  return planning;
}

function planTogether(planning: Planning, rootType: string, fields: readonly OperationField[]): void {
  const at = rootPosition(planning, rootType, new Set());
  for (const field of fields) refuseRest(rootType, planning.askAnywhere(at, field, { missing: fields }));
}

/** Fields that follow one another in one subgraph are asked for in one fetch, as long as that is all they take. */
function planInSeries(planning: Planning, rootType: string, fields: readonly OperationField[]): void {
  const { all } = planning.fetches;
  let at: Position | null = null;
  let begun = 0;
  for (const field of fields) {
    const [place] = at?.places.values() ?? [];
    const isOneFetch = all.length === begun + 1;
    if (at && place && isOneFetch && planning.local.has(place.subgraph, rootType, field.name)) {
      refuseRest(rootType, planning.askAt(at, field, place));
      continue;
    }
    begun = all.length;
    at = { ...rootPosition(planning, rootType, new Set(all)), hasEffects: true };
    refuseRest(rootType, planning.askAnywhere(at, field));
  }
}

function rootPosition({ graph }: Planning, type: string, after: ReadonlySet<OpenFetch>): Position {
  return {
    type,
    path: [],
    isRoot: true,
    hasEffects: false,
    places: new Map(),
    furtherPlaces: new Map(),
    after,
    peers: new Set(graph.subgraphs),
  };
}

function refuseRest(rootType: string, rest: OperationField | null): void {
  if (rest) throw new Error(`No subgraph can be asked for all of ${rootType}.${rest.name}.`);
}
