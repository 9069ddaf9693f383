import { z } from "zod";

import { TextPartKind } from "../../domain/text-part.js";
import { QUOTE_LENGTH } from "../limits.js";

export const textPart = z
  .strictObject({
    kind: z.enum(TextPartKind).exclude(["BODY"]),
    start: z.int().min(0).describe("The first code point of the part, counted from 0."),
    end: z.int().min(1).describe("The first code point after the part."),
    exact: z
      .string()
      .min(1)
      .max(QUOTE_LENGTH)
      .describe("The words at [start, end), exactly as the text has them. Checked on load, then dropped."),
  })
  .meta({ id: "TextPart", description: "A headline, standfirst or caption within the text of a version." });
