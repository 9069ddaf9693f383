/** A query as a tree that can be changed, written out when it is sent. */
export interface FieldNode {
  readonly name: string;
  /** GraphQL literals by name of the argument. */
  readonly args: Readonly<Record<string, string>>;
  /** How many times it is asked for, each under a name of its own. */
  readonly times: number;
  /** `null` for a field without fields. */
  readonly fields: readonly FieldNode[] | null;
  /** Of an interface, the type on which it is asked for. */
  readonly on?: string;
}

export function writeQuery(fields: readonly FieldNode[]): string {
  let aliases = 0;
  const writeAll = (all: readonly FieldNode[]) => all.map(write).join(" ");
  const write = ({ name, args, times, fields: inner, on }: FieldNode): string => {
    const given = Object.entries(args).map(([argument, value]) => `${argument}: ${value}`);
    const selection = inner === null ? "" : ` { ${inner.length > 0 ? writeAll(inner) : "__typename"} }`;
    const one = `${name}${given.length > 0 ? `(${given.join(", ")})` : ""}${selection}`;
    const isPlain = times === 1 && given.length === 0 && inner === null;
    const text = isPlain
      ? one
      : Array.from({ length: times }, () => `a${(aliases++).toString(36)}: ${one}`).join(" ");
    return on ? `... on ${on} { ${text} }` : text;
  };
  return `{ ${writeAll(fields)} }`;
}
