// Runs the test files that cover a mutant, fastest first, until a test fails. Without this, Stryker's
// Jest plugin loads every test file for every mutant and runs all covering tests even after a failure.
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const { default: JestRunner } = require("jest-runner");

module.exports = class MutationRunner extends JestRunner {
  async runTests(tests, watcher) {
    const isDryRun = process.env.__STRYKER_ACTIVE_MUTANT__ === undefined;
    const durations = {};
    let failed = false;
    this.on("test-file-success", ([test, result]) => {
      failed ||= result.numFailingTests > 0 || result.testExecError !== undefined;
      durations[test.path] = result.testResults.map(({ fullName, duration }) => [fullName, duration ?? 0]);
    });
    this.on("test-file-failure", () => {
      failed = true;
    });
    for (const test of isDryRun ? tests : covering(tests, this._globalConfig.testNamePattern)) {
      await super.runTests([test], watcher, { serial: true });
      if (failed && !isDryRun) break;
    }
    if (isDryRun) writeFileSync(DURATIONS, JSON.stringify(durations));
  }
};

/** Written by the dry run: the tests of each file, and the milliseconds that each took. */
const DURATIONS = path.join(process.cwd(), "test-durations.json");

/** The files that have tests with matching names, in ascending order of the time these tests take. */
function covering(tests, testNamePattern) {
  const durations = JSON.parse(readFileSync(DURATIONS, "utf8"));
  const pattern = new RegExp(testNamePattern ?? "", "i");
  return tests
    .map((test) => ({ test, covering: durations[test.path].filter(([name]) => pattern.test(name)) }))
    .filter((file) => file.covering.length > 0)
    .map((file) => ({ ...file, took: file.covering.reduce((sum, [, duration]) => sum + duration, 0) }))
    .sort((a, b) => a.took - b.took)
    .map(({ test }) => test);
}
