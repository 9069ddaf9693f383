import { jest } from "@jest/globals";
import { buildSchema, parse } from "graphql";

import { responseKey } from "../../../src/gateway/engine/document.js";
import { readOperation } from "../../../src/gateway/engine/operation.js";
import { sizeOf } from "../../../src/gateway/engine/plan-size.js";
import { PreparedOperation } from "../../../src/gateway/engine/prepared-operation.js";
import { specialise } from "../../../src/gateway/engine/specialise.js";

/** An operation on a list of two things, which a subgraph answers with the same name at one key. */
function prepare(query: string, key: string) {
  const schema = buildSchema(`
    type Query { named: [Named!]! }
    interface Named { name: String! }
    type Thing implements Named { name: String! }
    type Place implements Named { name: String! }
  `);
  const { definition, fragments } = readOperation(parse(query), null, 1_000);
  const prepared = new PreparedOperation(
    specialise(definition, fragments, {}),
    { keyOf: responseKey, variables: [] },
    (run) => {
      run.data = { named: ["Thing", "Place"].map((type) => ({ __typename: type, [key]: "Lund" })) };
      return undefined;
    },
    { schema, completionSchema: schema, compile: true },
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
      answers.push(await prepared.run({}, {}, { requestId: "test" }));
      attempts.push(compiling.mock.calls.length);
    }

    const data = JSON.stringify({ named: [{ [key]: "Lund" }, { [key]: "Lund" }] });
    for (const answer of answers) expect(answer).toEqual({ data, errors: [] });
    expect(attempts).toEqual([0, 1, 1, 1]);
  });
});

describe("the size of a plan", () => {
  const sizeOfPlan = (query: string) =>
    sizeOf({
      steps: [[{ kind: "root", subgraph: "toy", document: parse(query), variables: [], renames: [] }]],
    });

  it("counts each field and each text as often as the plan has it", () => {
    const [one, twenty] = [1, 20].map((times) =>
      sizeOfPlan(`{ ${`named(name: "${"x".repeat(1_000)}") `.repeat(times)} }`),
    );

    expect(one!.fieldCount).toBe(1);
    expect(one!.length).toBeGreaterThan(1_000);
    expect(twenty).toEqual({ fieldCount: 20, length: 20 * one!.length });
  });
});
