import { z } from "zod";

import type { RecordType } from "../../domain/ids.js";

/** What the value in some place of a record is, where a check has to find all such places. */
export type Meaning =
  | { readonly is: "span" | "time" | "quantity" | "attribution" | "timeZone" }
  | { readonly is: "reference"; readonly to: RecordType };

/** The schemas that have a meaning beyond their shape. A described copy of a schema keeps its meaning. */
export const meanings = z.registry<Meaning>();
