import { z } from "zod";

import { TranslationMethod } from "../../domain/translation.js";
import { referenceTo } from "./ids.js";
import { language, name, optional, sentence } from "./members.js";

const credit = {
  method: z.enum(TranslationMethod),
  translatorId: optional(referenceTo("Actor")).describe("The person or body that translated."),
  system: optional(name).describe("The name of the system that translated."),
};

export const wording = z
  .strictObject({ text: sentence, language: language.describe("BCP 47.") })
  .meta({ id: "Wording", description: "Words in a language." });

export const translation = z
  .strictObject({ text: sentence, language: language.describe("BCP 47."), ...credit })
  .meta({ id: "Translation", description: "What words say in another language, and who translated them." });

export const versionTranslation = z
  .strictObject({ versionId: referenceTo("ArticleVersion"), ...credit })
  .meta({
    id: "VersionTranslation",
    description: "The text that this one translates, and who translated it.",
  });
