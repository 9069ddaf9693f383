import type { RepresentationPlan, RequiredSelection } from "../planner/query-plan.js";
import type { PossibleTypes } from "./possible-types.js";
import type { ResponseObject } from "./response.js";

/** What a subgraph is sent to find one entity: its type, its key and what `@requires` names. */
export type Representation = Record<string, unknown>;

/** How entities of one type are named to a subgraph. */
export interface RepresentationOf {
  /** Where the entity has the fields of the key. */
  readonly keys: readonly string[];
  /**
   * Equal for entities of which representations are equal; `null` when the entity has no field of the key.
   */
  identity(entity: ResponseObject): unknown;
  /** Only for entities that have an identity. */
  build(entity: ResponseObject): Representation;
}

interface RequiredField {
  /** In the data. */
  readonly from: string;
  /** In the representation. */
  readonly to: string;
  readonly selections: readonly RequiredSelection[] | null;
}

/**
 * Representations by the type of the entity; `null` for types of which the plan requires nothing.
 */
export function compileRepresentations(
  plans: readonly RepresentationPlan[],
  possibleTypes: PossibleTypes,
): (type: string) => RepresentationOf | null {
  const known = new Map<string, RepresentationOf | null>();
  return (type) => {
    let representation = known.get(type);
    if (representation === undefined) {
      const applying = plans.filter((plan) => possibleTypes(plan.type).includes(type));
      const sentAs = applying.find((plan) => plan.sentAs !== null)?.sentAs ?? type;
      const key = requiredFields(
        applying.flatMap((plan) => plan.key),
        type,
        possibleTypes,
      );
      const fields = requiredFields(
        applying.flatMap((plan) => [...plan.key, ...plan.requires]),
        type,
        possibleTypes,
      );
      representation = key.length > 0 ? compile(sentAs, key, fields, possibleTypes) : null;
      known.set(type, representation);
    }
    return representation;
  };
}

function compile(
  sentAs: string,
  key: readonly RequiredField[],
  fields: readonly RequiredField[],
  possibleTypes: PossibleTypes,
): RepresentationOf {
  const [only] = fields;
  if (only && fields.length === 1 && !only.selections) return byOneField(sentAs, only);

  const build = (entity: ResponseObject): Representation => {
    const representation: Representation = { __typename: sentAs };
    for (const { from, to, selections } of fields) {
      const value = entity[from];
      if (value !== undefined)
        representation[to] = selections ? pick(value, selections, possibleTypes) : value;
    }
    return representation;
  };
  return {
    keys: key.map(({ from }) => from),
    identity(entity) {
      const isKnown = key.some(({ from }) => entity[from] !== undefined && entity[from] !== null);
      return isKnown ? JSON.stringify(build(entity)) : null;
    },
    build,
  };
}

/** Nearly all entities: found by one field, which nearly always is `id`. */
function byOneField(sentAs: string, { from, to }: RequiredField): RepresentationOf {
  return {
    keys: [from],
    identity(entity) {
      const value = entity[from];
      return typeof value === "object" && value !== null ? JSON.stringify(value) : (value ?? null);
    },
    build: (entity) => ({ __typename: sentAs, [to]: entity[from] }),
  };
}

function requiredFields(
  selections: readonly RequiredSelection[],
  type: string | undefined,
  possibleTypes: PossibleTypes,
): readonly RequiredField[] {
  const fields = new Map<string, RequiredField>();
  for (const selection of selections) {
    if (selection.kind === "field") {
      const { key, name, selections: below } = selection;
      const known = fields.get(name)?.selections;
      fields.set(name, { from: key, to: name, selections: below && known ? [...known, ...below] : below });
    } else if (type === undefined || possibleTypes(selection.type).includes(type)) {
      for (const field of requiredFields(selection.selections, type, possibleTypes))
        fields.set(field.to, field);
    }
  }
  return [...fields.values()];
}

/** The required part of a value that is itself made of objects. */
function pick(
  value: unknown,
  selections: readonly RequiredSelection[],
  possibleTypes: PossibleTypes,
): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, selections, possibleTypes));
  if (typeof value !== "object" || value === null) return value;
  const object = value as ResponseObject;
  const type = typeof object["__typename"] === "string" ? object["__typename"] : undefined;
  const picked: Representation = {};
  for (const { from, to, selections: below } of requiredFields(selections, type, possibleTypes)) {
    const part = object[from];
    if (part !== undefined) picked[to] = below ? pick(part, below, possibleTypes) : part;
  }
  return picked;
}
