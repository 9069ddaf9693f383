import type { Random } from "./random.js";

/** What a claim of a beat can be about. */
export interface Subject {
  readonly deploymentId: string;
  readonly waveIds: readonly string[];
  readonly sender: string;
  readonly host: string;
  readonly force: string;
  readonly places: readonly string[];
}

/** A claim before anyone says it. */
export interface Proposition {
  /** As articles word it, without a full stop. */
  readonly words: string;
  /** The members of the claim that follow from what it says. */
  readonly members: object;
  /** The figure in the words. */
  readonly quantity: Quantity | null;
  readonly modality: string;
}

export interface Quantity {
  readonly raw: string;
  readonly value: number;
  readonly qualifier: string;
  readonly unit: string;
  readonly per?: readonly string[];
  readonly scope: string;
}

type Form = (subject: Subject, random: Random) => Proposition;

/** The forms that claims of a beat take in turn, so that every beat has the same mixture. */
const FORMS: readonly Form[] = [
  ({ deploymentId, force, host }, random) => {
    const quantity = figure(random, "CURRENT_STOCK");
    return {
      words: `${force} has ${quantity.raw} in ${host}`,
      members: measuring(deploymentId, null, "ACTUAL_TOTAL", "MEASURE", "AID"),
      quantity,
      modality: "FACT",
    };
  },
  ({ places, force }, random) => ({
    words: `${random.pick(["Four", "Five", "Six"])} transport ships of ${force} unloaded at ${random.pick(places)}`,
    members: { kind: "OCCURRENCE", eventType: "MOBILIZE" },
    quantity: null,
    modality: "FACT",
  }),
  ({ deploymentId, waveIds, places }, random) => {
    const quantity = figure(random, "INCREMENT");
    return {
      words: `Another ${quantity.raw} came ashore at ${random.pick(places)} on ${random.pick(DAYS)}`,
      members: measuring(deploymentId, random.pick(waveIds), "ACTUAL_INCREMENT", "MEASURE", "AID"),
      quantity,
      modality: "FACT",
    };
  },
  ({ places }, random) => ({
    words: `The ${random.pick(THINGS)} near ${random.pick(places)} is closed to everyone but soldiers`,
    members: { kind: "STATE" },
    quantity: null,
    modality: "FACT",
  }),
  ({ deploymentId, sender, host }, random) => {
    const quantity = figure(random, "TARGET_TOTAL");
    return {
      words: `${sender} plans to have ${quantity.raw} in ${host} by the end of ${random.pick(SEASONS)}`,
      members: measuring(deploymentId, null, "PLANNED_TOTAL", "FUTURE", "AID"),
      quantity,
      modality: "PLAN",
    };
  },
  ({ force, places }, random) => ({
    words: `${force} will move on to ${random.pick(places)} before ${random.pick(SEASONS)}`,
    members: { kind: "FUTURE", eventType: "MOBILIZE" },
    quantity: null,
    modality: "EXPECTATION",
  }),
  ({ sender, host }, random) => ({
    words: `${sender} wants ${random.pick(AIMS)} from ${host} in return`,
    members: { kind: "INTENT", eventType: "REQUEST" },
    quantity: null,
    modality: "ESTIMATE",
  }),
  ({ deploymentId }, random) => {
    const value = random.between(4, 30) * 100;
    return {
      words: `Each soldier is paid ${value.toLocaleString("en")} crowns a month`,
      members: measuring(deploymentId, null, "PAY_RATE", "MEASURE", null),
      quantity: {
        raw: `${value.toLocaleString("en")} crowns a month`,
        value,
        qualifier: "EXACT",
        unit: "crown",
        per: ["soldier", "month"],
        scope: "RATE",
      },
      modality: "FACT",
    };
  },
  ({ force }, random) => ({
    words: `The training of ${force} was ${random.pick(JUDGEMENTS)}`,
    members: { kind: "EVALUATION" },
    quantity: null,
    modality: "ESTIMATE",
  }),
  ({ deploymentId, sender, host, places }, random) => ({
    words: `${sender} and ${host} signed an agreement on ${random.pick(AIMS)} in ${random.pick(places)}`,
    members: { kind: "RELATION", eventType: "AGREE", targets: [{ deploymentId }] },
    quantity: null,
    modality: "FACT",
  }),
];

export function propose(index: number, subject: Subject, random: Random): Proposition {
  return FORMS[index % FORMS.length]!(subject, random);
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const SEASONS = ["spring", "summer", "autumn", "winter"];
const THINGS = ["bridge", "harbour", "airfield", "railway yard", "coast road", "radio mast"];
const AIMS = ["grain", "radar parts", "fuel", "fishing rights", "engineers", "harbour fees"];
const JUDGEMENTS = ["short", "hasty", "thorough", "worse than planned", "better than expected"];

function figure(random: Random, scope: string): Quantity {
  const value = random.between(2, 60) * 50;
  const about = random.chance(0.5);
  const raw = `${about ? "about " : ""}${value.toLocaleString("en")} soldiers`;
  return { raw, value, qualifier: about ? "APPROXIMATELY" : "EXACT", unit: "soldier", scope };
}

function measuring(
  deploymentId: string,
  waveId: string | null,
  measure: string,
  kind: string,
  eventType: string | null,
): object {
  return { kind, eventType, targets: [{ deploymentId, waveId, measure, sideId: null }] };
}
