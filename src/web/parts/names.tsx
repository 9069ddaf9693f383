import { addressOf } from "../addresses.js";
import { To } from "./link.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An actor's name, leading to its view; `without` where the graph gives none. */
export function ActorName({ actor, without = "unknown" }: { actor: Named | null; without?: string }) {
  if (!actor) return <span class="soft">{without}</span>;
  return <To to={addressOf("actors", actor.id)}>{actor.name}</To>;
}
