import { getNamedType, isInputObjectType, isNonNullType, type GraphQLArgument } from "graphql";

import { openLocalGraph } from "../support/graph.js";
import { openNewsroomStore } from "../support/sample.js";
import { serve, type Serving } from "../support/serving.js";

/** What is wrong for most arguments, and odd for all. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  2 ** 31,
  1e308,
  0.5,
  "",
  " ",
  "\u0000",
  "\ud800",
  "’; DROP TABLE claims; --",
  "../../etc/passwd",
  "x".repeat(20_000),
  "claim:C18",
  "claim:",
  "__proto__",
  "constructor",
  "9999-99-99",
  "2024-10-23T25:61:61Z",
  "-271821-04-20T00:00:00Z",
  "2024-02-30",
  "10000000000-01/..",
  "e30",
  "W10",
  "WyIiLCIiXQ",
  [],
  [null],
  [[[[]]]],
  ["", "", ""],
  Array.from({ length: 2_000 }, () => "claim:C18"),
  {},
  { toString: 1 },
  { constructor: { prototype: { polluted: true } } },
];

describe("a hostile value", () => {
  let server: Serving;
  const graph = openNewsroomStore().then(openLocalGraph);
  beforeAll(async () => {
    server = await serve(await graph);
  });
  afterAll(() => server.close());

  it("is answered, or refused with a reason, in every kind of argument of every list and look-up", async () => {
    const { schema } = await graph;
    const outcomes = new Map<string, number>();
    const tried = new Set<string>();
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const selection = String(getNamedType(field.type)).endsWith("Connection") ? "totalCount" : "__typename";
      for (const argument of field.args) {
        // All pages are cut by the same code, and all clocks are read by the same.
        const kind = `${argument.name}: ${String(argument.type)}`;
        if (tried.has(kind)) continue;
        tried.add(kind);
        const query = `query (${declared(field.args)}) { ${field.name}(${used(field.args)}) { ${selection} } }`;
        for (const value of valuesFor(argument)) {
          const others = field.args
            .filter(({ type }) => isNonNullType(type))
            .map(({ name }) => [name, "claim:C18"]);
          const variables = { ...Object.fromEntries(others), [argument.name]: value };
          const { status, body } = await server.ask(query, { variables });
          const code = body.errors?.[0]?.extensions.code ?? "answered";
          outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
          expect(status).toBeLessThan(500);
          expect(JSON.stringify(body.errors ?? [])).not.toMatch(/ at .*\.[jt]s|node_modules|TypeError/);
        }
      }
    }

    expect([...outcomes.keys()].sort()).toEqual(["BAD_USER_INPUT", "OPERATION_TOO_COMPLEX", "answered"]);
    expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(1_000);
    expect(server.log).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  }, 60_000);
});

const declared = (args: readonly GraphQLArgument[]) =>
  args.map(({ name, type }) => `$${name}: ${String(type)}`).join(" ");
const used = (args: readonly GraphQLArgument[]) => args.map(({ name }) => `${name}: $${name}`).join(" ");

/** Of a filter, each of its conditions is tried by itself. */
function valuesFor({ type }: GraphQLArgument): readonly unknown[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return HOSTILE;
  const members = Object.keys(named.getFields());
  return [...HOSTILE, ...members.flatMap((member) => HOSTILE.map((value) => ({ [member]: value })))];
}
