import type { ActorId, DeploymentId, WaveId } from "./ids.js";
import type { Place } from "./place.js";
import type { Quantity } from "./quantity.js";
import type { TimeExpression } from "./time.js";
import { vocabulary } from "./vocabulary.js";

export const ForceKind = vocabulary(
  "GROUND_TROOPS",
  "SPECIAL_FORCES",
  "NAVAL",
  "AIR",
  "AIR_DEFENCE",
  "TRAINERS",
  "MERCENARIES",
  "SUPPORT",
  "ENGINEERS",
  "ARTILLERY",
  "ARMOUR",
  "MISSILES",
  "DRONES",
  "POLICE",
  "OBSERVERS",
  "PEACEKEEPERS",
  "MUNITIONS",
  "EQUIPMENT",
  "UNSPECIFIED",
);
export type ForceKind = keyof typeof ForceKind;

/** How far it has got; compare pledged, allocated and delivered in aid trackers. */
export const Realization = vocabulary(
  "ALLEGED",
  "DECIDED",
  "PLANNED",
  "DISPATCHED",
  "ARRIVED",
  "PARTIAL",
  "COMPLETE",
  "WITHDRAWN",
  "CANCELLED",
  "UNKNOWN",
);
export type Realization = keyof typeof Realization;

/** What the force is doing: a separate axis from how far it has got. */
export const Posture = vocabulary(
  "IN_TRANSIT",
  "STATIONED",
  "TRAINING",
  "FRONT_LINE",
  "IN_COMBAT",
  "RESERVE",
  "UNKNOWN",
);
export type Posture = keyof typeof Posture;

/** The movement of an organised force from one state's control to a place, as claimed. */
export interface Deployment {
  readonly id: DeploymentId;
  readonly title: string;
  /** The one that leads, where several send. */
  readonly senderId: ActorId;
  readonly otherSenderIds: readonly ActorId[];
  /** The main one, where several host. */
  readonly hostId: ActorId;
  readonly otherHostIds: readonly ActorId[];
  readonly beneficiaryId: ActorId | null;
  readonly opponentId: ActorId | null;
  readonly forceId: ActorId;
  readonly forceKind: ForceKind;
  readonly origin: Place | null;
  readonly destinations: readonly Place[];
  readonly window: TimeExpression | null;
  /** When it ended; `null` while it goes on, or where no one says. */
  readonly ended: TimeExpression | null;
  readonly realization: Realization;
  readonly posture: Posture;
  /** Invented to show how the graph works. */
  readonly fictional: boolean;
}

/** One part of a deployment that moves together. */
export interface Wave {
  readonly id: WaveId;
  readonly deploymentId: DeploymentId;
  /** From 1, in the order of movement. */
  readonly ordinal: number;
  readonly label: string;
  readonly realization: Realization;
  readonly posture: Posture;
  readonly strength: Quantity | null;
  readonly departed: TimeExpression | null;
  readonly arrived: TimeExpression | null;
  /** No source states this wave: we compute it. */
  readonly derived: boolean;
}
