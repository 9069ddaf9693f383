import { setImmediate } from "node:timers/promises";

import { BatchedSource } from "../../src/federation/batched-source.js";
import { Read } from "../../src/federation/read.js";
import { askShelf } from "../support/shelf.js";

/** Does not wait for its turn, as a promise would. */
class AtOnce {
  then<Told>(tell: (word: string) => Told) {
    return tell("at once");
  }
}

function openWords() {
  const calls: string[] = [];
  const source = new BatchedSource<unknown, string>(async (keys) => {
    calls.push(keys.join(" "));
    if (keys.includes("bad")) throw new Error("The shelf is locked.");
    return keys.map((key) => `word ${String(key)}`);
  });
  return { calls, read: (key: string) => new Read<string>(source, key) };
}

describe("a read", () => {
  it("does not begin before somebody waits for it", async () => {
    const { calls, read } = openWords();

    const word = read("a").map((found) => found.length);
    await setImmediate();
    expect(calls).toEqual([]);

    expect(await word).toBe(6);
    expect(calls).toEqual(["a"]);
  });

  it("can be waited for twice, and is read once", async () => {
    const { calls, read } = openWords();
    const word = read("a");

    expect([await word, await word]).toEqual(["word a", "word a"]);
    expect(calls).toEqual(["a"]);
  });

  it("is read together with others that are waited for at once", async () => {
    const { calls, read } = openWords();

    expect(await Promise.all([read("a"), read("b")])).toEqual(["word a", "word b"]);
    expect(await Promise.race([read("c"), read("d")])).toBe("word c");
    expect(calls).toEqual(["a b", "c d"]);
  });

  it("fails as a promise does", async () => {
    const { read } = openWords();
    const settled = await Promise.allSettled([read("bad"), read("a").map(() => Promise.reject("no"))]);

    expect(settled).toMatchObject([{ reason: { message: "The shelf is locked." } }, { status: "rejected" }]);
    await expect(read("bad").then(null, () => "caught")).resolves.toBe("caught");
    await expect(
      read("a").map(() => {
        throw new Error("not made");
      }),
    ).rejects.toThrow("not made");
  });

  it("goes on to what is made of it: a value, a promise, another read", async () => {
    const { calls, read } = openWords();

    expect(await read("a").map((word) => word.toUpperCase())).toBe("WORD A");
    expect(
      await read("a")
        .map((word) => word.length)
        .map((length) => length * 2),
    ).toBe(12);
    expect(await read("a").map(async (word) => `${word}!`)).toBe("word a!");
    expect(await read("a").map((word) => read(`${word}s`).map((next) => `${next}?`))).toBe("word word as?");
    expect(calls).toEqual(["a", "word as"]);
  });
});

describe("fields that give reads are answered as by graphql-js,", () => {
  const same = async (...asked: Parameters<typeof askShelf>) => {
    const { byGraphql, compiled } = await askShelf(...asked);
    expect({ ...compiled, calls: [], loads: 0 }).toEqual({ ...byGraphql, calls: [], loads: 0 });
    return compiled;
  };

  it("all of a list with one call, whatever field they stand in", async () => {
    const { data, calls, loads } = await same(`{ books { word must next { word } } }`, {
      "Book.word": ({ id }, readWord) => readWord(id),
      "Book.must": ({ id }, readWord) => readWord(id).map((word) => word.length),
      "Book.next": () => ({ id: "a" }),
    });

    expect(data).toMatchObject({ books: [{ word: "word a", must: "6", next: { word: "word a" } }, {}, {}] });
    expect(calls).toEqual(["a b c"]);
    expect(loads).toBe(1);
  });

  it("level by level", async () => {
    const { data, calls, loads } = await same(`{ books { next { next { word } } } }`, {
      "Book.next": ({ id }, readWord) => readWord(id).map((word) => ({ id: word.replace("word ", "next-") })),
      "Book.word": ({ id }, readWord) => readWord(id).map((word) => readWord(`${word}s`)),
    });

    expect(data).toMatchObject({ books: [{ next: { next: { word: "word word next-next-as" } } }, {}, {}] });
    expect(calls).toEqual([
      "a b c",
      "next-a next-b next-c",
      "next-next-a next-next-b next-next-c",
      "word next-next-as word next-next-bs word next-next-cs",
    ]);
    expect(loads).toBe(4);
  });

  it("as items of a list, among other things", async () => {
    const { data, calls } = await same(`{ book { words } }`, {
      "Book.words": (_book, readWord) => [
        readWord("x"),
        "plain",
        Promise.resolve("late"),
        readWord("y").map(() => null),
        readWord("x").map((word) => Promise.resolve(`${word}!`)),
      ],
    });

    expect(data).toEqual({ book: { words: ["word x", "plain", "late", null, "word x!"] } });
    expect(calls).toEqual(["x y"]);
  });

  it("when nobody waits for them", async () => {
    const { data, calls } = await same(`{ book { word } }`, {
      "Book.word": (_book, readWord) => {
        readWord("x");
        return "unread";
      },
    });

    expect(data).toEqual({ book: { word: "unread" } });
    expect(calls).toEqual([]);
  });

  it("when some of them cannot be read: everyone who waited is told", async () => {
    const { data, errors } = await same(`{ books { id word } }`, {
      "Book.word": ({ id }, readWord) => readWord(id === "a" ? "bad" : id),
    });

    expect(data).toMatchObject({ books: [{ id: "a", word: null }, { word: null }, { word: null }] });
    expect(errors).toMatchObject(
      [0, 1, 2].map((at) => ({ message: "The shelf is locked.", path: ["books", at, "word"] })),
    );
  });

  it.each([
    ["an error", new Error("not made")],
    // Some throw anything.
    ["null", null],
  ])("when what is made of one throws %s", async (_name, thrown) => {
    const { data, errors } = await same(`{ books { word } }`, {
      "Book.word": ({ id }, readWord) =>
        readWord(id).map((word) => {
          if (id === "b") throw thrown;
          return word;
        }),
    });

    expect(data).toEqual({ books: [{ word: "word a" }, { word: null }, { word: "word c" }] });
    expect(errors).toMatchObject([{ path: ["books", 1, "word"] }]);
  });

  it("when a thenable answers at once", async () => {
    const { data } = await same(`{ book { word must } }`, {
      "Book.word": () => new AtOnce(),
      "Book.must": ({ id }, readWord) => readWord(id),
    });

    expect(data).toEqual({ book: { word: "at once", must: "word a" } });
  });
});

describe("compiled code that gives up", () => {
  const untold: unknown[] = [];
  const note = (reason: unknown) => untold.push(reason);
  beforeEach(() => {
    untold.length = 0;
    process.on("unhandledRejection", note);
  });
  afterEach(() => process.off("unhandledRejection", note));

  it("begins nothing more", async () => {
    let asked = 0;
    await askShelf(`{ book { next { word } also { must } } }`, {
      "Book.next": async ({ id }) => ({ id }),
      "Book.word": ({ id }, readWord) => {
        asked++;
        return readWord(id);
      },
      "Book.also": () => {
        throw new Error("no");
      },
    });

    // Both times by graphql-js alone.
    expect(asked).toBe(2);
  });

  it("leaves no promise behind that fails with nobody to tell", async () => {
    const no = (readWord: (key: string) => Read<string>) => readWord("x").map(() => Promise.reject("no"));
    const { compiled } = await askShelf(`{ book { words next { words } } }`, {
      "Book.words": (_book, readWord) => [new Error("item"), Promise.reject(new Error("late")), no(readWord)],
      "Book.next": ({ id }) => ({ id }),
    });
    await setImmediate();

    expect(compiled.errors).toHaveLength(6);
    expect(untold).toEqual([]);
  });

  it("makes nothing of the reads that follow one that went wrong", async () => {
    const { compiled } = await askShelf(`{ books { must } }`, {
      "Book.must": ({ id }, readWord) =>
        readWord(id).map(() => (id === "a" ? null : Promise.reject(new Error(`no ${id}`)))),
    });
    await setImmediate();

    expect(compiled.data).toEqual({ books: [null, null, null] });
    expect(compiled.errors).toHaveLength(3);
    expect(untold).toEqual([]);
  });
});
