import { Kind, print, type ArgumentNode, type ValueNode } from "graphql";

/** Arguments by name, and the fields of objects in them too: in whatever order they were written. */
export function sortArguments(args: readonly ArgumentNode[]): readonly ArgumentNode[] {
  if (args.length === 0) return args;
  return args.map((argument) => ({ ...argument, value: sortFields(argument.value) })).sort(byName);
}

/** Equal for equal arguments that are sorted. */
export function printArguments(args: readonly ArgumentNode[]): string {
  return args.map(({ name, value }) => `${name.value}:${printValue(value)}`).join(",");
}

/** As graphql-js prints it, which goes through a value for each kind of node. */
export function printValue(value: ValueNode): string {
  switch (value.kind) {
    case Kind.VARIABLE:
      return `$${value.name.value}`;
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.ENUM:
      return value.value;
    case Kind.BOOLEAN:
      return String(value.value);
    default:
      return print(value);
  }
}

function sortFields(value: ValueNode): ValueNode {
  if (value.kind === Kind.LIST) return { ...value, values: value.values.map(sortFields) };
  if (value.kind !== Kind.OBJECT) return value;
  const fields = value.fields.map((field) => ({ ...field, value: sortFields(field.value) }));
  return { ...value, fields: fields.sort(byName) };
}

type Named = { readonly name: { readonly value: string } };

function byName({ name: { value: a } }: Named, { name: { value: b } }: Named): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
