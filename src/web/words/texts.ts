import type {
  AnchorStatus,
  ChangeKind,
  DerivationKind,
  PublicationStatus,
} from "../../client/generated/graphql.js";
import type { Words } from "./word.js";

export const PUBLICATION: Words<PublicationStatus> = {
  USABLE: "published",
  WITHHELD: "withheld",
  CANCELED: "withdrawn",
  RETRACTED: "retracted",
};

export const CHANGES: Words<ChangeKind> = {
  INITIAL: "first text",
  UPDATE: "update",
  CORRECTION: "correction",
  CLARIFICATION: "clarification",
  RETRACTION: "retraction",
  TAKEDOWN: "taken down",
};

export const DERIVATIONS: Words<DerivationKind> = {
  SYNDICATED: "Syndicated from",
  REWRITTEN: "Rewritten from",
  EXCERPTED: "Excerpted from",
  TRANSLATED: "Translated from",
};

export const ANCHORS: Words<AnchorStatus> = {
  EXACT: "unchanged",
  MOVED: "moved",
  CHANGED: "changed in this version",
  LOST: "not in this version",
};
