import { Directive, Field, Float, ObjectType } from "type-graphql";

import { PlaceKind, PlacePrecision, type Place } from "../domain/place.js";
import { describeEnum } from "./enums.js";

describeEnum(PlaceKind, "PlaceKind", "What sort of place it is.", {
  COUNTRY: "A country.",
  REGION: "A part of a country.",
  CITY: "A city or town.",
  FACILITY: "One named base, port or building.",
  FACILITY_CLASS: "Facilities of a kind, none of them named.",
  FRONT: "A front line or area of combat.",
  UNDISCLOSED: "A place that is kept secret.",
});

describeEnum(PlacePrecision, "PlacePrecision", "How close the coordinates or the name come.", {
  EXACT: "The place itself.",
  NEAR: "Close by.",
  ADMIN: "Somewhere in the named part of the country.",
  COUNTRY: "Somewhere in the country.",
  UNKNOWN: "Not known.",
});

@ObjectType("Place", {
  description: "Where something is said to be, as finely as the text says.",
  simpleResolvers: true,
})
@Directive("@shareable")
export class PlaceType implements Place {
  @Field(() => String, { description: "Its name as we write it." })
  readonly name!: string;

  @Field(() => PlaceKind, { description: "What sort of place it is." })
  readonly kind!: PlaceKind;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2, e.g. `RU`." })
  readonly countryCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Its time zone in the IANA database, e.g. `Asia/Seoul`. Of a dateline: the zone in which the days of the article lie.",
  })
  readonly timeZone!: string | null;

  @Field(() => String, { nullable: true, description: "e.g. `Q159`." })
  readonly wikidataId!: string | null;

  @Field(() => Float, { nullable: true, description: "Degrees north, WGS 84." })
  readonly latitude!: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees east, WGS 84." })
  readonly longitude!: number | null;

  @Field(() => PlacePrecision, { description: "How close the coordinates or the name come." })
  readonly precision!: PlacePrecision;
}
