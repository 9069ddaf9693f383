import { EventEmitter } from "node:events";

import { stopOnSignal } from "../../src/bin/stop-on-signal.js";

/** A process at a clock of its own, which is asked to stop and never done. */
function aProcess() {
  const exits: number[] = [];
  const clock = { now: 0 };
  const process = Object.assign(new EventEmitter(), { exit: (code: number) => exits.push(code) });
  const stop = jest.fn(() => new Promise<void>(() => {}));
  stopOnSignal(stop, process, () => clock.now);
  return { process, clock, exits, stop };
}

describe("a process that is stopping", () => {
  it("ends at once when somebody asks a second time", () => {
    const { process, clock, exits, stop } = aProcess();

    process.emit("SIGINT");
    clock.now = 1_000;
    process.emit("SIGINT");

    expect(stop).toHaveBeenCalledTimes(1);
    expect(exits).toEqual([1]);
  });

  it("takes one Ctrl+C that arrives twice for one", () => {
    const { process, clock, exits, stop } = aProcess();

    process.emit("SIGINT");
    clock.now = 20;
    process.emit("SIGINT");

    expect(stop).toHaveBeenCalledTimes(1);
    expect(exits).toEqual([]);
  });
});
