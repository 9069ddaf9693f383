import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { PageArgs } from "../../../federation/connection.js";
import { anyOf } from "../../../federation/where.js";
import { AsOfArgs, readAsOf } from "../as-of.input.js";
import type { ClaimsContext } from "../claims.context.js";
import { WorkStub } from "../stubs.js";
import { AssertionConnection } from "./assertion.type.js";
import { listAssertions } from "./assertion-list.js";

@Resolver(() => WorkStub)
export class WorkAssertionsResolver {
  @FieldResolver(() => AssertionConnection, {
    nullable: true,
    description: "The statements whose chain goes through the work, in the order of reporting.",
  })
  assertions(
    @Root() { id }: WorkStub,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ClaimsContext,
  ) {
    return listAssertions(anyOf("workId", [id]), readAsOf(asOf), page, context);
  }
}
