import { ForceKind, Posture, Realization } from "../../domain/deployment.js";
import { describeEnum } from "../../federation/enums.js";

describeEnum(ForceKind, "ForceKind", "What sort of force it is.", {
  GROUND_TROOPS: "Soldiers on land.",
  SPECIAL_FORCES: "Special forces.",
  NAVAL: "Ships and their crews.",
  AIR: "Aircraft and their crews.",
  AIR_DEFENCE: "Air defence.",
  TRAINERS: "Instructors and advisers.",
  MERCENARIES: "Hired fighters outside a state's forces.",
  SUPPORT: "Medics, logistics and other support.",
  ENGINEERS: "Engineers, sappers and builders.",
  ARTILLERY: "Artillery and its crews.",
  ARMOUR: "Tanks and armoured vehicles.",
  MISSILES: "Missiles and their crews.",
  DRONES: "Drones and their crews.",
  POLICE: "Police and gendarmes.",
  OBSERVERS: "Observers and monitors.",
  PEACEKEEPERS: "Peacekeepers under an international mandate.",
  MUNITIONS: "Ammunition and other munitions, without crews.",
  EQUIPMENT: "Other equipment, without crews.",
  UNSPECIFIED: "Not said.",
});

describeEnum(
  Realization,
  "Realization",
  "How far it has got; compare pledged, allocated and delivered in aid trackers.",
  {
    ALLEGED: "Someone says so; nothing more is known.",
    DECIDED: "Decided on.",
    PLANNED: "Planned, not begun.",
    DISPATCHED: "On its way.",
    ARRIVED: "There.",
    PARTIAL: "A part is there or on its way.",
    COMPLETE: "All of it is there.",
    WITHDRAWN: "Gone again.",
    CANCELLED: "Called off.",
    UNKNOWN: "Not known.",
  },
);

describeEnum(Posture, "Posture", "What the force is doing, apart from how far it has got.", {
  IN_TRANSIT: "Moving.",
  STATIONED: "At a base.",
  TRAINING: "Being trained.",
  FRONT_LINE: "At the front.",
  IN_COMBAT: "Fighting.",
  RESERVE: "Held back.",
  UNKNOWN: "Not known.",
});
