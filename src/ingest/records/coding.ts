import { z } from "zod";

import { CodingMethod } from "../../domain/coding.js";
import { instant, name, optional, sentence, share } from "./members.js";

export const coding = z
  .strictObject({
    coder: name,
    method: z.enum(CodingMethod),
    codedAt: instant,
    confidence: optional(share).describe("0 to 1."),
    note: optional(sentence),
  })
  .meta({ id: "Coding", description: "Who read the text this way, how, and when." });
