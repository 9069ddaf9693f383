import { ClaimStatus } from "../../../evidence/claim-status.js";
import { describeEnum } from "../../../federation/enums.js";

describeEnum(ClaimStatus, "ClaimStatus", "How a claim stands.", {
  ACTIVE: "It stands.",
  SUPERSEDED: "Another claim has taken its place.",
  CORRECTED: "A correction changed the words on which it stood.",
  RETRACTED: "All that spoke for it was taken back or taken out.",
});
