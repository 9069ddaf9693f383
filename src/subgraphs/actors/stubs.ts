import { Directive, Field, ID, ObjectType } from "type-graphql";

import { ID_DESCRIPTION } from "../../federation/node.type.js";

/** This subgraph's piece of an entity that articles owns: it adds `mentions`. */
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

/** This subgraph's piece of an entity that stories owns: it adds the actors that the story is about. */
@ObjectType("Story", { simpleResolvers: true })
@Directive(`@key(fields: "id")`)
export class StoryStub {
  @Field(() => ID, { description: ID_DESCRIPTION })
  readonly id!: string;
}
