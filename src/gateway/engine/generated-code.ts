/**
 * JavaScript that is put together while the program runs, for what runs so often that looking at
 * the operation each time would cost more than the work itself.
 *
 * Nothing of a client gets into the source but the names of its operation, quoted as JSON. All
 * other things that the code needs are handed to it as values.
 */
export class GeneratedCode {
  readonly #functions: string[] = [];
  readonly #values: unknown[] = [];
  readonly #names = new Map<unknown, string>();
  #length = 0;

  /** The name by which the code knows a value. */
  value(value: unknown): string {
    let name = this.#names.get(value);
    if (name === undefined) {
      name = `v${this.#values.push(value) - 1}`;
      this.#names.set(value, name);
    }
    return name;
  }

  /** A text as a literal. */
  quote(text: string): string {
    return JSON.stringify(text);
  }

  /** Declares a function, and gives its name. */
  declare(kind: string, parameters: string, ...lines: readonly string[]): string {
    const name = `${kind}${this.#functions.length}`;
    // Before the lines are joined, which is the work: V8 keeps each as a tree of its parts.
    if (totalLength(lines) > MAXIMUM_LENGTH) throw new CodeTooLong();
    this.#add(`function ${name}(${parameters}) {\n  ${lines.join("\n  ")}\n}`);
    return name;
  }

  /** Declares a class of objects that have these keys, and nothing else: not what all objects have. */
  shape(keys: readonly string[]): string {
    const name = this.declare("Shape", "", ...keys.map((key) => `this[${this.quote(key)}] = undefined;`));
    this.#add(`${name}.prototype = ${this.value(NOTHING)};`);
    return name;
  }

  #add(source: string): void {
    this.#length += source.length;
    if (this.#length > MAXIMUM_LENGTH) throw new CodeTooLong();
    this.#functions.push(source);
  }

  /** The whole source, with `entry` as its result. */
  source(entry: string): string {
    const names = this.#values.map((_, index) => `v${index}`).join(", ");
    return [`"use strict";`, `const [${names}] = values;`, ...this.#functions, `return ${entry};`].join("\n");
  }

  /** What the code at `entry` evaluates to. */
  evaluate(entry: string): unknown {
    return new Function("values", this.source(entry))(this.#values);
  }
}

/** An operation whose code would be longer is not compiled. */
const MAXIMUM_LENGTH = 2_000_000;

export class CodeTooLong extends Error {}

/** What is compiled; `null` where the code would be too long, which is then known for good. */
export function unlessTooLong<Compiled>(compile: () => Compiled): Compiled | null {
  try {
    return compile();
  } catch (error) {
    if (error instanceof CodeTooLong) return null;
    throw error;
  }
}

function totalLength(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}

const NOTHING: object = Object.freeze(Object.create(null));
