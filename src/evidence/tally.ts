import type { AsOf } from "../domain/as-of.js";
import type { ClaimId, WaveId } from "../domain/ids.js";
import type { FigureKind } from "./figure-kind.js";
import type { Figure, UsableFigure } from "./figures.js";
import type { Known } from "./known.js";
import { Pool } from "./pool.js";
import { rankingFrom } from "./ranking.js";
import { type Unit, UnitCounts } from "./unit.js";
import { waveOrder } from "./wave-order.js";

/** The figures for one wave, by what they count. */
export interface WavePools {
  readonly waveId: WaveId;
  /** Those that give a number for the wave alone. */
  readonly own: Pool | null;
  /** Those that include the waves before it. */
  readonly running: Pool | null;
}

/** What the figures of one pool are for. */
interface Place {
  readonly kind: FigureKind;
  readonly waveId: WaveId | null;
  readonly includesPrior: boolean;
  readonly partOfId: ClaimId | null;
}

/**
 * The usable figures that an estimate is made from, which come and go. Only those whose units can be
 * converted into each other are compared, and only those that count the same thing.
 */
export class Tally {
  readonly #units = new UnitCounts();
  readonly #places = new Map<string, Map<string, { readonly place: Place; readonly pool: Pool }>>();
  readonly #byOrder: (a: WaveId, b: WaveId) => number;
  readonly #newPool: () => Pool;

  constructor(asOf: AsOf, known: Known) {
    const ranking = rankingFrom(asOf, known);
    this.#newPool = () => new Pool(ranking, asOf, known);
    this.#byOrder = waveOrder(known);
  }

  /** The families of units that figures are in, the one with most figures first. */
  get families(): readonly string[] {
    return this.#units.families;
  }

  /** The unit that most figures of a family are in. */
  unitOf(family: string): Unit {
    return this.#units.usual(family);
  }

  /** Of the whole, for figures of a kind; `null` when none counts. */
  total(family: string, kind: FigureKind): Pool | null {
    return (
      this.#inUse(family, kind).find(({ place }) => place.waveId === null && place.partOfId === null)?.pool ??
      null
    );
  }

  /** Of each wave that a figure of a kind counts for, in the order of movement. */
  waves(family: string, kind: FigureKind): readonly WavePools[] {
    const byWave = new Map<WaveId, { own: Pool | null; running: Pool | null }>();
    for (const { place, pool } of this.#inUse(family, kind)) {
      if (place.waveId === null || place.partOfId !== null) continue;
      const pools = byWave.get(place.waveId) ?? { own: null, running: null };
      byWave.set(place.waveId, pools);
      pools[place.includesPrior ? "running" : "own"] = pool;
    }
    return [...byWave]
      .toSorted(([a], [b]) => this.#byOrder(a, b))
      .map(([waveId, pools]) => ({ waveId, ...pools }));
  }

  /** All pools in which a figure counts, with what their figures are for. */
  get pools(): readonly Pool[] {
    return this.families.flatMap((family) => this.#inUse(family, null).map(({ pool }) => pool));
  }

  add(figure: UsableFigure): void {
    this.#units.count(figure.unit, 1);
    this.#poolOf(figure).add(figure);
  }

  remove(figure: UsableFigure): void {
    this.#units.count(figure.unit, -1);
    this.#poolOf(figure).remove(figure);
  }

  #inUse(family: string, kind: FigureKind | null) {
    return [...(this.#places.get(family)?.values() ?? [])].filter(
      ({ place, pool }) => (kind === null || place.kind === kind) && pool.used.length > 0,
    );
  }

  #poolOf(figure: UsableFigure): Pool {
    const { kind, includesPrior, partOfId, sideId } = figure;
    const { family } = figure.unit;
    // Pay is one rate, whatever wave it is given for.
    const waveId = kind === "PAID" ? null : figure.waveId;
    const places = this.#places.get(family) ?? new Map();
    this.#places.set(family, places);
    const key = `${kind} ${includesPrior} ${waveId} ${sideId} ${partOfId}`;
    const found = places.get(key) ?? {
      place: { kind, waveId, includesPrior, partOfId },
      pool: this.#newPool(),
    };
    places.set(key, found);
    return found.pool;
  }
}

/** A tally of those that are usable. */
export function tallyOf(figures: readonly Figure[], asOf: AsOf, known: Known): Tally {
  const tally = new Tally(asOf, known);
  for (const figure of figures) if (figure.fault === null) tally.add(figure);
  return tally;
}
