import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";

import { completeId, type ActorId } from "../../../domain/ids.js";
import { positionsOn } from "../../../evidence/positions.js";
import { trackRecordOf } from "../../../evidence/track-record.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import type { ClaimsContext } from "../claims.context.js";
import { ActorStub } from "../stubs.js";
import { gather } from "./gather.js";
import { PositionType } from "./position.type.js";
import { ruleAt } from "./rules.js";
import { TrackRecordType } from "./track-record.type.js";
import { Cost } from "../../../federation/cost.js";

const POSITIONS = { declared: 20, each: 8 };
const TRACK_RECORD = { declared: 100, each: 15 };

/** An actor's key, which the gateway has checked to be one. */
interface Key {
  readonly id: ActorId;
}

/** What follows for an actor from what was said. */
@Resolver(() => ActorStub)
export class ActorEvidenceResolver {
  @FieldResolver(() => PositionType, {
    nullable: true,
    description: `Where it stands on a claim; null when it has taken no stance, or there is no such claim. ${ruleAt("positions")}`,
  })
  @Cost(POSITIONS.declared)
  async positionOn(
    @Arg("claimId", () => ID, { description: "e.g. `claim:C18` or `C18`." }) claimId: string,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Key,
    @Ctx() context: ClaimsContext,
  ) {
    const claim = await context.claims.byId(completeId("Claim", claimId));
    if (!claim) return null;
    const known = await gather({ claims: [claim.id] }, context, POSITIONS);
    const bodyId = known.affiliations.actor(id)?.bodyId ?? id;
    const positions = positionsOn(claim.id, readAsOf(asOf), known);
    return positions.find((position) => position.actorId === bodyId) ?? null;
  }

  @FieldResolver(() => TrackRecordType, {
    nullable: true,
    description: `What it put forward first, and what became of it. ${ruleAt("track-record")}`,
  })
  @Cost(TRACK_RECORD.declared)
  async trackRecord(
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Root() { id }: Key,
    @Ctx() context: ClaimsContext,
  ) {
    // An actor that was renamed or succeeded counts under its last id.
    const bodyId = (await context.actors.byId(id))?.bodyId ?? id;
    const assertions = await context.assertions.by("originId", bodyId);
    const claimIds = [...new Set(assertions.map((assertion) => assertion.claimId))];
    return trackRecordOf(bodyId, readAsOf(asOf), await gather({ related: claimIds }, context, TRACK_RECORD));
  }
}
