import { Directive, Field, ID, ObjectType } from "type-graphql";

import { ID_DESCRIPTION } from "../../federation/node.type.js";

/** This subgraph's piece of an entity that articles owns: it adds the article's stories. */
@ObjectType("Article", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class ArticleStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that actors owns: it adds the stories about the actor. */
@ObjectType("Actor", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class ActorStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}

/** This subgraph's piece of an entity that deployments owns: it adds the deployment's stories. */
@ObjectType("Deployment", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class DeploymentStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}
