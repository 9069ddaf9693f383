import type { Position } from "../store/store.js";
import { badUserInput } from "./user-error.js";

/** A position as a client carries it. Opaque to them; it stays good when records come and go. */
export function writeCursor({ order, id }: Position): string {
  return Buffer.from(JSON.stringify([order, id])).toString("base64url");
}

/** @throws BAD_USER_INPUT for text that is not a cursor of ours. */
export function readCursor(cursor: string, argument: string): Position {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parsed) && parsed.length === 2 && parsed.every((part) => typeof part === "string")) {
      const [order, id] = parsed as [string, string];
      return { order, id };
    }
  } catch {
    // Falls through to the same answer as any other text that is no cursor.
  }
  throw badUserInput(`"${argument}" takes a cursor from "edges { cursor }" or "pageInfo" of the same list.`);
}
