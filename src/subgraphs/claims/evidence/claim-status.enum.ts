import { ClaimStatus } from "../../../evidence/claim-status.js";
import { describeEnum } from "../../../federation/enums.js";

describeEnum(ClaimStatus, "ClaimStatus", "How a claim stands.", {
  ACTIVE: "It stands.",
  SUPERSEDED: "Another claim has taken its place.",
  CORRECTED:
    "A later version of an article changed or removed the words on which it rested, or their attribution.",
  RETRACTED:
    "Nothing that spoke for it counts any more: it was taken back, those said to have said it deny that, or its article was withdrawn.",
});
