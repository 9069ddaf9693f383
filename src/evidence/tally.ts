import type { AsOf } from "../domain/as-of.js";
import type { WaveId } from "../domain/ids.js";
import type { Figure, UsableFigure } from "./figures.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { Pool } from "./pool.js";
import { rankingFrom } from "./ranking.js";
import { mostCommonUnit, unitOf } from "./unit.js";

/** Which wave a figure is for; `null`: the whole. */
type WaveOf = (figure: UsableFigure) => WaveId | null;

export const byWave: WaveOf = ({ waveId }) => waveId;

/** Whatever wave it is for. */
export const asAWhole: WaveOf = () => null;

/**
 * The usable figures that an estimate is made from, which come and go. Only those in the unit that
 * most are in are compared: all that is asked is of that unit.
 */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #pools = new Map<string, Map<WaveId | null, Pool>>();
  readonly #waveOf: WaveOf;
  readonly #newPool: () => Pool;

  constructor(waveOf: WaveOf, asOf: AsOf, known: Known) {
    const ranking = rankingFrom(asOf, known);
    this.#waveOf = waveOf;
    this.#newPool = () => new Pool(ranking, asOf, known);
  }

  /** `null` when there is no figure. */
  get unit(): string | null {
    return mostCommonUnit(this.#counts);
  }

  /** Of the whole; `null` when no figure for it counts. */
  get total(): Pool | null {
    return this.#inUse.find(([waveId]) => waveId === null)?.[1] ?? null;
  }

  /** Of each wave that a figure counts for, by id. */
  get waves(): readonly Pool[] {
    return this.#inUse
      .toSorted(([a], [b]) => ascending(a ?? "", b ?? ""))
      .flatMap(([waveId, pool]) => (waveId === null ? [] : [pool]));
  }

  /** All of these, in the order in which their first figures came. */
  get pools(): readonly Pool[] {
    return this.#inUse.map(([, pool]) => pool);
  }

  add(figure: UsableFigure): void {
    this.#count(figure, 1);
    this.#poolOf(figure).add(figure);
  }

  remove(figure: UsableFigure): void {
    this.#count(figure, -1);
    this.#poolOf(figure).remove(figure);
  }

  get #inUse(): readonly (readonly [WaveId | null, Pool])[] {
    const { unit } = this;
    const pools = unit === null ? [] : [...this.#pools.get(unit)!];
    return pools.filter(([, { used }]) => used.length > 0);
  }

  #count(figure: UsableFigure, difference: 1 | -1): void {
    const unit = unitOf(figure);
    const count = (this.#counts.get(unit) ?? 0) + difference;
    if (count === 0) this.#counts.delete(unit);
    else this.#counts.set(unit, count);
  }

  #poolOf(figure: UsableFigure): Pool {
    const unit = unitOf(figure);
    const pools = this.#pools.get(unit) ?? new Map<WaveId | null, Pool>();
    this.#pools.set(unit, pools);
    const waveId = this.#waveOf(figure);
    const pool = pools.get(waveId) ?? this.#newPool();
    pools.set(waveId, pool);
    return pool;
  }
}

/** A tally of those that are usable. */
export function tallyOf(figures: readonly Figure[], waveOf: WaveOf, asOf: AsOf, known: Known): Tally {
  const tally = new Tally(waveOf, asOf, known);
  for (const figure of figures) if (figure.fault === null) tally.add(figure);
  return tally;
}
