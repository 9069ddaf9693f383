import type { ExecutionResult } from "graphql";

import { BatchedSource } from "../../src/federation/batched-source.js";
import { Read } from "../../src/federation/read.js";
import { createCompiledExecutor } from "../../src/gateway/compiled/compiled-executor.js";
import { openWholeGraph } from "../../src/gateway/whole-graph.js";
import { openMemoryStore } from "../../src/store/memory.js";
import { askGraph } from "./ask-graph.js";
import { toySubgraph } from "./toy-subgraph.js";

const SDL = `
  type Query { book(id: ID! = "a"): Book books: [Book] }
  type Book { id: ID! word: String must: String! words: [String] next: Book also: Book }
`;

/** Gives the read of what is under a key: "word a" for "a". "bad" cannot be read. */
export type ReadWord = (key: string) => Read<string>;

type Resolver = (book: { readonly id: string }, readWord: ReadWord) => unknown;

interface Shelf {
  /** What graphql-js answers, which executes what comes for the first time, and what it read: the keys of each call. */
  readonly byGraphql: Shown;
  /** The same of compiled code. */
  readonly compiled: Shown;
}

interface Shown extends ExecutionResult {
  readonly calls: readonly string[];
  /** How often the source was asked: once for reads that begin together. */
  readonly loads: number;
}

/** Asks a graph of books, "a", "b" and "c" among them, whose fields are resolved as given. */
export async function askShelf(
  source: string,
  resolvers: Readonly<Record<string, Resolver>>,
  books: readonly unknown[] = ["a", "b", "c"].map((id) => ({ id })),
): Promise<Shelf> {
  const calls: string[] = [];
  let loads = 0;
  const subgraph = toySubgraph<{ readonly readWord: ReadWord }>({
    name: "shelf",
    sdl: SDL,
    createContext: () => {
      const words = new BatchedSource(async (keys: readonly string[]) => {
        calls.push(keys.join(" "));
        if (keys.includes("bad")) throw new Error("The shelf is locked.");
        return keys.map((key) => `word ${key}`);
      });
      const counted = {
        load(keys: readonly unknown[]) {
          loads++;
          return words.load(keys as readonly string[]);
        },
      };
      return { readWord: (key) => new Read<string>(counted, key) };
    },
    resolvers: {
      "Query.book": (_root, { id }: { id: string }) => ({ id }),
      "Query.books": () => books,
      ...Object.fromEntries(
        Object.entries(resolvers).map(([coordinate, resolve]) => [
          coordinate,
          (book: { id: string }, _args: never, { readWord }: { readWord: ReadWord }) =>
            resolve(book, readWord),
        ]),
      ),
    },
  });
  const store = openMemoryStore();
  const graph = openWholeGraph([subgraph], (one) => createCompiledExecutor(one, store));
  const ask = async () => {
    loads = 0;
    return { ...(await askGraph(graph, source)), calls: calls.splice(0), loads };
  };
  return { byGraphql: await ask(), compiled: await ask() };
}
