import { visit, type DocumentNode } from "graphql";

import { badUserInput } from "../../federation/user-error.js";

/** Aliases that planners make up where two subgraphs answer under one name with different types. */
const PLANNER_PREFIX = "_internal_qp_";

/** Variables that planners make up for lists of entities. */
const PLANNER_VARIABLES = /^(representations|__batch_reps_.*)$/;

/** Names that JavaScript objects have from birth: an answer's fields must not be mistaken for these. */
const INBORN_NAMES: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Refuses names that could be confused with the engine's own or with JavaScript's.
 *
 * Answers are merged as objects with the client's names as keys. `__proto__` would reach into what
 * all objects share; `constructor` would find something where there is nothing; and nobody could
 * tell the type of an object whose `__typename` is something else.
 */
export function refuseForbiddenNames(document: DocumentNode): void {
  visit(document, {
    VariableDefinition({ variable: { name } }) {
      if (PLANNER_VARIABLES.test(name.value)) {
        throw badUserInput(`"$${name.value}" cannot be the name of a variable: give it another one.`);
      }
    },
    Field({ alias, name }) {
      const key = (alias ?? name).value;
      const hidesType = key === "__typename" && name.value !== key;
      if (INBORN_NAMES.has(key) || key.startsWith(PLANNER_PREFIX) || hidesType) {
        throw badUserInput(`"${key}" cannot be a name in an answer: give the field another alias.`);
      }
    },
  });
}
