import { Directive, Field, ID, ObjectType } from "type-graphql";

import { ID_DESCRIPTION } from "../../federation/node.type.js";

/** This subgraph's piece of an entity that articles owns: it adds what the article says. */
@ObjectType("Article", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class ArticleStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** A place in a text. This subgraph hands out the id; articles knows the words. */
@ObjectType("TextSpan", { simpleResolvers: true })
@Directive(`@key(fields: "id", resolvable: false)`)
export class TextSpanStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that actors owns: it adds what they said. */
@ObjectType("Actor", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class ActorStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that deployments owns: it adds what follows from evidence. */
@ObjectType("Deployment", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class DeploymentStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that deployments owns: it adds the claims about it. */
@ObjectType("Wave", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class WaveStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that stories owns: it adds the claims of the story and what follows from them. */
@ObjectType("Story", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class StoryStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that articles owns: it adds what rests on the work. */
@ObjectType("Work", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class WorkStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}
