import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { completeId, type ClaimId } from "../../../domain/ids.js";
import type { Contradiction } from "../../../evidence/contradictions.js";
import { Cost, ListSize } from "../../../federation/cost.js";
import { anyOf } from "../../../federation/where.js";
import { badUserInput } from "../../../federation/user-error.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import { ClaimRelationType } from "../claim/claim-relation.type.js";
import { ClaimType } from "../claim/claim.type.js";
import type { ClaimsContext } from "../claims.context.js";
import { ContradictionType } from "./contradiction.type.js";
import { CONTRADICTIONS, readContradictions } from "./read-contradictions.js";
import { ruleAt } from "./rules.js";

@Resolver(() => ContradictionType)
export class ContradictionResolver {
  @Query(() => [ContradictionType], {
    nullable: true,
    description: `Pairs of claims that cannot both hold, about a deployment, about or by an actor, or both. ${ruleAt("contradictions")}`,
  })
  @Cost(CONTRADICTIONS.declared)
  @ListSize(25)
  async contradictions(
    @Arg("deploymentId", () => ID, {
      nullable: true,
      description: "At least one of the pair is about this deployment.",
    })
    deploymentId: string | null | undefined,
    @Arg("actorId", () => ID, {
      nullable: true,
      description: "At least one of the pair is about this actor, or rests on its word.",
    })
    actorId: string | null | undefined,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() context: ClaimsContext,
  ) {
    const claimIds = await claimsAbout(
      typeof deploymentId === "string" ? completeId("Deployment", deploymentId) : null,
      typeof actorId === "string" ? completeId("Actor", actorId) : null,
      context,
    );
    return readContradictions(claimIds, readAsOf(asOf), context);
  }

  @FieldResolver(() => ClaimType, { description: "One of the two: that with the lesser id." })
  claim(@Root() { claim }: Contradiction) {
    return claim;
  }

  @FieldResolver(() => ClaimType, { description: "The other." })
  other(@Root() { other }: Contradiction) {
    return other;
  }

  @FieldResolver(() => ClaimRelationType, {
    nullable: true,
    description: "The relation that says so; null where the figures do.",
  })
  relation(@Root() { relation }: Contradiction) {
    return relation;
  }
}

async function claimsAbout(
  deploymentId: string | null,
  actorId: string | null,
  context: ClaimsContext,
): Promise<ClaimId[]> {
  const [ofDeployment, ofActor] = await Promise.all([
    deploymentId === null ? null : claimIdsOn(deploymentId, context),
    actorId === null ? null : claimIdsOf(actorId, context),
  ]);
  const either = ofDeployment ?? ofActor;
  if (either === null)
    throw badUserInput(`Say what the contradictions are to be about: "deploymentId", "actorId" or both.`);
  if (!ofDeployment || !ofActor) return either;
  const ids = new Set(ofActor);
  return ofDeployment.filter((id) => ids.has(id));
}

/**
 * What reading a record that is listed under one term costs, in microseconds. Charged from a count, before
 * the records are read: they come in one stretch, however many there are.
 */
const MICROSECONDS_OF_A_LISTED_RECORD = 4;

async function claimIdsOn(deploymentId: string, { claims, work }: ClaimsContext): Promise<ClaimId[]> {
  const count = await claims.count(anyOf("deploymentId", [deploymentId]));
  work.spend(MICROSECONDS_OF_A_LISTED_RECORD * count);
  return (await claims.by("deploymentId", deploymentId)).map((claim) => claim.id);
}

async function claimIdsOf(
  actorId: string,
  { actors, claims, assertions, work }: ClaimsContext,
): Promise<ClaimId[]> {
  const bodyId = (await actors.byId(actorId))?.bodyId ?? actorId;
  const counts = await Promise.all([
    claims.count(anyOf("aboutId", [actorId])),
    assertions.count(anyOf("originId", [bodyId])),
  ]);
  work.spend(MICROSECONDS_OF_A_LISTED_RECORD * (counts[0] + counts[1]));
  const [about, originated] = await Promise.all([
    claims.by("aboutId", actorId),
    assertions.by("originId", bodyId),
  ]);
  return [
    ...new Set([...about.map((claim) => claim.id), ...originated.map((assertion) => assertion.claimId)]),
  ];
}
