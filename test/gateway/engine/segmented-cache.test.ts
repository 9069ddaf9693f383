import { SegmentedCache } from "../../../src/gateway/engine/segmented-cache.js";

describe("a segmented cache", () => {
  it("never holds more bytes than it may, whatever comes in", () => {
    const cache = new SegmentedCache<number>(1_000);
    const sizes = Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 300);

    const most = sizes.map((bytes, index) => {
      cache.set(`key ${index % 700}`, index, bytes);
      if (index % 3 === 0) cache.get(`key ${(index * 31) % 700}`);
      return cache.bytes;
    });

    expect(Math.max(...most)).toBeLessThanOrEqual(1_000);
    expect(cache.size).toBeGreaterThan(3);
  });

  it("keeps what was asked for again, however much is asked for once", () => {
    const cache = new SegmentedCache<string>(1_000);
    cache.set("known", "kept", 100);
    cache.get("known");

    for (let index = 0; index < 10_000; index++) cache.set(`once ${index}`, "gone", 10);

    expect(cache.get("known")).toBe("kept");
    expect(cache.get("once 0")).toBeUndefined();
  });

  it("forgets what has long not been asked for when much is asked for twice", () => {
    const cache = new SegmentedCache<string>(1_000);
    cache.set("old", "gone", 100);
    cache.get("old");

    for (let index = 0; index < 100; index++) {
      cache.set(`twice ${index}`, "kept", 100);
      cache.get(`twice ${index}`);
    }

    expect(cache.get("old")).toBeUndefined();
    expect(cache.get("twice 99")).toBe("kept");
  });

  it("does not take in what would need most of it", () => {
    const cache = new SegmentedCache<string>(1_000);
    cache.set("small", "kept", 100);

    cache.set("large", "gone", 900);

    expect(cache.get("large")).toBeUndefined();
    expect(cache.get("small")).toBe("kept");
  });
});
