import { z } from "zod";

import { TimeBasis } from "../../domain/time.js";
import { EDTF_LENGTH } from "../limits.js";
import { meanings } from "./meanings.js";
import { optional, sentence } from "./members.js";

export const time = z
  .strictObject({
    raw: optional(sentence).describe("The words of the text."),
    edtf: z
      .string()
      .min(1)
      .max(EDTF_LENGTH)
      .describe("ISO 8601-2 (EDTF), e.g. `2024-10-23~` or `../2024-12`."),
    basis: z.enum(TimeBasis).describe("How the date was come by."),
    note: optional(sentence),
  })
  .meta({ id: "TimeExpression", description: "A time as the text gives it, and as the coder reads it." })
  .register(meanings, { is: "time" });
