import type { SelectionNode, SelectionSetNode } from "graphql";

import type { Budget } from "./budget.js";
import type { FetchSelection } from "./fetch-selection.js";
import type { FieldKeys } from "./field-keys.js";
import type { LocalFields, Provided } from "./local-fields.js";
import type { OpenFetches } from "./open-fetches.js";
import type { OperationField, OperationFields } from "./operation-field.js";
import type { EntityPath } from "./query-plan.js";
import type { Place, Position, Target } from "./position.js";
import type { Routes } from "./routes.js";
import type { SubgraphModel, Supergraph } from "./supergraph.js";

/**
 * The planning of one operation: what its parts share, and the parts themselves, which call one another.
 *
 * Fields are asked for where their object is known, if that subgraph answers them, and otherwise in
 * another subgraph, which has to be reached by a key; the fields of the key are asked for in the same way.
 */
export interface Planning {
  readonly graph: Supergraph;
  readonly keys: FieldKeys;
  readonly local: LocalFields;
  readonly routes: Routes;
  readonly fetches: OpenFetches;
  readonly budget: Budget;

  /** `plan-fields.ts`. Gives what cannot be asked for from here. */
  planFields(
    at: Position,
    fields: OperationFields,
    place: Place,
    provided: Provided,
  ): readonly OperationField[];

  /** `plan-fields.ts`. Gives what of the field cannot be asked for from here; `null` when there is nothing. */
  askAt(at: Position, field: OperationField, place: Place, given?: AskAtOptions): OperationField | null;

  /** `plan-values.ts`. Gives what cannot be asked for from here. */
  planValue(value: Value): readonly SelectionNode[];

  /** `find-subgraph.ts`. The same as `askAt`, wherever the field is answered. */
  askAnywhere(at: Position, field: OperationField, given?: AskAnywhereOptions): OperationField | null;

  /** `reach-entities.ts`. The place of the objects at a position in a subgraph; `null` where it cannot be reached. */
  reach(at: Position, target: Target): Place | null;
}

export interface AskAtOptions {
  readonly provided?: Provided;
  /** Subgraphs that were asked for the field already, and do not answer all of it. */
  readonly tried?: ReadonlySet<SubgraphModel>;
}

export interface AskAnywhereOptions {
  /** The fields that are looked for together: a subgraph that answers more of them is asked first. */
  readonly missing?: readonly OperationField[];
  readonly tried?: ReadonlySet<SubgraphModel>;
  /** Leaves out subgraphs that know the type as an object of its own. */
  readonly onlyInterfaceObjects?: boolean;
}

/** The value of a field in a fetch, and what the operation selects of it. */
export interface Value {
  /** As the subgraph calls it. */
  readonly typeName: string;
  readonly place: Pick<Place, "subgraph" | "fetch">;
  readonly selection: FetchSelection;
  readonly path: EntityPath;
  readonly sets: readonly SelectionSetNode[];
  readonly provided: Provided;
  /** Keys of fields that are asked for already. */
  readonly done: ReadonlySet<string>;
  /** What an interface or union can be. */
  readonly possible: readonly string[];
  readonly peers: ReadonlySet<SubgraphModel>;
}
