import { z } from "zod";

import { FuzzyAmount } from "../../domain/fuzzy-amount.js";
import { QuantityQualifier, QuantityScope } from "../../domain/quantity.js";
import { MOST_FORMATIONS } from "../limits.js";
import { meanings } from "./meanings.js";
import { listOf, name, optional, sentence } from "./members.js";

export const quantity = z
  .strictObject({
    raw: sentence.describe("The words of the text."),
    value: optional(z.number()).describe("Left out with BETWEEN and UNSPECIFIED_PLURAL, else required."),
    min: optional(z.number()),
    max: optional(z.number()),
    amount: optional(z.enum(FuzzyAmount)).describe(
      'What the text gives in place of a number, like "dozens" or "a battalion"; only with UNSPECIFIED_PLURAL.',
    ),
    times: optional(z.int().min(2).max(MOST_FORMATIONS)).describe(
      'How many formations: 2 for "two battalions". Left out for one.',
    ),
    qualifier: z.enum(QuantityQualifier),
    unit: name.describe("e.g. `soldier`, or an ISO 4217 code for money."),
    per: listOf(name).describe('Denominators, e.g. `["soldier", "month"]`.'),
    scope: z
      .enum(QuantityScope)
      .describe("What kind of number it is; without it, batches and totals get summed."),
    includesPrior: optional(z.boolean()).describe("Whether a total includes what was counted before."),
    derivation: optional(sentence).describe("How it was come by when no source states it."),
  })
  .meta({ id: "Quantity", description: "A number as the text gives it, and as the coder reads it." })
  .register(meanings, { is: "quantity" });
