import { z } from "zod";

import {
  ActorKind,
  IdentifierScheme,
  NameKind,
  SourceReliability,
  SuccessionKind,
} from "../../domain/actor.js";
import { ownId, referenceTo } from "./ids.js";
import { flag, instant, language, listOf, name, optional, sentence, timeZone } from "./members.js";
import { textSpan } from "./text-span.js";
import { time } from "./time.js";

const actorName = z
  .strictObject({
    value: name,
    kind: z.enum(NameKind),
    language: optional(language),
    used: optional(time).describe("When it went by this name."),
    statedIn: listOf(textSpan).describe("Where a text calls it so."),
  })
  .meta({ id: "ActorName", description: "One way in which an actor is called." });

const succession = z
  .strictObject({
    actorId: referenceTo("Actor"),
    kind: z
      .enum(SuccessionKind)
      .describe("RENAMED and SUCCEEDED: one body, which counts as one. MERGED and SPLIT: several."),
    at: optional(time),
    statedIn: listOf(textSpan),
  })
  .meta({ id: "Succession", description: "How an actor came from an earlier one." });

const identifier = z.strictObject({ scheme: z.enum(IdentifierScheme), value: name, verified: flag }).meta({
  id: "Identifier",
  description:
    "What the actor is called in another register, written as that register writes it; docs/newsroom-files.md has the forms.",
});

export const actorRecord = z
  .strictObject({
    type: z.literal("Actor"),
    id: ownId("Actor"),
    kind: z.enum(ActorKind),
    name,
    names: listOf(actorName),
    identifiers: listOf(identifier),
    countryId: optional(referenceTo("Actor")).describe(
      "The state it belongs to; left out for a state itself.",
    ),
    parentId: optional(referenceTo("Actor")).describe("The body directly above it."),
    timeZone: optional(timeZone).describe(
      "IANA name. Of an outlet: the zone in which the days of its articles lie, where their dateline gives none.",
    ),
    predecessors: listOf(succession).describe("The bodies that it came from."),
    note: optional(sentence),
    fictional: flag.describe("Invented to show how the graph works."),
  })
  .meta({ id: "Actor", description: "Anyone who speaks, acts or is spoken of." });

export const roleRecord = z
  .strictObject({
    type: z.literal("Role"),
    id: ownId("Role"),
    holderId: referenceTo("Actor"),
    organisationId: referenceTo("Actor"),
    title: name,
    speaksFor: z
      .boolean()
      .describe(
        "Whether words spoken in this role are the organisation's own: a minister's are, a member's are not.",
      ),
    held: optional(time),
    statedIn: listOf(textSpan),
  })
  .meta({ id: "Role", description: "A post that a person holds, or a seat that a body holds." });

export const sourceGradeRecord = z
  .strictObject({
    type: z.literal("SourceGrade"),
    id: ownId("SourceGrade"),
    actorId: referenceTo("Actor"),
    reliability: z.enum(SourceReliability).describe("F is no basis to judge, not worse than E."),
    gradedBy: name,
    gradedAt: instant,
    rationale: sentence,
  })
  .meta({
    id: "SourceGrade",
    description: "One grader's judgement of one source, kept beside the earlier ones.",
  });

export const actorMentionRecord = z
  .strictObject({
    type: z.literal("ActorMention"),
    id: ownId("ActorMention"),
    actorId: optional(referenceTo("Actor")).describe("Left out where the text leaves open who is meant."),
    span: textSpan,
    anaphoric: flag.describe("A description or pronoun rather than a name."),
    ambiguousWithIds: listOf(referenceTo("Actor")).describe("Actors that a hasty reader could take it for."),
  })
  .meta({ id: "ActorMention", description: "A place in a text that names or means an actor." });
