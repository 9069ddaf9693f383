import { Directive, Field, ID, ObjectType } from "type-graphql";

import { ID_DESCRIPTION } from "../../federation/node.type.js";

/** This subgraph's piece of an entity that actors owns: it adds what they sent and hosted. */
@ObjectType("Actor", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class ActorStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that stories owns: it adds the story's deployments. */
@ObjectType("Story", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class StoryStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}
