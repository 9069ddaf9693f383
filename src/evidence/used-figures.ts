import type { Claim } from "../domain/claim.js";
import type { UsableFigure } from "./figures.js";
import type { Pool } from "./pool.js";

/** Claims of the figures that an estimate began to use, and ceased to. */
export interface UseChange {
  readonly begun: readonly Claim[];
  readonly ended: readonly Claim[];
}

interface Use {
  readonly claim: Claim;
  /** In how many pools: one number may count for the whole and for a wave. */
  readonly times: number;
}

/** The figures that an estimate uses, followed from one moment to the next. */
export class UsedFigures {
  readonly #uses = new Map<string, Use>();
  #counted: ReadonlySet<Pool> = new Set();

  /** The claims of all of them. */
  get claims(): readonly Claim[] {
    return [...this.#uses.values()].map(({ claim }) => claim);
  }

  /** What changed since the last call, now that these pools are counted. */
  update(pools: readonly Pool[]): UseChange {
    const counted = new Set(pools);
    const before = new Map<string, Use>();
    const count = (figure: UsableFigure, difference: 1 | -1): void => {
      const key = keyOf(figure);
      const use = this.#uses.get(key) ?? { claim: figure.claim, times: 0 };
      if (!before.has(key)) before.set(key, use);
      this.#uses.set(key, { ...use, times: use.times + difference });
    };
    for (const pool of new Set([...this.#counted, ...counted])) {
      const changes = pool.takeChanges();
      const wasCounted = this.#counted.has(pool);
      if (wasCounted) for (const [figure, isUsed] of changes) count(figure, isUsed ? 1 : -1);
      if (wasCounted === counted.has(pool)) continue;
      for (const figure of pool.used) count(figure, wasCounted ? -1 : 1);
    }
    this.#counted = counted;
    return this.#since(before);
  }

  #since(before: ReadonlyMap<string, Use>): UseChange {
    const [begun, ended]: [Claim[], Claim[]] = [[], []];
    for (const [key, { claim, times: was }] of before) {
      const { times } = this.#uses.get(key)!;
      if (times === 0) this.#uses.delete(key);
      if (was === 0 && times > 0) begun.push(claim);
      if (was > 0 && times === 0) ended.push(claim);
    }
    return { begun, ended };
  }
}

function keyOf({ assertion, claim, quantity }: UsableFigure): string {
  return `${assertion.id} ${claim.id} ${JSON.stringify(quantity)}`;
}
