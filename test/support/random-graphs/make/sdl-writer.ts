interface TypeText {
  /** Everything before the braces. */
  head: string;
  readonly fields: Map<string, string>;
}

/** The SDL of one subgraph while it is written. */
export class SdlWriter {
  readonly name: string;
  readonly #types = new Map<string, TypeText>();

  constructor(name: string) {
    this.name = name;
  }

  has(type: string, field?: string): boolean {
    const known = this.#types.get(type);
    return known !== undefined && (field === undefined || known.fields.has(field));
  }

  /** Does nothing for a type that is there. A type without fields has no braces. */
  type(name: string, head: string, fields: readonly string[] = []): void {
    if (this.#types.has(name)) return;
    this.#types.set(name, { head, fields: new Map(fields.map((text) => [nameOf(text), text])) });
  }

  field(type: string, text: string): void {
    this.#types.get(type)!.fields.set(nameOf(text), text);
  }

  fieldNames(type: string): readonly string[] {
    return [...(this.#types.get(type)?.fields.keys() ?? [])];
  }

  fieldText(type: string, field: string): string | undefined {
    return this.#types.get(type)?.fields.get(field);
  }

  changeHead(type: string, change: (head: string) => string): void {
    const known = this.#types.get(type)!;
    known.head = change(known.head);
  }

  toString(): string {
    return [...this.#types.values()]
      .map(({ head, fields }) => (fields.size > 0 ? `${head} { ${[...fields.values()].join(" ")} }` : head))
      .join("\n");
  }
}

/** Of `f1(u: Int): String @external`. */
function nameOf(field: string): string {
  return /^\w+/.exec(field)![0];
}
