import type { RequiredSelection } from "./plan.js";
import type { PossibleTypes } from "./possible-types.js";
import type { ResponseObject } from "./response.js";
import type { ApplyRewrites } from "./rewrites.js";

/** What a subgraph is sent to find one entity: its type, its key and what `@requires` names. */
export type Representation = Record<string, unknown>;

/** How entities of one type are named to a subgraph. */
export interface RepresentationOf {
  /** Equal for entities of which representations say the same; `null` when the answer holds nothing that could name the entity. */
  identity(entity: ResponseObject): unknown;
  /** Of an entity that has an identity. */
  build(entity: ResponseObject): Representation;
}

interface RequiredField {
  /** Under which key the answer has it. */
  readonly from: string;
  readonly to: string;
  readonly selections: readonly RequiredSelection[] | null;
}

/**
 * Representations by the type of the entity; `null` for types of which the plan requires nothing.
 */
export function compileRepresentations(
  requires: readonly RequiredSelection[],
  rewriteInput: ApplyRewrites | null,
  possibleTypes: PossibleTypes,
): (type: string) => RepresentationOf | null {
  const known = new Map<string, RepresentationOf | null>();
  return (type) => {
    let representation = known.get(type);
    if (representation === undefined) {
      const fields = requiredFields(requires, type, possibleTypes).filter(({ to }) => to !== "__typename");
      representation = fields.length > 0 ? compile(type, fields, rewriteInput, possibleTypes) : null;
      known.set(type, representation);
    }
    return representation;
  };
}

function compile(
  type: string,
  fields: readonly RequiredField[],
  rewriteInput: ApplyRewrites | null,
  possibleTypes: PossibleTypes,
): RepresentationOf {
  const [only] = fields;
  if (only && fields.length === 1 && !only.selections && !rewriteInput) return byOneField(type, only);

  const pickFields = (entity: ResponseObject): Representation | null => {
    const representation: Representation = { __typename: type };
    let known = false;
    for (const { from, to, selections } of fields) {
      const value = entity[from] === undefined ? entity[to] : entity[from];
      if (value === undefined) continue;
      known ||= value !== null;
      representation[to] = selections ? pick(value, selections, possibleTypes) : value;
    }
    if (!known) return null;
    return rewriteInput ? (rewriteInput(representation) as Representation) : representation;
  };
  return {
    identity(entity) {
      const representation = pickFields(entity);
      return representation && JSON.stringify(representation);
    },
    build: (entity) => pickFields(entity)!,
  };
}

/** Nearly all entities: found by one field, which nearly always is `id`. */
function byOneField(type: string, { from, to }: RequiredField): RepresentationOf {
  const valueIn = (entity: ResponseObject) => (entity[from] === undefined ? entity[to] : entity[from]);
  return {
    identity(entity) {
      const value = valueIn(entity);
      return typeof value === "object" && value !== null ? JSON.stringify(value) : (value ?? null);
    },
    build: (entity) => ({ __typename: type, [to]: valueIn(entity) }),
  };
}

function requiredFields(
  selections: readonly RequiredSelection[],
  type: string | undefined,
  possibleTypes: PossibleTypes,
): readonly RequiredField[] {
  const fields = new Map<string, RequiredField>();
  for (const selection of selections) {
    if (selection.kind === "Field") {
      const { name, alias = name, selections: inner } = selection;
      fields.set(alias, { from: name, to: alias, selections: inner && inner.length > 0 ? inner : null });
    } else if (type === undefined || possibleTypes(selection.typeCondition).includes(type)) {
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
  for (const { from, to, selections: inner } of requiredFields(selections, type, possibleTypes)) {
    const part = object[from] === undefined ? object[to] : object[from];
    if (part !== undefined) picked[to] = inner ? pick(part, inner, possibleTypes) : part;
  }
  return picked;
}
