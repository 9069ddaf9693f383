import type { Actor, ActorMention, Role } from "../../domain/actor.js";
import { articleOfVersion } from "../../domain/ids.js";
import type { Batch } from "../batch.js";
import { recordsWith, spansWithoutWords, withoutWords } from "./file-values.js";

export function actorsIn(batch: Batch): Actor[] {
  return recordsWith(batch, "Actor", ({ names }) => ({
    names: names.map((name) =>
      name.statedIn.length === 0 ? name : { ...name, statedIn: spansWithoutWords(name.statedIn) },
    ),
  }));
}

export function rolesIn(batch: Batch): Role[] {
  return recordsWith(batch, "Role", ({ held, statedIn }) => ({
    held: batch.times.readIfAny(held),
    statedIn: spansWithoutWords(statedIn),
  }));
}

export function actorMentionsIn(batch: Batch): ActorMention[] {
  return recordsWith(batch, "ActorMention", ({ span }) => ({
    articleId: batch.sharing.string(articleOfVersion(span.versionId)),
    span: withoutWords(span),
    surface: span.exact,
  }));
}
