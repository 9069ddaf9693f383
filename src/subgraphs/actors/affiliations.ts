import type { Actor, Role } from "../../domain/actor.js";
import type { ActorId } from "../../domain/ids.js";
import type { ActorsContext } from "./actors.context.js";

/** More steps up than any real body has above it; what ends the walk if data should have a loop. */
const MAXIMUM_STEPS = 20;

/** Everyone that an actor could stand for, with their posts: what affiliations are worked out from. */
export interface Affiliations {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly rolesByHolder: ReadonlyMap<string, readonly Role[]>;
}

/** Reads an actor and all above it, level by level: two reads a level, however many actors it has. */
export async function readAffiliations(id: string, { actors, roles }: ActorsContext): Promise<Affiliations> {
  const found = new Map<string, Actor>();
  const rolesByHolder = new Map<string, readonly Role[]>();
  let level: readonly string[] = [id];
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    const [levelActors, levelRoles] = await Promise.all([
      actors.byIds(level),
      Promise.all(level.map((holderId) => roles.by("holderId", holderId))),
    ]);
    for (const actor of levelActors) found.set(actor.id, actor);
    level.forEach((holderId, index) => rolesByHolder.set(holderId, levelRoles[index]!));
    const above = [
      ...levelRoles.flat().map((role) => role.organisationId),
      ...levelActors.flatMap((actor) => [actor.parentId, actor.countryId]),
    ];
    level = [...new Set(above)].filter((next): next is ActorId => next !== null && !rolesByHolder.has(next));
  }
  return { actors: found, rolesByHolder };
}
