import DataLoader from "dataloader";
import { GraphQLError, GraphQLScalarType } from "graphql";

import { badUserInput } from "../../src/federation/user-error.js";
import type { Subgraph } from "../../src/federation/subgraph.js";
import { toySubgraph } from "./toy-subgraph.js";

const BOOKS = [
  { id: "b1", title: "Ferries", author: { id: "a1" } },
  { id: "b2", title: "Bridges", author: { id: "a2" } },
  { id: "b3", title: "Tunnels", author: { id: "a1" } },
];
const AUTHORS = [
  { id: "a1", name: "Ines" },
  { id: "a2", name: "Otto" },
];

const yearRules = new GraphQLScalarType<number, number>({
  name: "Year",
  parseValue: (value) => {
    if (typeof value === "number" && value > 0) return value;
    throw new GraphQLError("A Year is a number above 0.");
  },
});

export interface Library {
  readonly books: Subgraph;
  readonly authors: Subgraph;
  readonly subgraphs: readonly Subgraph[];
  /** What was read of authors, one entry a batch. */
  readonly reads: string[];
}

/** A graph of books and their authors, in two subgraphs that know nothing of each other. */
export function openLibrary(): Library {
  const reads: string[] = [];
  const books = toySubgraph({
    name: "books",
    sdl: `
      type Query { books(since: Year): [Book!]! book(id: ID!, places: Int! = 1): Book broken: String }
      scalar Year
      type Book @key(fields: "id") { id: ID! title: String! author: Author }
      type Author @key(fields: "id", resolvable: false) { id: ID! }
    `,
    scalars: [yearRules],
    resolvers: {
      "Query.books": () => BOOKS,
      "Query.book": (_root, { id }: { id: string }) => {
        if (id === "") throw badUserInput("Give the id of a book.");
        return BOOKS.find((book) => book.id === id) ?? null;
      },
      "Query.broken": () => {
        throw new Error("connection to 10.0.0.7 refused");
      },
    },
    references: { Book: (id) => BOOKS.find((book) => book.id === id) },
  });
  const authors = toySubgraph({
    name: "authors",
    sdl: `
      type Query { authors: [Author!] }
      type Author @key(fields: "id") { id: ID! name: String! shy: String friends: [Author!] }
    `,
    createContext: () => ({
      author: new DataLoader(async (ids: readonly string[]) => {
        reads.push(ids.join(" "));
        return ids.map((id) => AUTHORS.find((author) => author.id === id));
      }),
    }),
    resolvers: {
      "Query.authors": () => AUTHORS,
      "Author.shy": ({ id }: { id: string }) => {
        if (id === "a2") throw badUserInput("Otto does not want to be asked.");
        return "well";
      },
      "Author.friends": (_author, _args, { author }) => author.loadMany(["a1", "a2"]),
    },
    references: { Author: (id, { author }) => author.load(id) },
  });
  return { books, authors, subgraphs: [books, authors], reads };
}
