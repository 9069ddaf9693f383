import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { isActor } from "../../../domain/attribution.js";
import type { Assertion, Review } from "../../../domain/assertion.js";
import type { Claim } from "../../../domain/claim.js";
import { isKnownReview } from "../../../evidence/as-of.js";
import { correctionFrom, correctionsOf, type Correction } from "../../../evidence/corrections.js";
import { standingOf } from "../../../evidence/standing.js";
import { Cost, ListSize } from "../../../federation/cost.js";
import { spanStub } from "../../../federation/span-stub.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { AssertionType } from "../assertion/assertion.type.js";
import { ClaimType } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { ActorStub, ArticleStub, TextSpanStub } from "../stubs.js";
import { type AssertionStanding, CorrectionType, ReviewType, StandingType } from "./correction.type.js";
import { gather } from "./gather.js";
import { ruleAt } from "./rules.js";

const CORRECTIONS = { declared: 40, each: 12 };
const STANDING = { declared: 15, each: 4 };

const BEFORE = "The words, or the sentence around them, as they read before.";
const AFTER = "What reads there now; null when nothing took their place.";

@Resolver(() => ClaimType)
export class ClaimCorrectionsResolver {
  @FieldResolver(() => [CorrectionType], {
    description: `Statements for it that no longer count, the latest correction first. ${ruleAt("corrections")}`,
  })
  @Cost(CORRECTIONS.declared)
  @ListSize(1)
  async corrections(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Claim,
    @Ctx() context: ClaimsContext,
  ) {
    return correctionsOf(id, readAsOf(asOf), await gather({ claims: [id] }, context, CORRECTIONS));
  }
}

@Resolver(() => AssertionType)
export class AssertionStandingResolver {
  @FieldResolver(() => StandingType, {
    nullable: true,
    description: `Whether it counts; null when it is not known at that state of knowledge. ${ruleAt("as-of")}`,
  })
  @Cost(STANDING.declared)
  async standing(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() assertion: Assertion,
    @Ctx() context: ClaimsContext,
  ): Promise<AssertionStanding | null> {
    const at = readAsOf(asOf);
    const known = await gather({ claims: [assertion.claimId] }, context, STANDING);
    const standing = standingOf(assertion, at, known);
    if (standing === null) return null;
    const { setAside } = standing;
    const correction = setAside && correctionFrom(assertion, setAside, at, known);
    return { counts: setAside === null, reason: setAside?.reason ?? null, correction };
  }

  @FieldResolver(() => [ReviewType], {
    description: "What later versions of the article did to it, oldest first.",
  })
  @Cost(2)
  @ListSize(1)
  reviews(@Args(() => AsOfArgs) { asOf }: AsOfArgs, @Root() { reviews }: Assertion) {
    const at = readAsOf(asOf);
    return reviews.filter((review) => isKnownReview(review, at));
  }
}

@Resolver(() => StandingType)
export class StandingResolver {
  @FieldResolver(() => CorrectionType, {
    nullable: true,
    description: "What happened to it; null while it counts.",
  })
  correction(@Root() { correction }: AssertionStanding) {
    return correction;
  }
}

@Resolver(() => CorrectionType)
export class CorrectionResolver {
  @FieldResolver(() => AssertionType, { description: "The statement that no longer counts." })
  assertion(@Root() { assertion }: Correction) {
    return assertion;
  }

  @FieldResolver(() => ArticleStub, { nullable: true, description: "The article that carries it." })
  article(@Root() { assertion }: Correction) {
    return { id: assertion.articleId };
  }

  @FieldResolver(() => ActorStub, {
    nullable: true,
    description: "The publisher who changed or withdrew the words, or the party that takes them back.",
  })
  by(@Root() { byId }: Correction) {
    return byId !== null && isActor(byId) ? { id: byId } : null;
  }

  @FieldResolver(() => TextSpanStub, { nullable: true, description: BEFORE })
  before(@Root() { before }: Correction) {
    return before && spanStub(before);
  }

  @FieldResolver(() => TextSpanStub, { nullable: true, description: AFTER })
  after(@Root() { after }: Correction) {
    return after && spanStub(after);
  }

  @FieldResolver(() => [AssertionType], {
    description: "What was coded from the new words, or said to take the old ones back.",
  })
  @ListSize(1)
  replacedBy(@Root() { replacedBy }: Correction) {
    return replacedBy;
  }
}

@Resolver(() => ReviewType)
export class ReviewResolver {
  @FieldResolver(() => TextSpanStub, { nullable: true, description: BEFORE })
  before(@Root() { before }: Review) {
    return before && spanStub(before);
  }

  @FieldResolver(() => TextSpanStub, { nullable: true, description: AFTER })
  after(@Root() { after }: Review) {
    return after && spanStub(after);
  }

  @FieldResolver(() => [AssertionType], {
    description: "Statements that were coded from what reads there now.",
  })
  @ListSize(1)
  replacedBy(@Root() { replacedByIds }: Review, @Ctx() { assertions }: ClaimsContext) {
    return replacedByIds.length === 0 ? [] : assertions.byIds(replacedByIds);
  }
}
