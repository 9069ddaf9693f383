import { GraphQLError } from "graphql";

import type { ErrorCode } from "../../domain/errors.js";

/** What planning one operation may take. Fields of interfaces can multiply with the types of the interface. */
const MAXIMUM_FETCHES = 1_000;

/** Fields looked at, however often, in subgraphs that could answer them: up to a fifth of a second. */
const MAXIMUM_STEPS = 400_000;

/** Keeps planning within bounds that no operation of a client can pass. */
export class Budget {
  #fetches = 0;
  #steps = 0;

  /** @throws OPERATION_TOO_COMPLEX */
  addFetch(): void {
    if (++this.#fetches > MAXIMUM_FETCHES) {
      throw tooComplex(`The operation takes more than ${MAXIMUM_FETCHES} fetches from subgraphs.`);
    }
  }

  /** @throws OPERATION_TOO_COMPLEX */
  spend(steps = 1): void {
    this.#steps += steps;
    if (this.#steps > MAXIMUM_STEPS) throw tooComplex("The operation takes too long to plan.");
  }
}

function tooComplex(what: string): GraphQLError {
  const code: ErrorCode = "OPERATION_TOO_COMPLEX";
  return new GraphQLError(`${what} Split it.`, { extensions: { code } });
}
