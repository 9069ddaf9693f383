import { z } from "zod";

import { ForceKind, Posture, Realization } from "../../domain/deployment.js";
import { ownId, referenceTo } from "./ids.js";
import { flag, listOf, name, optional } from "./members.js";
import { place } from "./place.js";
import { quantity } from "./quantity.js";
import { time } from "./time.js";

export const deploymentRecord = z
  .strictObject({
    type: z.literal("Deployment"),
    id: ownId("Deployment"),
    title: name,
    senderId: referenceTo("Actor").describe("The sender; of several, the one that leads."),
    otherSenderIds: listOf(referenceTo("Actor")).describe("Whoever else sends a part of the force."),
    hostId: referenceTo("Actor").describe("The host; of several, the main one."),
    otherHostIds: listOf(referenceTo("Actor")).describe("Whoever else takes in a part of the force."),
    beneficiaryId: optional(referenceTo("Actor")),
    opponentId: optional(referenceTo("Actor")),
    forceId: referenceTo("Actor"),
    forceKind: z.enum(ForceKind),
    origin: optional(place),
    destinations: listOf(place),
    window: optional(time),
    ended: optional(time).describe("When it ended, for one that has."),
    realization: z.enum(Realization).describe("How far it has got."),
    posture: z.enum(Posture).describe("What the force is doing: a separate axis from how far it has got."),
    fictional: flag.describe("Invented to show how the graph works."),
  })
  .meta({
    id: "Deployment",
    description: "The movement of an organised force from one state's control to a place, as claimed.",
  });

export const waveRecord = z
  .strictObject({
    type: z.literal("Wave"),
    id: ownId("Wave"),
    deploymentId: referenceTo("Deployment"),
    ordinal: z.int().min(1).max(100_000).describe("From 1, in the order of movement."),
    label: name,
    realization: z.enum(Realization),
    posture: z.enum(Posture),
    strength: optional(quantity),
    departed: optional(time),
    arrived: optional(time),
    derived: flag.describe("No source states this wave: it is computed."),
  })
  .meta({ id: "Wave", description: "One part of a deployment that moves together." });
