import { z } from "zod";

import { ChangeKind, DerivationKind, PublicationStatus } from "../../domain/article.js";
import { TEXT_LENGTH } from "../limits.js";
import { ownId, referenceTo } from "./ids.js";
import { flag, instant, language, listOf, optional, sentence, share, webAddress } from "./members.js";
import { place } from "./place.js";
import { textPart } from "./text-part.js";
import { time } from "./time.js";
import { versionTranslation } from "./translation.js";

const derivation = z
  .strictObject({
    sourceId: referenceTo("Article"),
    kind: z.enum(DerivationKind),
    overlap: optional(share).describe("Share of this article's words that stand in the source, 0 to 1."),
  })
  .meta({ id: "ArticleDerivation", description: "Another article that this one takes its text from." });

export const articleRecord = z
  .strictObject({
    type: z.literal("Article"),
    id: ownId("Article"),
    headline: sentence,
    url: optional(webAddress),
    language: language.describe("BCP 47."),
    dateline: optional(place),
    publisherId: optional(referenceTo("Actor")),
    published: time.describe(
      "When it was published. Its assertions count as reported then, if they say nothing else.",
    ),
    pubStatus: z.enum(PublicationStatus),
    derivedFrom: listOf(derivation),
    fictional: flag.describe("Invented to show how the graph works; evidence of nothing."),
  })
  .meta({
    id: "Article",
    description: "A news item as published by one outlet. Its text lives in versions.",
  });

export const articleVersionRecord = z
  .strictObject({
    type: z.literal("ArticleVersion"),
    id: ownId("ArticleVersion"),
    publishedAt: optional(instant),
    recordedAt: instant.describe("When this newsroom learned it."),
    changeKind: z.enum(ChangeKind),
    editorialNote: optional(sentence),
    text: z.string().max(TEXT_LENGTH).describe("The text that spans count in; never changed afterwards."),
    parts: listOf(textPart).describe(
      "Headline, standfirst and captions within the text, in its order. All else is the body.",
    ),
    translationOf: optional(versionTranslation),
  })
  .meta({
    id: "ArticleVersion",
    description: "The text of an article at one moment. An edit is a new version.",
  });
