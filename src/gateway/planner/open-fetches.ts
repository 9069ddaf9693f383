import type { Budget } from "./budget.js";
import { FetchSelection } from "./fetch-selection.js";
import type { OpenEntities, OpenFetch } from "./position.js";
import type { SubgraphModel } from "./supergraph.js";

/** The fetches of a plan while it is made, in the order in which they were found to be needed. */
export class OpenFetches {
  readonly all: OpenFetch[] = [];
  readonly #budget: Budget;
  readonly #recordings: Set<OpenFetch>[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** @throws OPERATION_TOO_COMPLEX */
  add(subgraph: SubgraphModel, entities: OpenEntities | null, needs: ReadonlySet<OpenFetch>): OpenFetch {
    this.#budget.addFetch();
    const fetch = { subgraph, selection: new FetchSelection(), entities, needs };
    this.all.push(fetch);
    this.touch(fetch);
    return fetch;
  }

  /** Notes that something is asked for in a fetch. */
  touch(fetch: OpenFetch): void {
    for (const touched of this.#recordings) touched.add(fetch);
  }

  /** Every fetch in which something was asked for meanwhile. */
  record<Result>(ask: (touched: ReadonlySet<OpenFetch>) => Result): Result {
    const touched = new Set<OpenFetch>();
    this.#recordings.push(touched);
    try {
      return ask(touched);
    } finally {
      this.#recordings.pop();
    }
  }
}
