import {
  defaultFieldResolver,
  getNullableType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

import { badUserInput } from "../../../src/federation/user-error.js";
import type { Subgraph } from "../../../src/federation/subgraph.js";
import { hash } from "../random.js";

/** Makes resolvers fail. Which do depends on the field and the object alone. */
export interface Failures {
  /**
   * At once only where null may be: where a failure at once in one item of a list meets a later one in
   * another, and both spread to the list, graphql-js forgets a promise, whose rejection then
   * ends the process.
   */
  when: "never" | "at once" | "later";
}

const WAYS: Readonly<Record<Failures["when"], readonly (() => unknown)[]>> = {
  never: [],
  "at once": [
    () => {
      throw badUserInput("Thrown.");
    },
    () => new Error("Returned."),
    () => null,
  ],
  later: [
    async () => {
      throw new Error("Rejected.");
    },
    async () => badUserInput("Returned late."),
    async () => undefined,
  ],
};

/** Of how many calls one fails. */
const RARITY = 30;

/** Changes the subgraphs' schemas: only for tests that have a module registry of their own. */
export function makeFailing(subgraphs: readonly Subgraph[]): Failures {
  const failures: Failures = { when: "never" };
  for (const subgraph of subgraphs) {
    for (const field of fieldsOf(subgraph.build().schema)) {
      const coordinate = `${subgraph.name} ${field.name}`;
      const original = field.resolve;
      // Some fields stay without a resolver: they are read by other code.
      if (!original && hash(coordinate) % 3 > 0) continue;
      const resolve = original ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        if (failures.when === "at once" && isNonNullType(field.type))
          return resolve(source, args, context, info);
        const ways = WAYS[failures.when];
        const fail = ways[hash(`${coordinate} ${idOf(source)}`) % (ways.length * RARITY)];
        return fail ? fail() : resolve(source, args, context, info);
      };
    }
  }
  return failures;
}

function fieldsOf(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("_"))
    .flatMap((type) => Object.values(type.getFields()))
    .filter(
      ({ name, type }) => !name.startsWith("_") && !(name === "id" && isLeafType(getNullableType(type))),
    );
}

function idOf(source: unknown): string {
  if (typeof source !== "object" || source === null) return "";
  return "id" in source ? String(source.id) : Object.keys(source).join(" ");
}
