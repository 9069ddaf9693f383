import { z } from "zod";

import { QUOTE_LENGTH } from "../limits.js";
import { referenceTo } from "./ids.js";
import { meanings } from "./meanings.js";

export const textSpan = z
  .strictObject({
    versionId: referenceTo("ArticleVersion"),
    start: z.int().min(0).describe("The first code point of the text that is covered, counted from 0."),
    end: z.int().min(1).describe("The first code point that is no longer covered."),
    exact: z
      .string()
      .min(1)
      .max(QUOTE_LENGTH)
      .describe("The words at [start, end), exactly as the text has them. Checked on load, then dropped."),
  })
  .meta({
    id: "TextSpan",
    description: "Words of an article version. Offsets count Unicode code points, not UTF-16 units or bytes.",
  })
  .register(meanings, { is: "span" });
