import type { Actor, Role } from "../../domain/actor.js";
import type { ActorId } from "../../domain/ids.js";
import { affiliationsOf, type Affiliations } from "../../evidence/origin.js";
import type { ActorsContext } from "./actors.context.js";

/** More steps up than any real body has above it; what ends the walk if data should have a loop. */
const MAXIMUM_STEPS = 20;

/** Reads an actor and all above it, level by level: two reads a level, however many actors it has. */
export async function readAffiliations(id: ActorId, { actors, roles }: ActorsContext): Promise<Affiliations> {
  const foundActors: Actor[] = [];
  const foundRoles: Role[] = [];
  const seen = new Set<ActorId>();
  let level: readonly ActorId[] = [id];
  for (let step = 0; level.length > 0 && step < MAXIMUM_STEPS; step++) {
    for (const actorId of level) seen.add(actorId);
    const [levelActors, levelRoles] = await Promise.all([
      actors.byIds(level),
      Promise.all(level.map((holderId) => roles.by("holderId", holderId))),
    ]);
    foundActors.push(...levelActors);
    foundRoles.push(...levelRoles.flat());
    const above = [
      ...levelRoles.flat().map((role) => role.organisationId),
      ...levelActors.flatMap((actor) => [actor.parentId, actor.countryId]),
    ];
    level = [...new Set(above)].filter((next) => next !== null && !seen.has(next)) as ActorId[];
  }
  return affiliationsOf(foundActors, foundRoles);
}
