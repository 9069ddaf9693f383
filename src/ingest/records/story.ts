import { z } from "zod";

import { ownId, referenceTo } from "./ids.js";
import { flag, language, listOf, name, optional, sentence } from "./members.js";
import { place } from "./place.js";

const mediaTopic = z
  .strictObject({
    code: z
      .string()
      .regex(
        /^(?:(?:0[1-9]|1[0-7])000000|20[0-9]{6})$/,
        'must be the eight digits of an IPTC Media Topic, like "20000053"',
      )
      .describe("The eight digits of an IPTC Media Topic: `20000053` for `medtop:20000053`."),
    label: optional(name).describe("The topic's label, in the language of the story."),
  })
  .meta({ id: "MediaTopic", description: "A subject from the IPTC Media Topics vocabulary." });

export const storyRecord = z
  .strictObject({
    type: z.literal("Story"),
    id: ownId("Story"),
    title: name,
    summary: optional(sentence),
    language: language.describe("BCP 47, of title and summary."),
    topics: listOf(mediaTopic),
    articleIds: listOf(referenceTo("Article")),
    claimIds: listOf(referenceTo("Claim")).describe(
      "Claims that belong to the story although none of its articles or deployments leads to them.",
    ),
    actorIds: listOf(referenceTo("Actor")).describe("The parties that the story is about."),
    deploymentIds: listOf(referenceTo("Deployment")),
    places: listOf(place),
    fictional: flag.describe("Invented to show how the graph works."),
  })
  .meta({
    id: "Story",
    description: "News that belongs together: articles, claims, actors, deployments, places.",
  });
