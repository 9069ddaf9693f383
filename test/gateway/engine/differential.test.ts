import { parse, validate } from "graphql";

import { createCompiledExecutor } from "../../../src/gateway/compiled/compiled-executor.js";
import { openSubgraph, type Graph } from "../../../src/gateway/graph.js";
import { openWholeGraph } from "../../../src/gateway/whole-graph.js";
import { createHttpExecutor } from "../../../src/gateway/http-executor.js";
import { createLocalExecutor } from "../../../src/gateway/local-executor.js";
import { GATEWAY_LIMITS } from "../../../src/server/limits.js";
import type { Store } from "../../../src/store/store.js";
import { subgraphs } from "../../../src/subgraphs/subgraphs.js";
import { countOf, FIRST_SEED } from "../../support/counts.js";
import { comparableErrors } from "../../support/differential/comparable-errors.js";
import { makeFailing, type Failures } from "../../support/differential/failures.js";
import { openMonolith, type Monolith } from "../../support/differential/monolith.js";
import { randomQuery, type RandomQuery, type Values } from "../../support/differential/random-query.js";
import { valuesFrom } from "../../support/differential/values.js";
import { openNewsroomStore } from "../../support/sample.js";
import { serve } from "../../support/serving.js";

const COUNT = countOf("differentialQueries");
const SAMPLE = countOf("differentialQueriesOverHttp");
const BATCH = 100;

const FAILING = ["never", "at once", "never", "later"] as const;

/** On a machine that is busy with other things. */
jest.setTimeout(60_000);

const batches = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, index) => FIRST_SEED + index * BATCH);

describe("on random queries", () => {
  let store: Store;
  let values: Values;
  let failures: Failures;
  let monolith: Monolith;
  let engine: Graph;
  let compared = 0;

  beforeAll(async () => {
    store = await openNewsroomStore();
    values = await valuesFrom(store);
    failures = makeFailing(subgraphs);
    monolith = openMonolith(subgraphs, store);
    engine = openWholeGraph(subgraphs, (subgraph) => createCompiledExecutor(subgraph, store));
  });

  const ask = async (graph: Graph, { source, variables }: RandomQuery) => {
    const document = parse(source);
    const answer = await graph.execute(
      { document, operationName: "Random", variables },
      { requestId: "random" },
    );
    return { data: answer.data, errors: comparableErrors(answer.errors, JSON.parse(answer.data ?? "null")) };
  };

  const expected = async ({ source, variables }: RandomQuery) => {
    const { data, errors = [] } = await monolith.answer(source, variables);
    return { data: JSON.stringify(data ?? null), errors: comparableErrors(errors, data) };
  };

  it.each(batches)("the engine answers as graphql-js does with one schema, from seed %i on", async (seed) => {
    for (let each = seed; each < seed + BATCH; each++) {
      const query = randomQuery(engine.schema, values, each);
      expect(validate(engine.schema, parse(query.source))).toEqual([]);
      failures.when = FAILING[each % FAILING.length]!;
      const wanted = await expected(query);

      // At first graphql-js does the engine's work, and then compiled code.
      const first = await ask(engine, query);
      const second = await ask(engine, query);

      expect({ each, query, ...first }).toEqual({ each, query, ...wanted });
      expect({ each, query, ...second }).toEqual({ each, query, ...wanted });
    }
    compared += BATCH;
  });

  it("the engine answers the same when its subgraphs are elsewhere", async () => {
    const servings = await Promise.all(
      subgraphs.map((subgraph) => serve(openSubgraph(subgraph, store), { limits: GATEWAY_LIMITS })),
    );
    const urls = new Map(subgraphs.map(({ name }, index) => [name, new URL(servings[index]!.url)]));
    const split = openWholeGraph(subgraphs, ({ name }) =>
      createHttpExecutor({ name, url: urls.get(name)!, timeoutMs: 10_000 }),
    );

    try {
      for (let each = FIRST_SEED; each < FIRST_SEED + SAMPLE; each++) {
        const query = randomQuery(engine.schema, values, each);
        failures.when = FAILING[each % FAILING.length]!;
        const [here, there] = [await ask(engine, query), await ask(split, query)];
        expect({ each, query, ...placesOf(there) }).toEqual({ each, query, ...placesOf(here) });
      }
    } finally {
      await Promise.all(servings.map((serving) => serving.close()));
    }
  });

  it("graphql-js, which is the reference, answers the same", async () => {
    failures.when = "never";
    const reference = openWholeGraph(subgraphs, (subgraph) => createLocalExecutor(subgraph, store), {
      compile: false,
    });

    for (let each = FIRST_SEED; each < FIRST_SEED + SAMPLE; each++) {
      const query = randomQuery(engine.schema, values, each);
      const [here, there] = [await ask(engine, query), await ask(reference, query)];
      expect({ each, query, ...placesOf(there) }).toEqual({ each, query, ...placesOf(here) });
    }
  });

  afterAll(() => process.stdout.write(`${compared} random queries compared, from seed ${FIRST_SEED} on.\n`));
});

/** Without messages: a subgraph elsewhere does not tell what went wrong inside it. */
function placesOf({ data, errors }: { readonly data: string | null; readonly errors: readonly string[] }) {
  return { data, errors: errors.map((error) => (JSON.parse(error) as unknown[])[0]) };
}
