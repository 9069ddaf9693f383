import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { UsableFigure } from "./figures.js";
import type { Known } from "./known.js";
import type { FigureKind } from "./figure-kind.js";
import { isPerHeadAndMonth, ratesIn } from "./pay.js";
import type { Pool } from "./pool.js";
import { DEFAULT_UNIT, OF_ACTUAL, OF_PLANNED } from "./strength.js";
import { rangeOf } from "./reconcile.js";
import { Tally } from "./tally.js";
import { familyOf, inUnit } from "./unit.js";
import { weighedIn } from "./weighing.js";

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
    this.#actual = new Tally(asOf, known);
    this.#planned = new Tally(asOf, known);
    const heads = new Set([
      familyOf(DEFAULT_UNIT),
      ...figures.filter(isOf(OF_ACTUAL)).map(({ unit }) => unit.family),
    ]);
    this.#payPer = new Map([...heads].map((head) => [head, new Tally(asOf, known)]));
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
      { measure: "ACTUAL_TOTAL", ...bestOf("SENT", this.#actual) },
      { measure: "PLANNED_TOTAL", ...bestOf("PLANNED", this.#planned) },
      { measure: "PAY_RATE", ...this.#bestPay() },
    ];
  }

  #talliesOf(figure: UsableFigure): readonly Tally[] {
    if (isOf(OF_ACTUAL)(figure)) return [this.#actual];
    if (isOf(OF_PLANNED)(figure)) return [this.#planned];
    return [...this.#payPer].flatMap(([head, tally]) => (isPerHeadAndMonth(figure, head) ? [tally] : []));
  }

  #bestPay(): Best {
    const [usual = familyOf(DEFAULT_UNIT)] = this.#actual.families;
    const head = weighedIn("SENT", this.#actual)?.family ?? usual;
    const rates = ratesIn(this.#payPer.get(head)!);
    return rates === null ? NOTHING : { best: rangeOf(rates.pool).best, counted: [rates.pool] };
  }
}

type Best = Omit<BestValue, "measure">;

const NOTHING: Best = { best: null, counted: [] };

/** In the unit in which the estimate is given. */
export function bestOf(kind: FigureKind, tally: Tally): Best {
  const found = weighedIn(kind, tally);
  if (found === null) return NOTHING;
  const { family, weighed } = found;
  return { best: inUnit(weighed.range!, tally.unitOf(family)).best, counted: weighed.counted };
}

function isOf(measures: readonly Measure[]): (figure: UsableFigure) => boolean {
  return ({ measure }) => measures.includes(measure);
}
