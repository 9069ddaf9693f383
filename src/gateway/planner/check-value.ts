import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isTypeSubTypeOf,
  Kind,
  print,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValueNode,
} from "graphql";

/** A rule that a document breaks. */
export class InvalidDocument extends Error {}

export type DefinedVariables = Map<string, DefinedVariable>;

interface DefinedVariable {
  readonly type: GraphQLInputType;
  readonly hasDefault: boolean;
}

/** An argument, or a field of an input object. */
interface Location {
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** Checks that a value can be given where it is. @throws InvalidDocument */
export function checkValue(
  schema: GraphQLSchema,
  value: ValueNode,
  location: Location,
  variables: DefinedVariables,
): void {
  if (value.kind === Kind.VARIABLE) checkVariable(schema, value.name.value, location, variables);
  else if (!hasVariables(value)) checkLiteral(value, location.type);
  else checkParts(schema, value, location.type, variables);
}

/** https://spec.graphql.org/October2021/#IsVariableUsageAllowed() */
function checkVariable(
  schema: GraphQLSchema,
  name: string,
  { type, defaultValue }: Location,
  variables: DefinedVariables,
): void {
  const variable = variables.get(name);
  if (!variable) throw new InvalidDocument(`$${name} is not defined.`);
  const mayBeLeftOut = isNonNullType(type) && (variable.hasDefault || defaultValue !== undefined);
  const wanted = mayBeLeftOut && !isNonNullType(variable.type) ? getNullableType(type) : type;
  if (!isTypeSubTypeOf(schema, variable.type, wanted))
    throw new InvalidDocument(
      `$${name} of type "${String(variable.type)}" is given for a "${String(type)}".`,
    );
}

function checkLiteral(value: ValueNode, type: GraphQLInputType): void {
  if (valueFromAST(value, type) === undefined)
    throw new InvalidDocument(`${print(value)} is no value of the type "${String(type)}".`);
}

/** A list or an object with variables somewhere in it. */
function checkParts(
  schema: GraphQLSchema,
  value: ValueNode,
  given: GraphQLInputType,
  variables: DefinedVariables,
): void {
  const type = getNullableType(given);
  if (isListType(type)) {
    const items = value.kind === Kind.LIST ? value.values : [value];
    for (const item of items) checkValue(schema, item, { type: type.ofType }, variables);
  } else if (isInputObjectType(type) && value.kind === Kind.OBJECT) {
    const fields = type.getFields();
    for (const { name, value: part } of value.fields) {
      const field = fields[name.value];
      if (!field) throw new InvalidDocument(`The type "${type.name}" has no field "${name.value}".`);
      checkValue(schema, part, field, variables);
    }
    for (const field of Object.values(fields)) {
      if (isRequiredInputField(field) && !value.fields.some(({ name }) => name.value === field.name))
        throw new InvalidDocument(`A value of the type "${type.name}" needs the field "${field.name}".`);
    }
  } else checkLiteral(value, given);
}

function hasVariables(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariables);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariables(field.value));
  return value.kind === Kind.VARIABLE;
}
