import { createStartWork, type RequestWork } from "../../src/work/request-work.js";
import { spend } from "../support/spend.js";

/** Requests that take turns with one another and with no others. */
const openRequests = (deadlines = { requestMs: 60_000, workMs: 60_000, dataCost: 1_000_000 }) =>
  createStartWork(deadlines, (reason) => new Error(reason));

/** Pieces of work one after the other, with a turn between two of them. */
async function workThrough(work: RequestWork, pieces: number, ms: number, done: () => void): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    await work.turn();
    spend(ms);
  }
  done();
  work.close();
}

describe("requests that take turns", () => {
  it("let timers and connections have theirs, however much work there is", async () => {
    let ticks = 0;
    const others = setInterval(() => ticks++, 0);

    await workThrough(openRequests()(), 40, 2, () => {});
    clearInterval(others);

    // 80 ms of work in slices of five.
    expect(ticks).toBeGreaterThan(5);
  });

  it("go on as long as nobody has to wait for long", () => {
    const work = openRequests()();

    expect(work.turn()).toBeUndefined();
    expect(work.turn()).toBeUndefined();
    work.close();
  });

  it("are overtaken by one that takes little", async () => {
    const startWork = openRequests();
    const order: string[] = [];
    const long = Array.from({ length: 20 }, (_, index) =>
      workThrough(startWork(), 5, 4, () => order.push(`long ${index}`)),
    );
    await new Promise((resolve) => setTimeout(resolve, 12));
    await workThrough(startWork(), 2, 0, () => order.push("short"));
    await Promise.all(long);

    expect(order.indexOf("short")).toBeLessThan(10);
    expect(order).toHaveLength(21);
  });

  it("begin with what is expected to take least", async () => {
    const startWork = openRequests();
    const order: number[] = [];
    const works = [300, 100, 200].map((expectedMs) => Object.assign(startWork(), { expectedMs }));
    const blocking = startWork();
    expect(blocking.turn()).toBeUndefined();
    spend(10);
    await Promise.all(works.map((work) => workThrough(work, 1, 6, () => order.push(work.expectedMs))));
    blocking.close();

    expect(order).toEqual([100, 200, 300]);
  });
});

describe("a request that is over", () => {
  it("stops where it waits for its turn, and where it would go on", async () => {
    const work = openRequests({ requestMs: 60_000, workMs: 20, dataCost: 1_000_000 })();
    const answer = work.until(workThrough(work, 1_000, 2, () => {}));

    await expect(answer).rejects.toThrow("workMs");
    expect(() => work.turn()).toThrow("workMs");
    expect(work.signal.aborted).toBe(true);
  });

  it("is one that was not answered in time, whether it works or waits", async () => {
    const work = openRequests({ requestMs: 5, workMs: 60_000, dataCost: 1_000_000 })();
    const { signal } = work;

    await expect(work.until(new Promise(() => {}))).rejects.toThrow("requestMs");
    expect(signal.reason).toEqual(new Error("requestMs"));
  });

  it("is not one that has been answered", () => {
    const work = openRequests()();
    work.close();
    work.end("clientHungUp");

    expect(work.signal.aborted).toBe(false);
    expect(work.turn()).toBeUndefined();
  });
});
