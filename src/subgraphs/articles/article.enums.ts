import { ChangeKind, DerivationKind, PublicationStatus } from "../../domain/article.js";
import { describeEnum } from "../../federation/enums.js";

describeEnum(
  PublicationStatus,
  "PublicationStatus",
  "Whether an article may be used (ninjs, with retraction added).",
  {
    USABLE: "Published and standing.",
    WITHHELD: "Held back for now.",
    CANCELED: "Withdrawn before or soon after publication.",
    RETRACTED: "Taken back by its publisher.",
  },
);

describeEnum(ChangeKind, "ChangeKind", "Why a version replaced the one before it.", {
  INITIAL: "The first text.",
  UPDATE: "News was added.",
  CORRECTION: "Something was wrong and has been put right.",
  CLARIFICATION: "Something was unclear.",
  RETRACTION: "The article is taken back.",
  TAKEDOWN: "The text was removed.",
});

describeEnum(DerivationKind, "DerivationKind", "How one article comes from another.", {
  SYNDICATED: "The same text republished, as with wire copy.",
  REWRITTEN: "Reworded from one source text.",
  EXCERPTED: "Some passages taken over.",
  TRANSLATED: "Translated.",
});
