import { setImmediate } from "node:timers/promises";

import { BatchedSource } from "../../src/federation/batched-source.js";

/** A source whose calls wait until they are answered one by one. */
function openSource() {
  const calls: {
    readonly keys: readonly string[];
    readonly fail: () => void;
    readonly answer: () => void;
  }[] = [];
  const source = new BatchedSource(
    (keys: readonly string[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const answer = () => resolve(keys.map((key) => `word ${key}`));
        calls.push({ keys, answer, fail: () => reject(new Error(`no ${keys.join()}`)) });
      }),
  );
  const keys = () => calls.map((call) => call.keys.join(" "));
  return { source, calls, keys };
}

describe("a batched source", () => {
  it("reads all that is asked in one turn with one call, each key once, and answers in the order of the keys", async () => {
    const { source, calls, keys } = openSource();

    const asked = [source.load(["b", "a", "b"]), source.load(["a", "c"])];
    await setImmediate();
    calls[0]!.answer();

    expect(await Promise.all(asked)).toEqual([
      ["word b", "word a", "word b"],
      ["word a", "word c"],
    ]);
    expect(keys()).toEqual(["b a c"]);
  });

  it("gathers what is asked while promises of the same turn go on", async () => {
    const { source, calls, keys } = openSource();

    const asked = [source.load(["a"]), Promise.resolve().then(() => source.load(["b"]))];
    await setImmediate();
    calls[0]!.answer();
    await Promise.all(asked);

    expect(keys()).toEqual(["a b"]);
  });

  it("does not call for nothing", async () => {
    const { source, keys } = openSource();

    expect(await source.load([])).toEqual([]);
    expect(keys()).toEqual([]);
  });

  it("does not read again what is known, or on its way", async () => {
    const { source, calls, keys } = openSource();
    const first = source.load(["a"]);
    await setImmediate();

    const second = source.load(["b", "a"]);
    await setImmediate();
    calls[1]!.answer();
    calls[0]!.answer();

    expect(await second).toEqual(["word b", "word a"]);
    expect(await first).toEqual(["word a"]);
    expect(await source.load(["a", "b"])).toEqual(["word a", "word b"]);
    expect(keys()).toEqual(["a", "b"]);
  });

  it("remembers that there is nothing under a key", async () => {
    const calls: unknown[] = [];
    const source = new BatchedSource(async (keys: readonly string[]) => {
      calls.push(keys);
      return [null, undefined];
    });

    expect(await source.load(["a", "b"])).toEqual([null, undefined]);
    expect(await source.load(["b", "a"])).toEqual([undefined, null]);
    expect(calls).toHaveLength(1);
  });

  describe("when a call fails", () => {
    it("tells everyone who waits for one of its keys, and nobody else", async () => {
      const { source, calls } = openSource();
      const failing = [source.load(["a"]), source.load(["b"])];
      await setImmediate();
      const later = [source.load(["c", "b"]), source.load(["c"])];
      await setImmediate();
      calls[1]!.answer();
      calls[0]!.fail();

      const [a, b, both, c] = await Promise.allSettled([...failing, ...later]);
      for (const told of [a, b, both]) expect(told).toMatchObject({ reason: { message: "no a,b" } });
      expect(c).toMatchObject({ value: ["word c"] });
    });

    it("reads its keys again when they are asked for again", async () => {
      const { source, calls, keys } = openSource();
      const failing = source.load(["a", "b"]);
      await setImmediate();
      calls[0]!.fail();
      await expect(failing).rejects.toThrow("no a,b");

      const again = source.load(["b"]);
      await setImmediate();
      calls[1]!.answer();

      expect(await again).toEqual(["word b"]);
      expect(keys()).toEqual(["a b", "b"]);
    });

    it("fails as well when it throws before it gives a promise", async () => {
      const source = new BatchedSource<string, string>(() => {
        throw new Error("closed");
      });
      await expect(source.load(["a"])).rejects.toThrow("closed");
    });
  });
});
