import { Field, ID, InputType, Int } from "type-graphql";

import { Modality, Stance } from "../../../domain/assertion.js";
import { SourceNaming } from "../../../domain/attribution.js";
import { ClaimKind } from "../../../domain/claim.js";
import { ClaimStatus } from "../../../evidence/claim-status.js";
import { Independence } from "../../../evidence/corroboration.js";
import { anyIdOf, anyOf, everyWord } from "../../../federation/where.js";
import { Cost } from "../../../federation/cost.js";
import type { Where } from "../../../store/store.js";
import "../evidence/claim-status.enum.js";
import "../evidence/corroboration.type.js";

/** How many claims a condition on evidence may have to look at: it works out the answer for each. */
export const MAXIMUM_LOOKED_AT = 1_000;

/** In microseconds, for the few claims that other conditions usually leave. */
export const CONDITION_COST = 100;

const NARROW = `Worked out for each claim: the other conditions may leave ${MAXIMUM_LOOKED_AT} claims at most.`;

@InputType("ClaimFilter", {
  description:
    "Which claims to list: those that meet every condition given. Conditions on who said it and how are met together by one and the same assertion.",
})
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: "Asserted in one of these articles." })
  readonly articleIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: "About one of these actors." })
  readonly aboutActorIds?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "On which one of these actors takes a stance, itself or through those who speak for it. With `stances` in the same filter: which stance.",
  })
  readonly originActorIds?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "With one of these actors anywhere in the attribution chain.",
  })
  readonly viaActorIds?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Resting on the word of someone from one of these states.",
  })
  readonly originCountryIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: "About one of these deployments." })
  readonly deploymentIds?: readonly string[] | null;

  @Field(() => [ClaimKind], { nullable: true, description: "Of one of these kinds." })
  readonly kinds?: readonly ClaimKind[] | null;

  @Field(() => [Stance], { nullable: true, description: "On which someone took one of these stances." })
  readonly stances?: readonly Stance[] | null;

  @Field(() => [Modality], { nullable: true, description: "Presented in one of these ways." })
  readonly modalities?: readonly Modality[] | null;

  @Field(() => [SourceNaming], { nullable: true, description: "Whose source is named this far." })
  readonly naming?: readonly SourceNaming[] | null;

  @Field(() => [ClaimStatus], {
    nullable: true,
    description: `Standing so. ${NARROW}`,
  })
  @Cost(CONDITION_COST)
  readonly status?: readonly ClaimStatus[] | null;

  @Field(() => [Independence], {
    nullable: true,
    description: `Whose origins are this independent. ${NARROW}`,
  })
  @Cost(CONDITION_COST)
  readonly independence?: readonly Independence[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `With at least so many origins. ${NARROW}`,
  })
  @Cost(CONDITION_COST)
  readonly minDistinctOrigins?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Every one of these words stands in its text; case and accents do not matter.",
  })
  @Cost(5)
  readonly text?: string | null;
}

/** What the filter asks of one and the same assertion. */
export function assertionWhere(filter: ClaimFilter | null | undefined): Where<"assertions"> {
  return [
    ...anyIdOf("articleId", "Article", filter?.articleIds),
    ...anyIdOf("originId", "Actor", filter?.originActorIds),
    ...anyIdOf("viaId", "Actor", filter?.viaActorIds),
    ...anyIdOf("originCountryId", "Actor", filter?.originCountryIds),
    ...anyOf("stance", filter?.stances),
    ...anyOf("modality", filter?.modalities),
    ...anyOf("naming", filter?.naming),
  ];
}

/**
 * What the filter asks of a claim.
 *
 * @param said what has to hold for one of its assertions.
 */
export function claimWhere(
  filter: ClaimFilter | null | undefined,
  said: Where<"assertions">,
): Where<"claims"> {
  return [
    ...anyIdOf("aboutId", "Actor", filter?.aboutActorIds),
    ...anyIdOf("deploymentId", "Deployment", filter?.deploymentIds),
    ...anyOf("kind", filter?.kinds),
    ...everyWord("text", filter?.text),
    ...(said.length > 0 ? [{ referrer: "assertions", where: said } as const] : []),
  ];
}
