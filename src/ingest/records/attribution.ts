import { z } from "zod";

import {
  AttributionRole,
  DisclosureChannel,
  EvidentialBasis,
  SourceNaming,
} from "../../domain/attribution.js";
import { CHAIN_LENGTH } from "../limits.js";
import { referenceTo } from "./ids.js";
import { meanings } from "./meanings.js";
import { listOf, name, optional, sentence } from "./members.js";
import { textSpan } from "./text-span.js";

const attributionLink = z
  .strictObject({
    role: z.enum(AttributionRole),
    actorId: optional(referenceTo("Actor")).describe(
      "Left out when the text names no one that can be identified.",
    ),
    workId: optional(referenceTo("Work")).describe(
      "The document, picture or post that the step goes through.",
    ),
    locator: optional(name).describe("The place in the work, such as a page or a time code."),
    label: name.describe("As printed."),
    capacity: optional(name).describe("The office in which they spoke."),
    cue: optional(sentence).describe("The words that attribute."),
    span: optional(textSpan).describe("Where those words stand."),
    audienceIds: listOf(referenceTo("Actor")),
    channel: z.enum(DisclosureChannel),
    naming: z.enum(SourceNaming),
    basis: z.enum(EvidentialBasis).describe("How the party came to know."),
    explicit: z.boolean().describe("Stated for this very span; `false` when carried over from context."),
  })
  .meta({ id: "AttributionLink", description: "One step on the way from the page to whoever knows." });

export const attribution = z
  .strictObject({
    links: z
      .array(attributionLink)
      .min(1)
      .max(CHAIN_LENGTH)
      .describe("From the page inward: a PUBLISHER stands first, an ORIGIN last."),
  })
  .meta({ id: "Attribution", description: "Who says it on whose word. The origin is worked out on load." })
  .register(meanings, { is: "attribution" });
