import { jest } from "@jest/globals";
import { buildSchema, parse } from "graphql";

import type { PlanTools } from "../../../src/gateway/engine/fetch.js";
import { readOperation } from "../../../src/gateway/engine/operation.js";
import { possibleTypesOf } from "../../../src/gateway/engine/possible-types.js";
import { PreparedOperation, prepareOperation } from "../../../src/gateway/engine/prepared-operation.js";

/** An operation on a list of two things, which a subgraph answers with the same name at one key. */
function prepare(query: string, key: string) {
  const schema = buildSchema(`
    type Query { named: [Named!]! }
    interface Named { name: String! }
    type Thing implements Named { name: String! }
    type Place implements Named { name: String! }
  `);
  const plan: PlanTools = { executors: new Map(), schema, possibleTypes: possibleTypesOf(schema) };
  const prepared = new PreparedOperation(
    readOperation(parse(query), null, 1_000, null),
    {
      carryOut(run) {
        run.data = { named: ["Thing", "Place"].map((type) => ({ __typename: type, [key]: "Lund" })) };
        return undefined;
      },
      length: 0,
    },
    {
      schema,
      completionSchema: schema,
      planner: { ownNames: null, plan: () => ({}) },
      plan,
      compile: true,
      maximumFields: 1_000,
    },
  );
  // Compiling asks for the types of an interface, and nothing else here does.
  return { prepared, compiling: jest.spyOn(schema, "getPossibleTypes") };
}

describe("an operation of which the code would be too long", () => {
  it("is answered as the first time however often it comes, and compiled in vain but once", async () => {
    const key = "k".repeat(700_000);
    const { prepared, compiling } = prepare(`{ named { ${key}: name } }`, key);

    const answers = [];
    const attempts = [];
    for (let times = 0; times < 4; times++) {
      answers.push(await prepared.run({}, { requestId: "test" }));
      attempts.push(compiling.mock.calls.length);
    }

    const data = JSON.stringify({ named: [{ [key]: "Lund" }, { [key]: "Lund" }] });
    for (const answer of answers) expect(answer).toEqual({ data, errors: [] });
    expect(attempts).toEqual([0, 1, 1, 1]);
  });
});

describe("what an operation occupies", () => {
  const schema = buildSchema("type Query { named(name: String): ID }");
  const bytesOf = (query: string, planned = query) =>
    prepareOperation(parse(query), null, {
      schema,
      completionSchema: schema,
      planner: {
        ownNames: null,
        plan: () => ({ node: { kind: "Fetch", serviceName: "toy", operation: planned } }),
      },
      plan: {
        executors: new Map([["toy", { prepare: () => () => ({ data: {} }) }]]),
        schema,
        possibleTypes: possibleTypesOf(schema),
      },
      compile: true,
      maximumFields: 1_000,
    }).bytes;

  it("grows with its text by more than a character is kept in, in however few fields", () => {
    const [short, long] = [10, 50_000].map((length) => bytesOf(`{ named(name: "${"x".repeat(length)}") }`));

    expect(long! - short!).toBeGreaterThan(8 * 49_990);
  });

  it("grows with its plan, which has a fragment as often as it is spread", () => {
    const query = "{ named }";
    const planned = `{ ${`named(name: "${"x".repeat(1_000)}") `.repeat(20)} }`;

    expect(bytesOf(query, planned) - bytesOf(query)).toBeGreaterThan(8 * 20_000);
  });
});
