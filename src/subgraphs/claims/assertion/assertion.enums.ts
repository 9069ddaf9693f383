import { Modality, QuoteForm, Stance } from "../../../domain/assertion.js";
import { CodingMethod } from "../../../domain/coding.js";
import { describeEnum } from "../../../federation/enums.js";

describeEnum(QuoteForm, "QuoteForm", "How the text gives the words.", {
  DIRECT_QUOTE: "In quotation marks.",
  INDIRECT_SPEECH: "Reported speech.",
  NARRATION: "In the article's own voice.",
  HEADLINE: "In the headline.",
});

describeEnum(
  Stance,
  "Stance",
  "The attitude of the attributed party to the proposition (RumourEval's support, deny, query and comment, widened for officials). Silence is a stance.",
  {
    ASSERTS: "Puts it forward.",
    CONFIRMS: "Backs it after others put it forward.",
    DENIES: "Says it is not so.",
    DISPUTES: "Accepts part, rejects part.",
    QUESTIONS: "Asks whether it is so.",
    DECLINES_TO_COMMENT: "Was asked, and refuses to say.",
    NO_COMMENT: "Has said nothing.",
    RETRACTS: "Takes back an earlier assertion.",
    DENIES_SAYING: "Denies that it ever said so, whether it is so or not.",
  },
);

describeEnum(
  Modality,
  "Modality",
  "How the proposition is presented (FactBank's certainty crossed with PLOVER's future and hypothetical).",
  {
    FACT: "As so, without a hedge.",
    ESTIMATE: "Judged probable, not observed: appears, is believed, assesses.",
    PLAN: "Decided or intended by the one who will do it.",
    EXPECTATION: "A third party thinks that it will happen.",
    POSSIBILITY: "May be or may happen.",
    CONDITIONAL: "Would happen if a stated condition held.",
    INTENTION: "An aim ascribed to an actor.",
  },
);

describeEnum(CodingMethod, "CodingMethod", "How a coding was made.", {
  HUMAN: "By a person.",
  RULES: "By rules.",
  MODEL: "By a model.",
  MODEL_HUMAN_REVIEWED: "By a model, checked by a person.",
  IMPORT: "Taken over from another data set.",
});
