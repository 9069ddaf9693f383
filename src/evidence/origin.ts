import type { Actor, Role } from "../domain/actor.js";
import type { AttributionLink, Origin, OriginKey } from "../domain/attribution.js";
import type { ActorId, WorkId } from "../domain/ids.js";
import { type TimeBounds, timesOverlap } from "../domain/time.js";
import { grouped } from "./grouped.js";
import { ascending } from "./order.js";

/** Who is part of what: plain look-ups, so that they can be read from anywhere. */
export interface Affiliations {
  /** `undefined` for an id that is not known, and for that of a work. */
  actor(id: OriginKey): Actor | undefined;
  /** The posts and seats that the actor holds, in any order. */
  rolesOf(holderId: OriginKey): readonly Role[];
}

/**
 * On whose knowledge a chain of attribution rests, and what that party is part of; `null` when the
 * `originLink` names no one that we know.
 *
 * `at` is when the party spoke. A person counts as the body for which they spoke then; a body
 * counts as itself, not as its state. A work counts for its author, and for itself where none is known.
 */
export function originOf(
  links: readonly AttributionLink[],
  at: TimeBounds | null,
  affiliations: Affiliations,
  authorOf: (workId: WorkId) => ActorId | null = () => null,
): Origin | null {
  const link = originLink(links);
  const workId = link?.workId ?? null;
  const actorId = link?.actorId ?? (workId && authorOf(workId));
  if (actorId === null) return workId && { key: workId, path: [workId], countryId: null };
  const spoken = postOf(actorId, at, affiliations)?.organisationId ?? actorId;
  const key = spokesFor(actorId, at, affiliations);
  const path = new Set<ActorId>([key]);
  for (const id of [spoken, key]) for (const above of affiliationPath(id, at, affiliations)) path.add(above);
  return { key, path: [...path], countryId: countryOf([...path], affiliations) };
}

/**
 * The innermost ORIGIN link, else the innermost SPEAKER, else the innermost link of someone who saw it
 * with their own eyes: a reporter, too, can be an origin. `null` when the chain has none of them.
 */
export function originLink(links: readonly AttributionLink[]): AttributionLink | null {
  return (
    links.findLast((link) => link.role === "ORIGIN") ??
    links.findLast((link) => link.role === "SPEAKER") ??
    links.findLast((link) => link.basis === "WITNESSED") ??
    null
  );
}

/**
 * The party whose words the actor's words are: for a person with a post that speaks for its body,
 * that body; for everyone else, themselves. Being a member does not suffice. Of several such posts
 * held at the time, the one begun last, then the one with the least id. A body that was renamed or
 * succeeded counts under its last id.
 */
export function spokesFor<Key extends OriginKey>(
  key: Key,
  at: TimeBounds | null,
  affiliations: Affiliations,
): Key | ActorId {
  const post = postOf(key, at, affiliations);
  return post?.bodyId ?? affiliations.actor(key)?.bodyId ?? key;
}

/** The post in which a person speaks for a body; `null` where there is none, and for a body. */
function postOf(actorId: OriginKey, at: TimeBounds | null, affiliations: Affiliations): Role | null {
  if (affiliations.actor(actorId)?.kind !== "PERSON") return null;
  return heldRoles(actorId, at, affiliations).find((role) => role.speaksFor) ?? null;
}

/**
 * The actor and all that it is part of at a time, inmost first, each once: by posts and seats held
 * then, then by the body directly above, then by country; and the bodies that these came from. Ends
 * at states: what a state belongs to is a membership, not an affiliation. `at: null` means at any time.
 */
export function affiliationPath(
  actorId: ActorId,
  at: TimeBounds | null,
  affiliations: Affiliations,
): readonly ActorId[] {
  // A set keeps the order of insertion, and iterating it reaches what is added on the way.
  const path = new Set([actorId]);
  for (const id of path) {
    const actor = affiliations.actor(id);
    for (const { actorId: predecessorId } of actor?.predecessors ?? []) path.add(predecessorId);
    if (actor?.kind === "STATE") continue;
    for (const role of heldRoles(id, at, affiliations)) path.add(role.organisationId);
    if (actor?.parentId) path.add(actor.parentId);
    if (actor?.countryId) path.add(actor.countryId);
  }
  return [...path];
}

/** Look-ups over records at hand. */
export function affiliationsOf(actors: readonly Actor[], roles: readonly Role[]): Affiliations {
  const actorById = new Map<OriginKey, Actor>(actors.map((actor) => [actor.id, actor]));
  const rolesByHolder = grouped<OriginKey, Role>(roles, (role) => [role.holderId]);
  return {
    actor: (id) => actorById.get(id),
    rolesOf: (holderId) => rolesByHolder.of(holderId),
  };
}

/** Begun last, first. A role with an open beginning began before all others. */
function heldRoles(holderId: OriginKey, at: TimeBounds | null, affiliations: Affiliations): readonly Role[] {
  const roles = affiliations.rolesOf(holderId);
  // Most hold none: nothing has to be made for them.
  if (roles.length === 0) return roles;
  return roles
    .filter(({ held }) => held === null || at === null || timesOverlap(held, at))
    .toSorted((a, b) => ascending(b.held?.earliest ?? "", a.held?.earliest ?? "") || ascending(a.id, b.id));
}

function countryOf(path: readonly ActorId[], affiliations: Affiliations): ActorId | null {
  for (const id of path) {
    const actor = affiliations.actor(id);
    if (actor?.kind === "STATE") return id;
    if (actor?.countryId) return actor.countryId;
  }
  return null;
}
