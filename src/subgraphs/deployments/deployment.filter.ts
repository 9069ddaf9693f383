import { Field, ID, InputType } from "type-graphql";

import { Posture, Realization } from "../../domain/deployment.js";
import { readBounds } from "../../domain/time.js";
import { Cost } from "../../federation/cost.js";
import { EdtfScalar } from "../../federation/scalars.js";
import { anyIdOf, anyOf, between } from "../../federation/where.js";
import type { Where } from "../../store/store.js";

@InputType("DeploymentFilter", {
  description: "Which deployments to list: those that meet every condition given.",
})
export class DeploymentFilter {
  @Field(() => [ID], { nullable: true, description: "Sent by one of these actors." })
  readonly senderIds?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: "Hosted by one of these actors." })
  readonly hostIds?: readonly string[] | null;

  @Field(() => [Realization], { nullable: true, description: "That have got this far." })
  readonly realization?: readonly Realization[] | null;

  @Field(() => [Posture], { nullable: true, description: "Whose force is doing one of these." })
  readonly postures?: readonly Posture[] | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: "Whose window touches this time, e.g. `2024-10` or `2024-10/..`.",
  })
  @Cost(200)
  readonly activeDuring?: string | null;
}

export function deploymentWhere(filter: DeploymentFilter | null | undefined): Where<"deployments"> {
  if (!filter) return [];
  const active = filter.activeDuring ? readBounds(filter.activeDuring, null) : null;
  return [
    ...anyIdOf("senderId", "Actor", filter.senderIds),
    ...anyIdOf("hostId", "Actor", filter.hostIds),
    ...anyOf("realization", filter.realization),
    ...anyOf("posture", filter.postures),
    ...between("windowStart", null, active?.lastDay),
    ...between("windowEnd", active?.firstDay, null),
  ];
}
