// Skips the rest of a file after the first failure, which is enough to kill the mutant.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class MutationEnvironment extends TestEnvironment {
  #failed = false;

  async handleTestEvent(event) {
    if (event.name === "test_done") this.#failed ||= event.test.errors.length > 0;
    if (event.name === "test_start" && this.#failed) event.test.mode = "skip";
  }
};
