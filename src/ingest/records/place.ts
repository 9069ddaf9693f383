import { z } from "zod";

import { PlaceKind, PlacePrecision } from "../../domain/place.js";
import { name, optional, timeZone } from "./members.js";

export const place = z
  .strictObject({
    name,
    kind: z.enum(PlaceKind),
    countryCode: optional(
      z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code, like "KR"'),
    ).describe("ISO 3166-1 alpha-2."),
    timeZone: optional(timeZone).describe(
      "IANA name. Of a dateline: the zone in which the days of the article lie.",
    ),
    wikidataId: optional(
      z
        .string()
        .max(20)
        .regex(/^Q[1-9][0-9]*$/, 'must be a Wikidata item, like "Q159"'),
    ),
    latitude: optional(z.number().min(-90).max(90)),
    longitude: optional(z.number().min(-180).max(180)),
    precision: z.enum(PlacePrecision),
  })
  .meta({ id: "Place", description: "Where something is said to be, as finely as the text says." });
