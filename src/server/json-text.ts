/** Data that is JSON text already. Only `stringifyResult` knows how to read it. */
export class JsonText implements Record<string, unknown> {
  [key: string]: unknown;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

interface Result {
  readonly data?: object | null;
}

/** A GraphQL response as JSON text. Errors come first, as the specification recommends. */
export function stringifyResult(result: Result): string {
  const { data, ...others } = result;
  if (!(data instanceof JsonText)) return `${JSON.stringify(result)}\n`;
  const head = JSON.stringify(others);
  return head === "{}"
    ? `{"data":${data.toString()}}\n`
    : `${head.slice(0, -1)},"data":${data.toString()}}\n`;
}
