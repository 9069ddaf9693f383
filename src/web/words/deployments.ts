import type {
  ForceKind,
  Measure,
  Posture,
  QuantityQualifier,
  Realization,
} from "../../client/generated/graphql.js";
import type { Words } from "./word.js";

export const FORCES: Words<ForceKind> = {
  GROUND_TROOPS: "ground troops",
  SPECIAL_FORCES: "special forces",
  NAVAL: "navy",
  AIR: "air force",
  AIR_DEFENCE: "air defence",
  TRAINERS: "trainers",
  MERCENARIES: "mercenaries",
  SUPPORT: "support",
  ENGINEERS: "engineers",
  ARTILLERY: "artillery",
  ARMOUR: "armour",
  MISSILES: "missiles",
  DRONES: "drones",
  POLICE: "police",
  OBSERVERS: "observers",
  PEACEKEEPERS: "peacekeepers",
  MUNITIONS: "munitions",
  EQUIPMENT: "equipment",
  UNSPECIFIED: "kind not said",
};

export const REALIZATIONS: Words<Realization> = {
  ALLEGED: "alleged",
  DECIDED: "decided",
  PLANNED: "planned",
  DISPATCHED: "on its way",
  ARRIVED: "arrived",
  PARTIAL: "partly there",
  COMPLETE: "complete",
  WITHDRAWN: "withdrawn",
  CANCELLED: "called off",
  UNKNOWN: "not known",
};

export const POSTURES: Words<Posture> = {
  IN_TRANSIT: "moving",
  STATIONED: "at a base",
  TRAINING: "being trained",
  FRONT_LINE: "at the front",
  IN_COMBAT: "fighting",
  RESERVE: "held back",
  UNKNOWN: "not known",
};

export const MEASURES: Words<Measure> = {
  ACTUAL_TOTAL: "Sent",
  ACTUAL_INCREMENT: "Sent in one wave",
  PLANNED_TOTAL: "Planned",
  PAY_RATE: "Pay",
  RETURNED: "Returned",
  ROTATED: "Rotated",
  LOSSES: "Losses",
};

/** What stands before the number; nothing where it is given without a hedge. */
export const QUALIFIERS: Words<QuantityQualifier> = {
  EXACT: "",
  APPROXIMATELY: "about",
  NEARLY: "nearly",
  AT_LEAST: "at least",
  MORE_THAN: "more than",
  AT_MOST: "at most",
  LESS_THAN: "fewer than",
  UP_TO: "up to",
  BETWEEN: "between",
  UNSPECIFIED_PLURAL: "several",
};
