import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { UsableFigure } from "./figures.js";
import type { Known } from "./known.js";
import { isPerHeadAndMonth, rateFrom } from "./pay.js";
import type { Pool } from "./pool.js";
import { DEFAULT_UNIT, OF_ACTUAL, OF_PLANNED } from "./strength.js";
import { Tally, asAWhole, byWave } from "./tally.js";
import { unitOf } from "./unit.js";
import { weigh } from "./weighing.js";

/** The best value of an estimate, and the pools whose figures it uses. */
export interface BestValue {
  readonly measure: Measure;
  /** `null` when nothing counts. */
  readonly best: number | null;
  readonly counted: readonly Pool[];
}

/** The best values of `actualOf`, `plannedOf` and `payOf`, by their rules, while figures come and go. */
export class RunningEstimates {
  readonly #actual: Tally;
  readonly #planned: Tally;
  /** The rates that can be multiplied by those sent, by what these are counted in. */
  readonly #payPer: ReadonlyMap<string, Tally>;

  /** `figures`: all that will ever come. None is there yet. */
  constructor(figures: readonly UsableFigure[], asOf: AsOf, known: Known) {
    this.#actual = new Tally(byWave, asOf, known);
    this.#planned = new Tally(byWave, asOf, known);
    const heads = new Set([DEFAULT_UNIT, ...figures.filter(isOf(OF_ACTUAL)).map(unitOf)]);
    this.#payPer = new Map([...heads].map((head) => [head, new Tally(asAWhole, asOf, known)]));
  }

  add(figure: UsableFigure): void {
    for (const tally of this.#talliesOf(figure)) tally.add(figure);
  }

  remove(figure: UsableFigure): void {
    for (const tally of this.#talliesOf(figure)) tally.remove(figure);
  }

  /** Actual, planned, pay. */
  bestValues(): readonly BestValue[] {
    return [
      { measure: "ACTUAL_TOTAL", ...weigh(this.#actual) },
      { measure: "PLANNED_TOTAL", ...weigh(this.#planned) },
      { measure: "PAY_RATE", ...this.#bestPay() },
    ];
  }

  #talliesOf(figure: UsableFigure): readonly Tally[] {
    if (isOf(OF_ACTUAL)(figure)) return [this.#actual];
    if (isOf(OF_PLANNED)(figure)) return [this.#planned];
    return [...this.#payPer].flatMap(([head, tally]) => (isPerHeadAndMonth(figure, head) ? [tally] : []));
  }

  #bestPay(): Omit<BestValue, "measure"> {
    const { total } = this.#payPer.get(this.#actual.unit ?? DEFAULT_UNIT)!;
    if (total === null) return { best: null, counted: [] };
    return { best: rateFrom(total).interval.best, counted: [total] };
  }
}

function isOf(measures: readonly Measure[]): (figure: UsableFigure) => boolean {
  return ({ measure }) => measures.includes(measure);
}
