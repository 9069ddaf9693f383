import { visit, type DocumentNode } from "graphql";

import { badUserInput } from "../../federation/user-error.js";
import type { OwnNames } from "./planner.js";

/** Names that JavaScript objects have from birth: an answer's fields must not be mistaken for these. */
const INBORN_NAMES: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Refuses names that could be confused with the engine's own or with JavaScript's.
 *
 * Answers are merged as objects with the client's names as keys. `__proto__` would reach into what
 * all objects share; `constructor` would find something where there is nothing; and nobody could
 * tell the type of an object whose `__typename` is something else.
 *
 * @param ofPlanner `null` where nothing is planned: a router in front of a subgraph plans with such names.
 */
export function refuseForbiddenNames(document: DocumentNode, ofPlanner: OwnNames | null): void {
  visit(document, {
    VariableDefinition({ variable: { name } }) {
      // Values of variables are kept by name too, in graphql-js as well, and this one would get lost.
      if (name.value === "__proto__" || ofPlanner?.variables.test(name.value)) {
        throw badUserInput(`"$${name.value}" cannot be the name of a variable: give it another one.`);
      }
    },
    Field({ alias, name }) {
      const key = (alias ?? name).value;
      const hidesType = key === "__typename" && name.value !== key;
      if (INBORN_NAMES.has(key) || ofPlanner?.aliases.test(key) || hidesType) {
        throw badUserInput(`"${key}" cannot be a name in an answer: give the field another alias.`);
      }
    },
  });
}
