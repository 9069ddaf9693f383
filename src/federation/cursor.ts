import type { Position } from "../store/store.js";
import { badUserInput } from "./user-error.js";

/**
 * A position in a list as a client carries it. Opaque to clients; it stays good when records come and go.
 *
 * @param list names the collection and, where that is not its own, the order.
 */
export function writeCursor(list: string, { order, id }: Position): string {
  return Buffer.from(JSON.stringify([list, order, id])).toString("base64url");
}

/** @throws BAD_USER_INPUT for text that is not a cursor of ours, or of another list or order. */
export function readCursor(list: string, cursor: string, argument: string): Position {
  const [from, order, id] = partsOf(cursor);
  if (from === list && order !== undefined && id !== undefined) return { order, id };
  throw badUserInput(
    `"${argument}" takes a cursor from "edges { cursor }" or "pageInfo" of the same list, in the same order.`,
  );
}

/** None for any text that is no cursor. */
function partsOf(cursor: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) && parsed.every((part) => typeof part === "string") ? parsed : [];
  } catch {
    return [];
  }
}
