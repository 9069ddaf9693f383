import { z } from "zod";

import {
  ClaimKind,
  DependencyCertainty,
  DependencyKind,
  InformationCredibility,
  Measure,
  PloverEvent,
  Polarity,
  RelationKind,
} from "../../domain/claim.js";
import { coding } from "./coding.js";
import { ownId, referenceTo } from "./ids.js";
import { flag, instant, listOf, name, optional, sentence } from "./members.js";
import { place } from "./place.js";
import { quantity } from "./quantity.js";
import { textSpan } from "./text-span.js";
import { time } from "./time.js";

const claimTarget = z
  .strictObject({
    deploymentId: referenceTo("Deployment"),
    waveId: optional(referenceTo("Wave")).describe("Left out: the deployment as a whole."),
    measure: optional(z.enum(Measure)).describe("Left out: the claim describes without measuring."),
    sideId: optional(referenceTo("Actor")).describe(
      "Whose losses, with LOSSES. Left out: those of the force that is sent.",
    ),
  })
  .meta({ id: "ClaimTarget", description: "What a claim measures or describes on a deployment." });

export const claimRecord = z
  .strictObject({
    type: z.literal("Claim"),
    id: ownId("Claim"),
    text: sentence.describe("The coder's own wording."),
    kind: z.enum(ClaimKind),
    polarity: z
      .enum(Polarity)
      .describe("A negated proposition is NEGATIVE with stance ASSERTS, not POSITIVE with DENIES."),
    eventType: optional(z.enum(PloverEvent)),
    aboutIds: listOf(referenceTo("Actor")),
    quantities: listOf(quantity),
    time: optional(time),
    place: optional(place),
    targets: listOf(claimTarget),
    note: optional(sentence),
    fictional: flag.describe("About an invented world."),
  })
  .meta({ id: "Claim", description: "A proposition about the world, independent of who says it." });

export const claimRelationRecord = z
  .strictObject({
    type: z.literal("ClaimRelation"),
    id: ownId("ClaimRelation"),
    claimId: referenceTo("Claim"),
    kind: z
      .enum(RelationKind)
      .describe("REFINES runs from the finer claim to the coarser, PART_OF from the part to the whole."),
    otherId: referenceTo("Claim"),
    note: optional(sentence),
    established: coding,
  })
  .meta({ id: "ClaimRelation", description: 'How one claim stands to another, read as "claim KIND other".' });

export const sourceDependencyRecord = z
  .strictObject({
    type: z.literal("SourceDependency"),
    id: ownId("SourceDependency"),
    actorId: referenceTo("Actor").describe("The one that may depend."),
    onId: referenceTo("Actor").describe("The one that it may depend on."),
    kind: z.enum(DependencyKind),
    certainty: optional(z.enum(DependencyCertainty)).describe(
      "Left out: CERTAIN for COPIES and for a SHARED_SOURCE that a text shows, else POSSIBLE.",
    ),
    evidence: listOf(textSpan).describe("Where a text shows it; empty where it is known from elsewhere."),
    established: coding,
  })
  .meta({
    id: "SourceDependency",
    description: "A reason to think that two sources do, or do not, know a thing apart from each other.",
  });

export const credibilityGradeRecord = z
  .strictObject({
    type: z.literal("CredibilityGrade"),
    id: ownId("CredibilityGrade"),
    claimId: referenceTo("Claim"),
    credibility: z.enum(InformationCredibility),
    gradedBy: name,
    gradedAt: instant,
    rationale: sentence,
  })
  .meta({
    id: "CredibilityGrade",
    description: "A grader's own verdict on a claim, which goes before the computed one.",
  });
