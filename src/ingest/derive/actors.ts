import type { Actor, ActorMention, Role } from "../../domain/actor.js";
import { articleOfVersion } from "../../domain/ids.js";
import type { Batch } from "../batch.js";
import { recordsOf, withoutWords } from "./file-values.js";

export function actorsIn(batch: Batch): Actor[] {
  return recordsOf(batch, "Actor").map((actor) => ({
    ...actor,
    names: actor.names.map((name) => ({ ...name, statedIn: name.statedIn.map(withoutWords) })),
  }));
}

export function rolesIn(batch: Batch): Role[] {
  return recordsOf(batch, "Role").map((role) => ({
    ...role,
    held: batch.times.readIfAny(role.held),
    statedIn: role.statedIn.map(withoutWords),
  }));
}

export function actorMentionsIn(batch: Batch): ActorMention[] {
  return recordsOf(batch, "ActorMention").map((mention) => ({
    ...mention,
    articleId: articleOfVersion(mention.span.versionId),
    span: withoutWords(mention.span),
    surface: mention.span.exact,
  }));
}
