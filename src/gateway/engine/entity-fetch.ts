import { isObjectType, Kind, type FieldNode, type GraphQLError, type SelectionNode } from "graphql";

import type { EntityFetch, EntityList } from "../planner/query-plan.js";
import { responseKey } from "./document.js";
import { compileEntityPath, type VisitEntities } from "./entity-path.js";
import { prepareFetch, whenAnswered, type Fetch, type PlanTools, type Step } from "./fetch.js";
import { compileMerge, type Merge } from "./merge.js";
import { compileRenames, renamedKeys, type RenameKeys } from "./rename-keys.js";
import { compileRepresentations, type Representation, type RepresentationOf } from "./representation.js";
import type { ResponseObject, ResponsePath, Run } from "./response.js";
import { selectFields, subselections } from "./selection.js";

/** One `_entities` field of a fetch. */
interface EntityField {
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly VisitEntities[];
  readonly representationOf: (type: string) => RepresentationOf | null;
  readonly renameKeys: RenameKeys | null;
  readonly renamed: ReadonlyMap<string, string>;
  readonly merge: Merge;
  /** Whether it brings no objects: of what is shared then, nothing can be added to. */
  readonly isFlat: boolean;
  /** The keys under which an entity of a type gets its fields. */
  readonly keysOf: (type: unknown) => readonly string[];
}

/** What one run found to ask for through an `EntityField`. */
interface Asked {
  readonly field: EntityField;
  readonly representations: readonly Representation[];
  readonly entities: readonly ResponseObject[];
  /** For each entity its place in the list of representations; -1 for one that cannot be named. */
  readonly places: readonly number[];
}

/** Asks a subgraph for fields of entities, at all places where earlier steps have brought them. */
export function compileEntityFetch(planned: EntityFetch, tools: PlanTools): Step {
  const fetch = prepareFetch(planned, tools);
  const fields = planned.lists.map((list) => compileEntityField(list, fetch, tools));
  // Places of different paths are selected from differently, so they must not share objects.
  const mayShare = fields.length === 1 && (fields[0]!.paths.length === 1 || fields[0]!.isFlat);

  return (run) => {
    const variables = fetch.variablesOf(run);
    const asked = fields.map((field) => {
      const list = new RepresentationList();
      variables[field.variable] = list.representations;
      return askFor(field, list, run);
    });
    if (asked.every(({ representations }) => representations.length === 0)) return undefined;

    return whenAnswered(fetch.ask(variables, run.context), ({ data, errors = [] }) => {
      for (const error of errors) report(error, asked, Boolean(data), run);
      if (!data && errors.length > 0) reportBeside(errors, asked, run);
      for (const one of data ? asked : []) {
        mergeAnswer(one, data![one.field.alias], mayShare);
        if (errors.length > 0) noteLost(errors, one, data![one.field.alias], run);
      }
    });
  };
}

function compileEntityField(list: EntityList, { definition }: Fetch, tools: PlanTools): EntityField {
  const { schema, possibleTypes } = tools;
  const renamed = renamedKeys(list.renames);
  const selections = [fieldOf(definition.selectionSet.selections, list.alias).selectionSet!];
  return {
    alias: list.alias,
    variable: list.variable,
    paths: list.paths.map((path) => compileEntityPath(path, possibleTypes)),
    representationOf: compileRepresentations(list.representations, possibleTypes),
    renameKeys: compileRenames(list.renames),
    renamed,
    merge: compileMerge(schema, selections, renamed),
    isFlat: [...selectFields(schema, null, selections, NO_FRAGMENTS).values()].every(
      (nodes) => subselections(nodes).length === 0,
    ),
    keysOf(typeName) {
      const type = typeof typeName === "string" ? schema.getType(typeName) : undefined;
      const selected = selectFields(schema, isObjectType(type) ? type : null, selections, NO_FRAGMENTS);
      return [...selected.keys()].filter((key) => key !== "__typename").map((key) => renamed.get(key) ?? key);
    },
  };
}

/** The documents of plans have none. */
const NO_FRAGMENTS = new Map<string, never>();

function fieldOf(selections: readonly SelectionNode[], alias: string): FieldNode {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD && responseKey(selection) === alias) return selection;
  }
  throw new Error(`The plan has no field "${alias}" for its entities.`);
}

/** Representations without those that say the same again. */
class RepresentationList {
  readonly representations: Representation[] = [];
  readonly #known = new Map<string, Map<unknown, number>>();

  /** The place of an entity's representation in the list; -1 for an entity that cannot be named. */
  place(type: string, entity: ResponseObject, representationOf: RepresentationOf): number {
    let ofType = this.#known.get(type);
    if (!ofType) this.#known.set(type, (ofType = new Map()));
    const its = representationOf.identity(entity);
    if (its === null) return -1;
    let place = ofType.get(its);
    if (place === undefined) {
      place = this.representations.push(representationOf.build(entity)) - 1;
      ofType.set(its, place);
    }
    return place;
  }
}

function askFor(field: EntityField, list: RepresentationList, run: Run): Asked {
  const entities: ResponseObject[] = [];
  const places: number[] = [];
  const visit = (entity: ResponseObject) => {
    entities.push(entity);
    places.push(placeOf(entity, field, list, run));
  };
  for (const visitEntities of field.paths) if (run.data) visitEntities(run.data, null, visit);
  return { field, representations: list.representations, entities, places };
}

function placeOf(
  entity: ResponseObject,
  { representationOf, keysOf }: EntityField,
  list: RepresentationList,
  run: Run,
): number {
  const type = entity["__typename"];
  const representation = typeof type === "string" ? representationOf(type) : null;
  if (!representation) return -1;
  const place = list.place(type as string, entity, representation);
  if (place === -1) run.unnamed.push({ object: entity, key: representation.keys, fields: keysOf(type) });
  return place;
}

function mergeAnswer({ field, entities, places }: Asked, answer: unknown, mayShare: boolean): void {
  if (!Array.isArray(answer)) return;
  field.renameKeys?.(answer);
  const used = new Set<number>();
  for (let index = 0; index < entities.length; index++) {
    const place = places[index]!;
    const found: unknown = answer[place];
    if (typeof found !== "object" || found === null) continue;
    field.merge(entities[index]!, (mayShare || !used.has(place) ? found : copyOf(found)) as ResponseObject);
    if (!mayShare) used.add(place);
  }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

/** Notes an error of the subgraph at every place of the client's answer that it concerns. */
function report(error: GraphQLError, asked: readonly Asked[], answered: boolean, run: Run): void {
  const [alias, place, ...within] = error.path ?? [];
  const concerned = alias === undefined ? asked : asked.filter(({ field }) => field.alias === alias);
  if ((alias === undefined && answered) || concerned.length === 0) {
    run.errors.push({ error, path: null });
    return;
  }
  for (const one of concerned) reportAt(error, typeof place === "number" ? place : null, within, one, run);
}

/** Where one list of entities fails as a whole, the others come to nothing too, and no error says so of them. */
function reportBeside(errors: readonly GraphQLError[], asked: readonly Asked[], run: Run): void {
  const told = new Set(errors.map(({ path }) => path?.[0]));
  if (told.has(undefined)) return;
  for (const one of asked) if (!told.has(one.field.alias)) reportAt(errors[0]!, null, [], one, run);
}

/** Of an entity that an error in one of its fields has left null, the others have come to nothing too. */
function noteLost(
  errors: readonly GraphQLError[],
  { field, entities, places }: Asked,
  answer: unknown,
  run: Run,
): void {
  const failed = new Set(errors.flatMap(({ path }) => (path?.[0] === field.alias ? [path[1]] : [])));
  for (const [index, place] of places.entries()) {
    if (!failed.has(place) || (Array.isArray(answer) && answer[place] != null)) continue;
    const object = entities[index]!;
    run.lost.push({ object, keys: field.keysOf(object["__typename"]) });
  }
}

/** @param place in the list of representations; `null` for all of it. */
function reportAt(
  error: GraphQLError,
  place: number | null,
  within: ResponsePath,
  { field, places }: Asked,
  run: Run,
): void {
  const inside = within.map((step) => (typeof step === "string" ? (field.renamed.get(step) ?? step) : step));
  let index = 0;
  const visit = (entity: ResponseObject, at: ResponsePath | null) => {
    const its = places[index++];
    if (its === -1 || (place !== null && its !== place)) return;
    const tails = inside.length > 0 ? [inside] : field.keysOf(entity["__typename"]).map((key) => [key]);
    for (const tail of tails) run.errors.push({ error, path: [...at!, ...tail] });
  };
  for (const visitEntities of field.paths) visitEntities(run.data, [], visit);
}
