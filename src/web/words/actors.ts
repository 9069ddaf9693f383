import type {
  ActorKind,
  IdentifierScheme,
  NameKind,
  SourceReliability,
} from "../../client/generated/graphql.js";
import type { Words } from "./word.js";

export const ACTOR_KINDS: Words<ActorKind> = {
  PERSON: "Person",
  STATE: "State",
  GOVERNMENT_BODY: "Government body",
  LEGISLATURE_BODY: "Legislature",
  POLITICAL_PARTY: "Party",
  MILITARY_FORCE: "Armed force",
  ALLIANCE: "Alliance",
  MEDIA: "News outlet",
  ORGANIZATION: "Organisation",
  COLLECTIVE: "Unnamed group",
};

export const IDENTIFIERS: Words<IdentifierScheme> = {
  WIKIDATA: "Wikidata",
  ISO_3166_1: "ISO 3166-1",
  OPENSANCTIONS: "OpenSanctions",
  ISNI: "ISNI",
  ORCID: "ORCID",
  LEI: "LEI",
  CAMEO: "CAMEO",
  DOMAIN: "Domain",
};

export const NAME_KINDS: Words<NameKind> = {
  PRIMARY: "usual name",
  ALIAS: "another name",
  ACRONYM: "initials",
  TRANSLITERATION: "in another script",
  DESCRIPTION: "a description",
  FORMER: "former name",
};

/** F is no judgement, not the worst one. */
export const RELIABILITIES: Words<SourceReliability> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
};
