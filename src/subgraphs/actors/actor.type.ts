import { Directive, Field, ObjectType } from "type-graphql";

import {
  ActorKind,
  IdentifierScheme,
  NameKind,
  type Actor,
  type ActorName,
  type Identifier,
} from "../../domain/actor.js";
import type { ActorId } from "../../domain/ids.js";
import { ListSize } from "../../federation/cost.js";
import { connectionType } from "../../federation/connection.js";
import { TimeExpressionType } from "../../federation/time-expression.type.js";
import type { TimeExpression } from "../../domain/time.js";
import { NodeType } from "../../federation/node.type.js";
import "./actor.enums.js";

@ObjectType("Identifier", { description: "What an outside register calls an actor.", simpleResolvers: true })
class IdentifierType implements Identifier {
  @Field(() => IdentifierScheme, { description: "Which register." })
  readonly scheme!: IdentifierScheme;

  @Field(() => String, { description: "The identifier there." })
  readonly value!: string;

  @Field(() => Boolean, { description: "Whether a person has checked that it is the same actor." })
  readonly verified!: boolean;
}

@ObjectType("ActorName", { description: "One way to call an actor.", simpleResolvers: true })
export class ActorNameType implements Omit<ActorName, "statedIn"> {
  @Field(() => String, { description: "The name." })
  readonly value!: string;

  @Field(() => NameKind, { description: "What sort of name it is." })
  readonly kind!: NameKind;

  @Field(() => String, { nullable: true, description: "Its language (BCP 47); null when it has none." })
  readonly language!: string | null;

  @Field(() => TimeExpressionType, {
    nullable: true,
    description: "When it went by this name; null where that is not known.",
  })
  readonly used!: TimeExpression | null;
}

@ObjectType("Actor", {
  description:
    "Anyone who speaks, acts or is spoken of: person, body, state, alliance, force, outlet or unnamed group.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive(`@key(fields: "id")`)
export class ActorType
  extends NodeType
  implements Omit<Actor, "countryId" | "parentId" | "names" | "predecessors" | "bodyId">
{
  declare readonly id: ActorId;

  @Field(() => ActorKind, { description: "What sort of actor it is." })
  readonly kind!: ActorKind;

  @Field(() => String, { description: "The name to show." })
  readonly name!: string;

  @Field(() => [IdentifierType], { description: "What outside registers call it." })
  @ListSize(2)
  readonly identifiers!: readonly Identifier[];

  @Field(() => String, {
    nullable: true,
    description:
      "Its time zone in the IANA database, e.g. `Europe/London`. Of an outlet: the zone in which the days of its articles lie, where their dateline gives none.",
  })
  readonly timeZone!: string | null;

  @Field(() => String, { nullable: true, description: "A remark on who this is." })
  readonly note!: string | null;

  @Field(() => Boolean, { description: "Invented to show how the graph works: no one in the real world." })
  readonly fictional!: boolean;
}

export const ActorConnection = connectionType("Actor", "actors", () => ActorType);
