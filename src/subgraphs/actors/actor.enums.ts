import { ActorKind, IdentifierScheme, NameKind, SourceReliability } from "../../domain/actor.js";
import { describeEnum } from "../../federation/enums.js";

describeEnum(ActorKind, "ActorKind", "What sort of actor it is.", {
  PERSON: "One person.",
  STATE: "A state.",
  GOVERNMENT_BODY: "A ministry, agency or office of a state.",
  LEGISLATURE_BODY: "A parliament or a part of one.",
  POLITICAL_PARTY: "A party.",
  MILITARY_FORCE: "An armed force or a part of one.",
  ALLIANCE: "States bound by a treaty.",
  MEDIA: "An outlet or wire.",
  ORGANIZATION: "Any other organisation.",
  COLLECTIVE: "A group that is described but not named: instructors, lawmakers, families.",
});

describeEnum(NameKind, "NameKind", "What sort of name it is.", {
  PRIMARY: "The usual one.",
  ALIAS: "Another full name.",
  ACRONYM: "Initials.",
  TRANSLITERATION: "The name in another script.",
  DESCRIPTION: 'Not a name but words for it, as in "the agency".',
  FORMER: "What it was called before.",
});

describeEnum(IdentifierScheme, "IdentifierScheme", "Who gave out an identifier.", {
  WIKIDATA: "Wikidata item, e.g. `Q884`.",
  ISO_3166_1: "Country code, e.g. `KR`.",
  OPENSANCTIONS: "OpenSanctions entity.",
  ISNI: "International Standard Name Identifier, sixteen characters: `0000000121032683`.",
  ORCID: "ORCID iD of a researcher: `0000-0002-1825-0097`.",
  LEI: "Legal Entity Identifier, twenty characters.",
  CAMEO: "CAMEO actor code, e.g. `PRKGOV`.",
  DOMAIN: "Internet domain of an outlet or body, e.g. `example.com`.",
});

describeEnum(
  SourceReliability,
  "SourceReliability",
  "The letter of the Admiralty code. A to E run from best to worst; F is no judgement at all, so do not sort it below E.",
  {
    A: "Completely reliable.",
    B: "Usually reliable.",
    C: "Fairly reliable.",
    D: "Not usually reliable.",
    E: "Unreliable.",
    F: "Reliability cannot be judged.",
  },
);
