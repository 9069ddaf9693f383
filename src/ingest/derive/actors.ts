import type { Actor, ActorMention, Role } from "../../domain/actor.js";
import { articleOfVersion } from "../../domain/ids.js";
import { bodiesOf } from "../../evidence/bodies.js";
import type { Batch } from "../batch.js";
import { recordsWith, spansWithoutWords, withoutWords } from "./file-values.js";

export function actorsIn(batch: Batch): Actor[] {
  const bodyOf = bodiesOf(batch.of("Actor"));
  return recordsWith(batch, "Actor", ({ id, names, predecessors }) => ({
    names: names.map((name) => ({
      ...name,
      used: batch.times.readIfAny(name.used),
      statedIn: spansWithoutWords(name.statedIn),
    })),
    predecessors: predecessors.map((each) => ({
      ...each,
      at: batch.times.readIfAny(each.at),
      statedIn: spansWithoutWords(each.statedIn),
    })),
    bodyId: bodyOf(id),
  }));
}

export function rolesIn(batch: Batch): Role[] {
  const bodyOf = bodiesOf(batch.of("Actor"));
  return recordsWith(batch, "Role", ({ organisationId, held, statedIn }) => ({
    held: batch.times.readIfAny(held),
    statedIn: spansWithoutWords(statedIn),
    bodyId: bodyOf(organisationId),
  }));
}

export function actorMentionsIn(batch: Batch): ActorMention[] {
  return recordsWith(batch, "ActorMention", ({ span }) => ({
    articleId: batch.sharing.string(articleOfVersion(span.versionId)),
    span: withoutWords(span),
    surface: span.exact,
  }));
}
