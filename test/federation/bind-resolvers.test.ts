import "reflect-metadata";
import { graphql, isObjectType, type GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  buildSchemaSync,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";

import { bindResolvers } from "../../src/federation/bind-resolvers.js";

interface Context {
  readonly word: string;
}

@ObjectType("BoundThing")
class Thing {
  @Field(() => String)
  name!: string;
}

@ArgsType()
class Range {
  @Field(() => Int)
  from!: number;

  @Field(() => Int, { defaultValue: 9 })
  to!: number;
}

const text = (...told: unknown[]) => JSON.stringify(told);

@Resolver(() => Thing)
class ThingResolver {
  readonly #own = "own";

  @Query(() => Thing)
  thing() {
    return { name: this.#own };
  }

  @Query(() => String)
  first(@Ctx() { word }: Context) {
    return word;
  }

  @FieldResolver(() => String)
  rootFirst(@Root() { name }: Thing, @Ctx() { word }: Context) {
    return text(name, word);
  }

  @FieldResolver(() => String)
  rootLast(
    @Arg("a", () => Int) a: number,
    @Ctx() { word }: Context,
    @Args(() => Range) { from, to }: Range,
    @Arg("b", () => Int, { nullable: true }) b: number | null | undefined,
    @Root() { name }: Thing,
  ) {
    return text(a, word, from, to, b ?? "none", name);
  }

  @FieldResolver(() => String)
  three(@Arg("a", () => Int) a: number, @Root() { name }: Thing, @Ctx() { word }: Context) {
    return text(a, name, word);
  }

  @FieldResolver(() => String)
  @UseMiddleware(async (_data, next) => `(${String(await next())})`)
  wrapped(@Root() { name }: Thing) {
    return name;
  }

  @FieldResolver(() => String)
  told(@Root() { name }: Thing, @Info() { fieldName }: GraphQLResolveInfo) {
    return text(name, fieldName);
  }

  @FieldResolver(() => Int)
  checked(
    @Arg("a", () => Int, {
      validateFn: (value) => {
        if (typeof value === "number" && value > 5) throw new Error("Too large.");
      },
    })
    a: number,
  ) {
    return a;
  }

  @FieldResolver(() => String)
  @Authorized("EDITOR")
  guarded(@Root() { name }: Thing) {
    return name;
  }

  @FieldResolver(() => Int)
  allChecked(
    @Args(() => Range, {
      validateFn: (value) => {
        if ((value as Range).from > 5) throw new Error("Too far.");
      },
    })
    { from }: Range,
  ) {
    return from;
  }

  @FieldResolver(() => String)
  partOfRoot(@Root("name") name: string) {
    return name;
  }

  @FieldResolver(() => String)
  partOfContext(@Ctx("word") word: string) {
    return word;
  }
}

/** Of a schema that is not asked for here. */
@Resolver(() => Thing)
class OtherResolver {
  @Query(() => String)
  other() {
    return "other";
  }
}

const schema = buildSchemaSync({
  resolvers: [ThingResolver, OtherResolver],
  validate: false,
  authChecker: ({ context }, roles) => roles.includes((context as Context).word),
});
const resolversOf = () =>
  ["Query", "BoundThing"].flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type)
      ? Object.values(type.getFields()).map((field) => [field.name, field.resolve] as const)
      : [];
  });
const before = new Map(resolversOf());
bindResolvers(schema, [ThingResolver]);

const ask = async (fields: string, word = "context") => {
  const { data, errors } = await graphql({
    schema,
    source: `{ thing { ${fields} } }`,
    contextValue: { word },
  });
  return errors ? errors.map(({ message }) => message) : data!["thing"];
};

describe("a resolver of type-graphql's schema", () => {
  it("is bound when it takes its parameters alone, and when it was named", () => {
    const bound = resolversOf().filter(([name, resolve]) => resolve !== before.get(name));
    expect(bound.map(([name]) => name).sort()).toEqual(["first", "rootFirst", "rootLast", "thing", "three"]);
  });

  it.each([
    ["rootFirst", ["own", "context"]],
    ["three(a: 1)", [1, "own", "context"]],
    ["rootLast(a: 1, from: 2)", [1, "context", 2, 9, "none", "own"]],
    ["rootLast(b: 4, to: 3, from: 2, a: 1)", [1, "context", 2, 3, 4, "own"]],
  ])(
    "gets its root, context and arguments in the order in which it declares them: %s",
    async (field, told) => {
      expect(await ask(`told: ${field}`)).toEqual({ told: JSON.stringify(told) });
    },
  );

  it("is a method of an instance of its class, on a type or at the root", async () => {
    expect(await ask("name")).toEqual({ name: "own" });
    expect(await graphql({ schema, source: "{ first other }", contextValue: { word: "w" } })).toEqual({
      data: { first: "w", other: "other" },
    });
  });

  it("is left alone when it has middleware", async () => {
    expect(await ask("wrapped")).toEqual({ wrapped: "(own)" });
  });

  it("is left alone when it wants to know where it stands", async () => {
    expect(await ask("told")).toEqual({ told: `["own","told"]` });
  });

  it("is left alone when its arguments are checked", async () => {
    expect(await ask("checked(a: 5)")).toEqual({ checked: 5 });
    expect(await ask("checked(a: 6)")).toEqual(["Too large."]);
    expect(await ask("allChecked(from: 5)")).toEqual({ allChecked: 5 });
    expect(await ask("allChecked(from: 6)")).toEqual(["Too far."]);
  });

  it("is left alone when not everyone may ask", async () => {
    expect(await ask("guarded", "EDITOR")).toEqual({ guarded: "own" });
    expect(await ask("guarded", "reader")).toEqual([expect.stringContaining("Access denied")]);
  });

  it("is left alone when it takes a part of its root or context", async () => {
    expect(await ask("partOfRoot partOfContext")).toEqual({ partOfRoot: "own", partOfContext: "context" });
  });
});
