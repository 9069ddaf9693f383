import { ClaimKind, Measure, PloverEvent, Polarity, RelationKind } from "../../../domain/claim.js";
import { describeEnum } from "../../../federation/enums.js";

describeEnum(ClaimKind, "ClaimKind", "What sort of proposition it is.", {
  OCCURRENCE: "Something happened or is happening.",
  STATE: "A state of affairs.",
  MEASURE: "How many or how much is the point.",
  FUTURE: "Something is to happen.",
  INTENT: "What an actor wants.",
  PURPOSE: "Why something was done.",
  EVALUATION: "A judgement of quality.",
  RELATION: "Membership, agreement or causation between things.",
  SPEECH_ACT: "That someone said, confirmed or briefed.",
});

describeEnum(Polarity, "Polarity", "Whether the proposition affirms or negates its wording.", {
  POSITIVE: "It is so.",
  NEGATIVE: "It is not so. (A party that asserts this has stance ASSERTS, not DENIES.)",
});

describeEnum(PloverEvent, "PloverEvent", "The event categories of PLOVER.", {
  AGREE: "Come to an agreement.",
  CONSULT: "Meet or talk.",
  SUPPORT: "Support by words.",
  CONCEDE: "Yield.",
  COOPERATE: "Work together.",
  AID: "Give help, troops or money.",
  RETREAT: "Withdraw.",
  REQUEST: "Ask or demand.",
  ACCUSE: "Accuse or criticise.",
  REJECT: "Refuse.",
  THREATEN: "Threaten.",
  PROTEST: "Protest.",
  CRIME: "A crime.",
  MOBILIZE: "Mobilise or put on alert.",
  SANCTION: "Impose sanctions or cut ties.",
  COERCE: "Repress, arrest or move people against their will.",
  ASSAULT: "Attack by force.",
});

describeEnum(
  Measure,
  "Measure",
  "What a claim measures on a deployment. Figures of different measures are never pooled.",
  {
    ACTUAL_TOTAL: "Running total sent or present.",
    ACTUAL_INCREMENT: "One batch.",
    PLANNED_TOTAL: "End state aimed at.",
    RETURNED: "Running total of those who came back.",
    ROTATED: "Running total of those who were replaced by others.",
    PAY_RATE: "Pay per head.",
    LOSSES: "Killed, wounded, missing or captured.",
  },
);

describeEnum(RelationKind, "RelationKind", 'How one claim stands to another, read as "claim KIND other".', {
  SAME_AS: "Both say the same.",
  REFINES: "Who says the claim also says the other, less precisely.",
  CONTRADICTS: "Both cannot hold.",
  SUPERSEDES: "The claim takes the place of the other.",
  PART_OF: "The claim's number is a part of the other's.",
  DERIVED_FROM: "The claim was worked out from the other.",
  EXPLAINS: "The claim gives a reason or background for the other.",
});
