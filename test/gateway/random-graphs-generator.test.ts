import { parse, validate } from "graphql";

import { makeOperation } from "../support/random-graphs/make/make-operation.js";
import { openSeed } from "../support/random-graphs/open-seed.js";

describe("a random graph", () => {
  it("is the same for the same seed, with the same operations and answers", () => {
    const [first, second] = [openSeed(7), openSeed(7)];
    const ask = ({ world, oracle }: typeof first) =>
      [0, 1, 2, 3].map((index) => {
        const operation = makeOperation(world.schema, 7, index);
        return { operation, answer: oracle.answer(operation) };
      });

    expect(second.graph).toEqual(first.graph);
    expect(ask(second)).toEqual(ask(first));
  });

  it.each([1, 2, 3])("is asked valid operations, most of which find something: seed %i", (seed) => {
    const { world, oracle } = openSeed(seed);
    const operations = Array.from({ length: 20 }, (_, index) => makeOperation(world.schema, seed, index));
    const answers = operations.map((operation) => JSON.stringify(oracle.answer(operation).data));

    expect(operations.flatMap(({ source }) => validate(world.schema, parse(source)))).toEqual([]);
    expect(answers.filter((answer) => answer.length > 20).length).toBeGreaterThan(10);
  });
});
