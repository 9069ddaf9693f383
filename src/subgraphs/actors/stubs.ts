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
