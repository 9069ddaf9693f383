import { z } from "zod";

import { Modality, QuoteForm, Stance } from "../../domain/assertion.js";
import { attribution } from "./attribution.js";
import { coding } from "./coding.js";
import { ownId, referenceTo } from "./ids.js";
import { instant, listOf, optional, sentence } from "./members.js";
import { quantity } from "./quantity.js";
import { textSpan } from "./text-span.js";
import { time } from "./time.js";
import { translation, wording } from "./translation.js";

export const assertionRecord = z
  .strictObject({
    type: z.literal("Assertion"),
    id: ownId("Assertion"),
    claimId: referenceTo("Claim"),
    articleId: referenceTo("Article"),
    spans: listOf(textSpan).describe(
      "The words that make the assertion; they stand in versions of its article.",
    ),
    form: z.enum(QuoteForm),
    stance: z.enum(Stance),
    modality: z.enum(Modality),
    condition: optional(sentence).describe("What a CONDITIONAL hangs on, as the text words it."),
    cues: listOf(sentence).describe("Words that carry the hedge or the attribution."),
    quantities: listOf(quantity),
    original: optional(wording).describe(
      "The words as they were spoken, where the article prints a translation of them.",
    ),
    translations: listOf(translation).describe("What the words of the article say in other languages."),
    time: optional(time),
    attribution,
    stated: optional(time).describe("When the origin spoke."),
    reported: optional(time).describe(
      "When the article carried it. Left out: when the article was published.",
    ),
    recordedAt: instant.describe("When this newsroom learned it."),
    retellsId: optional(referenceTo("Assertion")).describe("The assertion that this one passes on."),
    coding,
  })
  .meta({ id: "Assertion", description: "One party's stance on a claim, at one place in one article." });
