import type { CollectionName } from "../store/collections.js";
import type { Position } from "../store/store.js";
import { badUserInput } from "./user-error.js";

/** A position in lists of a collection as a client carries it. Opaque to them; it stays good when records come and go. */
export function writeCursor(collection: CollectionName, { order, id }: Position): string {
  return Buffer.from(JSON.stringify([collection, order, id])).toString("base64url");
}

/** @throws BAD_USER_INPUT for text that is not a cursor of ours, or is one of lists of another collection. */
export function readCursor(collection: CollectionName, cursor: string, argument: string): Position {
  const [from, order, id] = partsOf(cursor);
  if (from === collection && order !== undefined && id !== undefined) return { order, id };
  throw badUserInput(`"${argument}" takes a cursor from "edges { cursor }" or "pageInfo" of the same list.`);
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
