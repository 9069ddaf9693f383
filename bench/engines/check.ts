import { isDeepStrictEqual } from "node:util";

import type { Answer } from "./driver.js";

/** What is wrong with an answer, in a line; `null` when it is the expected one. */
export function differenceOf({ status, text }: Answer, expected: Answer): string | null {
  if (status !== 200) return `status ${status}: ${text.slice(0, 300)}`;
  const [{ data, errors }, wanted] = [read(text), read(expected.text)];
  if (errors) return `errors: ${JSON.stringify(errors).slice(0, 300)}`;
  return isDeepStrictEqual(data, wanted.data) ? null : `other data: ${text.slice(0, 300)}`;
}

/** Throws when the answer that others are measured by is none. */
export function mustAnswer({ status, text }: Answer): void {
  const { data, errors } = read(text);
  const found = Object.values(data ?? {}).some((value) => value !== null);
  if (status !== 200 || errors || !found) throw new Error(`The reference answers ${text.slice(0, 500)}`);
}

function read(text: string): { readonly data?: Record<string, unknown> | null; readonly errors?: unknown } {
  return JSON.parse(text) as ReturnType<typeof read>;
}
