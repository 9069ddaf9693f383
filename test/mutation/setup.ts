import * as fc from "fast-check";

/** Enough to notice a mutant that answers wrongly in the usual case; rare cases have tests of their own. */
const MOST_RUNS = 40;

// A fixed seed makes the score reproducible. Counterexamples are not shrunk, because nothing reads them.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 16, endOnFailure: true });

const library: { assert: (property: unknown, parameters?: fc.Parameters<unknown>) => unknown } =
  jest.requireActual("fast-check");
const { assert } = library;
library.assert = (property, parameters = {}) =>
  assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS) });
