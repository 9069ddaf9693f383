import {
  AttributionRole,
  DisclosureChannel,
  EvidentialBasis,
  SourceNaming,
} from "../../../domain/attribution.js";
import { describeEnum } from "../../../federation/enums.js";

describeEnum(
  AttributionRole,
  "AttributionRole",
  "What a party does on the way from the page to whoever knows.",
  {
    PUBLISHER: "Carries the text we hold.",
    RELAY: "Passes on what another said: a wire, an outlet, a go-between (PROV-O: wasQuotedFrom).",
    SPEAKER: "Utters the words (PROV-O: wasAttributedTo).",
    ORIGIN: "Holds or collected the information (PROV-O: hadPrimarySource).",
  },
);

describeEnum(SourceNaming, "SourceNaming", "How far the text names a source.", {
  NAMED: "By name.",
  BODY_ONLY: "The body, but no person.",
  UNNAMED_DESCRIBED: 'By description: "a senior official".',
  UNNAMED: 'Not at all: "reports say".',
});

describeEnum(DisclosureChannel, "DisclosureChannel", "How the words came out.", {
  ON_RECORD_STATEMENT: "Said on the record.",
  CLOSED_BRIEFING: "Behind closed doors, to a known audience.",
  WRITTEN_REPORT: "In a report.",
  LEAK: "Leaked.",
  STATE_MEDIA: "Through state media.",
  SOCIAL_MEDIA: "On social media.",
  INTERVIEW: "In an interview.",
  IMAGERY: "As pictures, such as satellite images.",
  FILING: "In a filing with a court, a register or an authority.",
  POST: "In a letter or an email.",
  UNSPECIFIED: "Not said.",
});

describeEnum(EvidentialBasis, "EvidentialBasis", "How a party came to know.", {
  WITNESSED: "Saw or heard it.",
  DEDUCED: "It follows from what they know.",
  INDUCED: "They judge it likely from what they know.",
  TOLD: "They were told.",
  UNSPECIFIED: "Not said.",
});
