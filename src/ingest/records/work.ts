import { z } from "zod";

import { WorkKind } from "../../domain/work.js";
import { ownId, referenceTo } from "./ids.js";
import { flag, language, name, optional, sentence, webAddress } from "./members.js";
import { time } from "./time.js";

export const workRecord = z
  .strictObject({
    type: z.literal("Work"),
    id: ownId("Work"),
    kind: z.enum(WorkKind),
    title: name,
    url: optional(webAddress),
    archiveUrl: optional(webAddress).describe("Where a copy is kept that does not change."),
    authorId: optional(referenceTo("Actor")).describe("The actor that made it, where that is known."),
    created: optional(time),
    language: optional(language).describe("BCP 47."),
    note: optional(sentence),
    fictional: flag.describe("Invented to show how the graph works."),
  })
  .meta({
    id: "Work",
    description:
      "A source that is not a person or body: a document, picture, video, post, intercept, filing or data set.",
  });
