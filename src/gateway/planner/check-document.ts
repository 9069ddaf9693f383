import {
  doTypesOverlap,
  isCompositeType,
  isInputType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  getNamedType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

import { printArguments } from "./arguments.js";
import { checkValue, InvalidDocument, type DefinedVariables } from "./check-value.js";
import { shapeOf } from "./field-keys.js";
import { keyOf } from "./operation-field.js";

/**
 * What a subgraph would find wrong with a document of a plan; `null` for a valid one.
 *
 * Such documents have one operation, no named fragments and no directives. Of what graphql-js validates these are the
 * rules that can be broken then; its `validate` takes five times as long as the whole check of a plan. Stricter in one thing: what has one
 * name has the same arguments everywhere, whatever types it is selected of.
 */
export function checkDocument(schema: GraphQLSchema, { definitions }: DocumentNode): string | null {
  try {
    const [definition] = definitions as readonly OperationDefinitionNode[];
    const rootType = schema.getRootType(definition!.operation);
    if (!rootType) throw new InvalidDocument(`It has no ${definition!.operation}.`);
    const walk = new DocumentWalk(schema, variablesOf(schema, definition!));
    walk.checkSelection(definition!.selectionSet, rootType, new Map());
    return null;
  } catch (error) {
    if (error instanceof InvalidDocument) return error.message;
    throw error;
  }
}

function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): DefinedVariables {
  const variables: DefinedVariables = new Map();
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) throw new InvalidDocument(`$${variable.name.value} has an unknown type.`);
    if (defaultValue) checkValue(schema, defaultValue, { type, defaultValue: undefined }, new Map());
    const hasDefault = defaultValue !== undefined && defaultValue.kind !== Kind.NULL;
    variables.set(variable.name.value, { type, hasDefault });
  }
  return variables;
}

/** What is selected under one name, at one level of all types. */
interface SelectedName {
  readonly node: FieldNode;
  readonly type: GraphQLOutputType;
  readonly below: SelectedNames;
}

type SelectedNames = Map<string, SelectedName>;

class DocumentWalk {
  readonly #schema: GraphQLSchema;
  readonly #variables: DefinedVariables;

  constructor(schema: GraphQLSchema, variables: DefinedVariables) {
    this.#schema = schema;
    this.#variables = variables;
  }

  checkSelection({ selections }: SelectionSetNode, type: GraphQLCompositeType, names: SelectedNames): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#checkField(selection, type, names);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) throw new InvalidDocument("It has named fragments.");
      else {
        const on = selection.typeCondition?.name.value ?? type.name;
        const of = this.#schema.getType(on);
        if (!isCompositeType(of) || !doTypesOverlap(this.#schema, of, type))
          throw new InvalidDocument(`Nothing of the type "${type.name}" is of the type "${on}".`);
        this.checkSelection(selection.selectionSet, of, names);
      }
    }
  }

  #checkField(node: FieldNode, parent: GraphQLCompositeType, names: SelectedNames): void {
    if (node.name.value === "__typename") return;
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const place = `${parent.name}.${node.name.value}`;
    if (!field) throw new InvalidDocument(`There is no field ${place}.`);
    this.#checkArguments(node, field, place);
    const { below } = this.#checkName(node, field, names);
    const type = getNamedType(field.type);
    if (isLeafType(type) === (node.selectionSet !== undefined))
      throw new InvalidDocument(`${place} is ${isLeafType(type) ? "a leaf" : "none"}.`);
    if (node.selectionSet && isCompositeType(type)) this.checkSelection(node.selectionSet, type, below);
  }

  #checkArguments(node: FieldNode, field: GraphQLField<unknown, unknown>, place: string): void {
    const given = node.arguments ?? [];
    if (given.length === 0 && field.args.length === 0) return;
    for (const { name, value } of given) {
      const argument = field.args.find((one) => one.name === name.value);
      if (!argument) throw new InvalidDocument(`${place} has no argument "${name.value}".`);
      checkValue(this.#schema, value, argument, this.#variables);
    }
    for (const argument of field.args) {
      if (isRequiredArgument(argument) && !given.some(({ name }) => name.value === argument.name))
        throw new InvalidDocument(`${place} needs the argument "${argument.name}".`);
    }
  }

  #checkName(node: FieldNode, field: GraphQLField<unknown, unknown>, names: SelectedNames): SelectedName {
    const name = keyOf(node);
    const known = names.get(name);
    if (!known) {
      const selected = { node, type: field.type, below: new Map() };
      names.set(name, selected);
      return selected;
    }
    const isSame =
      known.node.name.value === node.name.value &&
      shapeOf(known.type) === shapeOf(field.type) &&
      printArguments(known.node.arguments ?? []) === printArguments(node.arguments ?? []);
    if (!isSame) throw new InvalidDocument(`"${name}" stands for several fields, or for several shapes.`);
    return known;
  }
}
