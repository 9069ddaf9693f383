import { GraphQLError, type ExecutionResult } from "graphql";

import { openParts, type Part } from "../../support/open-parts.js";

/**
 * The desk knows people, each with a friend, whom `friends` knows. What they owe stands in the ledger: of
 * `second` it could be asked at once, but waits for what is asked of the friend of `first`, who is p2 as well.
 */
const desk: Part = {
  sdl: `type Query { first: Person second: Person third: Person nobody: Person none: [Person!] crowd: [Person] }
    type Person @key(fields: "id") { id: ID! town: String street: String }`,
  root: {
    first: () => person("p1"),
    second: () => person("p2"),
    third: () => person("p3"),
    nobody: () => null,
    none: () => [],
    crowd: () => [person("p3"), null, person("p2"), person("p3")],
  },
  entities: { Person: ({ id }: { id: string }) => person(id) },
};
const friends: Part = {
  sdl: `type Query { friendships: Int } type Person @key(fields: "id") { id: ID! friend: Person }`,
  entities: { Person: ({ id }: { id: string }) => ({ id, friend: id === "p1" ? { id: "p2" } : null }) },
};
const ledger: Part = {
  sdl: `type Query { accounts: Int }
    type Person @key(fields: "id") {
      id: ID! debts: Int credits: Int sure: Int! note(style: String, loud: Boolean): String bank: Bank banks: [Bank!]
      town: String @external street: String @external
      tax: String @requires(fields: "town") bill: String @requires(fields: "town street")
    }
    type Bank @key(fields: "id") { id: ID! }`,
  entities: {
    Person: ({ id, town, street }: { id: string; town?: string; street?: string }) => ({
      id,
      debts: Number(id.slice(1)),
      credits: 100,
      sure: 1,
      note: ({ style = "plain", loud }: { style?: string; loud?: boolean }) =>
        `${id} ${style}${loud ? "!" : ""}`,
      bank: { id: "b1" },
      banks: [{ id: "b1" }, { id: "b2" }],
      tax: `${id} ${town}`,
      bill: `${id} ${town} ${street}`,
    }),
    Bank: ({ id }: { id: string }) => ({ id }),
  },
};
const banks: Part = {
  sdl: `type Query { bankCount: Int } type Bank @key(fields: "id") { id: ID! name: String city: String }`,
  entities: { Bank: ({ id }: { id: string }) => ({ id, name: `name of ${id}`, city: `city of ${id}` }) },
};

function person(id: string) {
  return { id, town: `town of ${id}`, street: `street of ${id}` };
}

function open(ledgerIs: Partial<Part> = {}) {
  const ask = openParts({ desk, friends, banks, ledger: { ...ledger, ...ledgerIs } });
  return async (source: string, variables = {}) => {
    const { data, errors, requests } = await ask(source, variables);
    const ofLedger = requests.filter(({ subgraph }) => subgraph === "ledger");
    return { data, errors, ofLedger };
  };
}

/** Ids of the entities, by the variable that brings them. */
function lists(variables: Readonly<Record<string, unknown>>) {
  return Object.entries(variables).flatMap(([name, list]) =>
    Array.isArray(list) ? [[name, list.map((one) => (one as { id: string }).id).join(" ")]] : [],
  );
}

/** The ledger with this of one person, or with an error where it would be. */
function ledgerOf(which: string, instead: () => object | null): Partial<Part> {
  const known = ledger.entities!["Person"]!;
  return {
    entities: {
      ...ledger.entities,
      Person: (its: never) => ((its as { id: string }).id === which ? instead() : known(its)),
    },
  };
}

function fails(): never {
  throw new Error("torn out");
}

describe("a subgraph that is asked for entities at several places", () => {
  it("is asked once, with each entity once, for the same fields", async () => {
    const { data, errors, ofLedger } = await open()(
      "{ first { friend { debts } } second { debts } crowd { debts } }",
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({
      first: { friend: { debts: 2 } },
      second: { debts: 2 },
      crowd: [{ debts: 3 }, null, { debts: 2 }, { debts: 3 }],
    });
    expect(ofLedger).toHaveLength(1);
    expect(ofLedger[0]!.query.match(/_entities/g)).toHaveLength(1);
    const [[, ids]] = lists(ofLedger[0]!.variables) as [[string, string]];
    expect(ids.split(" ").toSorted()).toEqual(["p2", "p3"]);
  });

  it("is asked once, with a list for each selection, for different fields", async () => {
    const { data, ofLedger } = await open()(
      "{ first { friend { a: debts } } second { credits } third { a: debts } }",
    );

    expect(data).toEqual({ first: { friend: { a: 2 } }, second: { credits: 100 }, third: { a: 3 } });
    expect(ofLedger).toHaveLength(1);
    expect(lists(ofLedger[0]!.variables)).toEqual([
      ["representations0", "p2 p3"],
      ["representations1", "p2"],
    ]);
  });

  it("answers the same name at two places with different arguments", async () => {
    const { data, ofLedger } = await open()(
      `{ first { friend { x: note(style: "short") } } second { x: note(style: "long") } }`,
    );

    expect(data).toEqual({ first: { friend: { x: "p2 short" } }, second: { x: "p2 long" } });
    expect(ofLedger).toHaveLength(1);
  });

  it.each([
    ["first { friend { x: note(style: $a) } } second { x: debts }", "p2 short", 2],
    ["first { friend { x: debts } } second { x: note(style: $a) }", 2, "p2 short"],
    ["first { friend { x: note(style: $a) } } second { x: note(style: $a) }", "p2 short", "p2 short"],
    ["first { friend { x: note(style: $a) } } second { x: note(style: $a) credits }", "p2 short", "p2 short"],
    [
      "first { friend { x: note(style: $a) } } second { x: note(loud: $b, style: $a) }",
      "p2 short",
      "p2 short!",
    ],
    ["first { friend { x: note(style: $a) } } second { x: note(loud: $b) }", "p2 short", "p2 plain!"],
    [
      "first { friend { x: note(style: $absent) } } second { x: note(style: $byDefault) }",
      "p2 plain",
      "p2 long",
    ],
  ])("is given what variables of the client's it needs: %s", async (fields, ofFriend, ofSecond) => {
    const types = { a: "String", b: "Boolean", absent: "String", byDefault: `String = "long"` };
    const used = Object.entries(types).filter(([name]) => new RegExp(`\\$${name}\\b`).test(fields));
    const definitions = used.map(([name, type]) => `$${name}: ${type}`).join(", ");

    const { data, errors, ofLedger } = await open()(`query (${definitions}) { ${fields} }`, {
      a: "short",
      b: true,
    });

    expect(errors).toEqual([]);
    expect(data).toMatchObject({ first: { friend: { x: ofFriend } }, second: { x: ofSecond } });
    expect(ofLedger).toHaveLength(1);
  });

  it("does not confuse variables of the client's with its own", async () => {
    const { data, errors } = await open()(
      `query ($representations0: String, $representations: String) {
        first { friend { x: note(style: $representations0) } } second { x: note(style: $representations) }
      }`,
      { representations0: "short", representations: "long" },
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ first: { friend: { x: "p2 short" } }, second: { x: "p2 long" } });
  });

  it.each([
    ["the same", "tax", "tax", "p2 town of p2"],
    ["different things", "tax", "bill", "p2 town of p2 street of p2"],
    ["something at one place only", "tax", "debts", 2],
  ])("is sent what @requires names, where that is %s", async (_what, first, second, ofSecond) => {
    const { data, errors, ofLedger } = await open()(
      `{ first { friend { x: ${first} } } second { x: ${second} } }`,
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ first: { friend: { x: "p2 town of p2" } }, second: { x: ofSecond } });
    expect(ofLedger).toHaveLength(1);
  });

  it("is not asked of places without entities, and not at all when none has any", async () => {
    const ask = open();

    const some = await ask("{ first { friend { debts } } nobody { credits } }");
    const others = await ask("{ third { friend { debts } } second { credits } }");
    const nobody = await ask("{ third { friend { debts } } nobody { credits } }");
    const none = await ask("{ third { friend { debts } } none { debts } nobody { debts credits } }");

    expect(some.data).toEqual({ first: { friend: { debts: 2 } }, nobody: null });
    expect(lists(some.ofLedger[0]!.variables).map(([, ids]) => ids)).toEqual(["p2", ""]);
    expect(others.data).toEqual({ third: { friend: null }, second: { credits: 100 } });
    expect(others.ofLedger).toHaveLength(1);
    expect(nobody).toEqual({ data: { third: { friend: null }, nobody: null }, errors: [], ofLedger: [] });
    expect(none).toEqual({
      data: { third: { friend: null }, none: [], nobody: null },
      errors: [],
      ofLedger: [],
    });
  });

  it("is asked beside what hangs on a condition", async () => {
    const source = `query ($with: Boolean!) {
      first { friend { debts } }
      second { credits debts @include(if: $with) note @skip(if: $with) }
      third @include(if: $with) { debts }
      crowd { ... @skip(if: $with) { credits } }
    }`;
    const ask = open();

    expect((await ask(source, { with: true })).data).toEqual({
      first: { friend: { debts: 2 } },
      second: { credits: 100, debts: 2 },
      third: { debts: 3 },
      crowd: [{}, null, {}, {}],
    });
    expect((await ask(source, { with: false })).data).toEqual({
      first: { friend: { debts: 2 } },
      second: { credits: 100, note: "p2 plain" },
      crowd: [{ credits: 100 }, null, { credits: 100 }, { credits: 100 }],
    });
  });

  it("does not mix up what later steps add at one of the places", async () => {
    const { data } = await open()(`{
      first { friend { bank { x: name } banks { y: city } } }
      second { bank { x: city } banks { y: name z: id } }
      crowd { bank { z: id x: city name } }
    }`);

    expect(data).toEqual({
      first: { friend: { bank: { x: "name of b1" }, banks: [{ y: "city of b1" }, { y: "city of b2" }] } },
      second: {
        bank: { x: "city of b1" },
        banks: [
          { y: "name of b1", z: "b1" },
          { y: "name of b2", z: "b2" },
        ],
      },
      crowd: ["b1", null, "b1", "b1"].map(
        (id) => id && { bank: { z: id, x: `city of ${id}`, name: `name of ${id}` } },
      ),
    });
    expect(Object.keys((data as { crowd: { bank: object }[] }).crowd[0]!.bank)).toEqual(["z", "x", "name"]);
  });

  it("gives the same person at two places an object of its own at each", async () => {
    const { data } = await open()(
      `{ second { bank { x: name } friend { id } debts } again: second { bank { x: city } debts } }`,
    );

    expect(data).toEqual({
      second: { bank: { x: "name of b1" }, friend: null, debts: 2 },
      again: { bank: { x: "city of b1" }, debts: 2 },
    });
  });
});

describe("a subgraph that fails for one of the entities at several places", () => {
  it("leaves an error at every place of it, and at no other", async () => {
    const { data, errors } = await open(ledgerOf("p2", () => ({ debts: fails })))(
      "{ first { friend { debts } } second { debts } crowd { debts } }",
    );

    expect(data).toEqual({
      first: { friend: { debts: null } },
      second: { debts: null },
      crowd: [{ debts: 3 }, null, { debts: null }, { debts: 3 }],
    });
    expect(pathsOf(errors)).toEqual(["crowd.2.debts", "first.friend.debts", "second.debts"]);
  });

  it("leaves an error in the list that it is in", async () => {
    const { data, errors } = await open(ledgerOf("p2", () => ({ credits: 5, debts: fails })))(
      "{ first { friend { owes: debts } } second { credits } crowd { credits } }",
    );

    expect(data).toMatchObject({ first: { friend: { owes: null } }, second: { credits: 5 } });
    expect(pathsOf(errors)).toEqual(["first.friend.owes"]);
  });

  it("leaves an error at each field when it cannot find the entity", async () => {
    const { data, errors } = await open(ledgerOf("p2", fails))(
      "{ first { friend { debts } } second { credits note } third { credits note } }",
    );

    expect(data).toEqual({
      first: { friend: { debts: null } },
      second: { credits: null, note: null },
      third: { credits: 100, note: "p3 plain" },
    });
    expect(pathsOf(errors)).toEqual(["first.friend.debts", "second.credits", "second.note"]);
  });

  it("lets a null spread where none may be", async () => {
    const { data, errors } = await open(ledgerOf("p2", fails))(
      "{ first { id friend { sure } } second { sure } third { sure } }",
    );

    expect(data).toEqual({ first: { id: "p1", friend: null }, second: null, third: { sure: 1 } });
    expect(pathsOf(errors)).toEqual(["first.friend.sure", "second.sure"]);
  });

  it("leaves nulls without an error where it does not know the entity", async () => {
    const { data, errors } = await open(ledgerOf("p2", () => null))(
      "{ first { friend { debts } } second { debts } third { debts } }",
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({
      first: { friend: { debts: null } },
      second: { debts: null },
      third: { debts: 3 },
    });
  });
});

describe("a subgraph that fails as a whole when it is asked for entities at several places", () => {
  const answering = (result: ExecutionResult) => open({ instead: () => result });
  const source =
    "{ first { id friend { debts } } second { town credits } crowd { credits } nobody { debts } }";
  const everywhere = ["crowd.0.credits", "crowd.2.credits", "crowd.3.credits", "first.friend.debts"];

  it("leaves an error at every field that was asked of it", async () => {
    const { data, errors } = await answering({ data: null, errors: [new GraphQLError("down")] })(source);

    expect(data).toEqual({
      first: { id: "p1", friend: { debts: null } },
      second: { town: "town of p2", credits: null },
      crowd: [{ credits: null }, null, { credits: null }, { credits: null }],
      nobody: null,
    });
    expect(pathsOf(errors)).toEqual([...everywhere, "second.credits"]);
    expect(new Set(errors.map(({ message }) => message))).toEqual(new Set(["down"]));
  });

  it.each(["entities0", "entities1"])("so too when it says so only of %s", async (alias) => {
    const { errors } = await answering({
      data: null,
      errors: [new GraphQLError("too many", { path: [alias] })],
    })(source);

    expect(pathsOf(errors)).toEqual([...everywhere, "second.credits"]);
  });

  it("leaves each list its own error where there is one", async () => {
    const { errors } = await answering({
      data: null,
      errors: [
        new GraphQLError("many", { path: ["entities0"] }),
        new GraphQLError("more", { path: ["entities1"] }),
      ],
    })("{ first { friend { debts } } second { credits } }");

    expect(new Map(errors.map(({ message, path }) => [message, path?.join(".")]))).toEqual(
      new Map([
        ["many", "first.friend.debts"],
        ["more", "second.credits"],
      ]),
    );
  });
});

describe("an error in a field that the planner asks for under another name", () => {
  it("stands where the client has the field", async () => {
    const ask = openParts({
      desk,
      zoo: {
        sdl: `type Query { zoo: Int } type Person @key(fields: "id") { id: ID! pets: [Pet] } union Pet = Cat | Dog
          type Cat @shareable { name: String! } type Dog { name: String }`,
        entities: {
          Person: ({ id }: { id: string }) => ({
            id,
            pets: [
              { __typename: "Cat", name: "Tom" },
              { __typename: "Dog", name: fails },
            ],
          }),
        },
      },
      vets: { sdl: `type Query { patient: Cat } type Cat @shareable { name: String }` },
    });

    const { data, errors } = await ask("{ first { pets { ... on Cat { name } ... on Dog { name } } } }");

    expect(data).toEqual({ first: { pets: [{ name: "Tom" }, { name: null }] } });
    expect(errors).toEqual([{ message: "torn out", path: ["first", "pets", 1, "name"] }]);
  });
});

function pathsOf(errors: readonly { readonly path?: readonly (string | number)[] | undefined }[]) {
  return errors.map(({ path }) => String(path?.join("."))).toSorted((a, b) => a.localeCompare(b));
}
