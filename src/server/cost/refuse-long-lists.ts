import type { Limits } from "../limits.js";
import { tooComplex } from "./too-complex.js";

/**
 * Refuses a variable in which there is a longer list than a request may send. Lists in a document are bounded by its
 * length.
 *
 * @throws OPERATION_TOO_COMPLEX
 */
export function refuseLongLists(name: string, value: unknown, limits: Limits): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value) && value.length > limits.listItems) {
    throw tooComplex(
      `A list in the variables has at most ${limits.listItems} items; one in "$${name.slice(0, 100)}" has ${value.length}.`,
    );
  }
  for (const member of Object.values(value)) refuseLongLists(name, member, limits);
}
