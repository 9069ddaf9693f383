import type { OriginKey } from "../domain/attribution.js";
import type { AsOf } from "../domain/as-of.js";
import type { AssertionId, ClaimId } from "../domain/ids.js";
import { isEstablished } from "./as-of.js";
import type { UsableFigure } from "./figures.js";
import type { Known } from "./known.js";
import { type Ranking, closestFirst } from "./ranking.js";
import { Sorted } from "./sorted.js";

/** A figure that is not used, and the one that is used in its place. */
interface Replaced {
  readonly figure: UsableFigure;
  readonly kept: UsableFigure;
}

/**
 * The figures for one thing, in one unit, which come and go; and which of them count.
 *
 * Of several retellings of one statement, the closest to its origin counts, then the earliest. Each
 * origin counts with its latest figure; a claim that another claim of the pool supersedes does not
 * count. Adding or removing a figure touches only its statement, its origin, and the claims that its
 * claim supersedes.
 */
export class Pool {
  readonly ranking: Ranking;
  readonly #ofClaim = new Map<ClaimId, Set<UsableFigure>>();
  /** How many claims of the pool supersede a claim. */
  readonly #supersedingCounts = new Map<ClaimId, number>();
  readonly #ofStatement = new Map<AssertionId, Sorted<UsableFigure>>();
  readonly #currentOfOrigin = new Map<OriginKey, Sorted<UsableFigure>>();
  readonly #used: Sorted<UsableFigure>;
  readonly #changes = new Map<UsableFigure, boolean>();
  readonly #supersededBy: (claimId: ClaimId) => ReadonlySet<ClaimId>;

  constructor(ranking: Ranking, asOf: AsOf, known: Known) {
    this.ranking = ranking;
    this.#used = new Sorted(ranking.mostTellingFirst);
    this.#supersededBy = (claimId) => supersededBy(claimId, asOf, known);
  }

  /** The latest figure of each origin that counts, the most telling first. */
  get used(): readonly UsableFigure[] {
    return this.#used.values;
  }

  /** Of those used, the ones that no other goes before: of the best graded origins, the latest. */
  get foremost(): readonly UsableFigure[] {
    const next = this.used.findIndex((figure) => !this.ranking.areLevel(figure, this.used[0]!));
    return next < 0 ? this.used : this.used.slice(0, next);
  }

  /** Those whose claim is superseded. */
  get superseded(): readonly UsableFigure[] {
    return [...this.#ofClaim].flatMap(([id, figures]) => (this.#isSuperseded(id) ? [...figures] : []));
  }

  /** Those in whose place a later figure of the same origin, `kept`, is used. */
  get earlier(): readonly Replaced[] {
    return replacedIn(this.#currentOfOrigin);
  }

  /** Those in whose place another retelling of the same statement, `kept`, is looked at. */
  get retold(): readonly Replaced[] {
    return replacedIn(this.#ofStatement);
  }

  add(figure: UsableFigure): void {
    const { id } = figure.claim;
    const figures = this.#ofClaim.get(id) ?? new Set();
    this.#ofClaim.set(id, figures);
    if (figures.size === 0) this.#countSuperseding(id, 1);
    figures.add(figure);
    if (!this.#isSuperseded(id)) this.#admit(figure);
  }

  remove(figure: UsableFigure): void {
    const { id } = figure.claim;
    const figures = this.#ofClaim.get(id)!;
    if (!this.#isSuperseded(id)) this.#dismiss(figure);
    figures.delete(figure);
    if (figures.size === 0) this.#countSuperseding(id, -1);
  }

  /** Each figure that is used now and was not when this was last asked (`true`), or the reverse. */
  takeChanges(): readonly (readonly [UsableFigure, boolean])[] {
    const changes = [...this.#changes];
    this.#changes.clear();
    return changes;
  }

  #isSuperseded(id: ClaimId): boolean {
    return (this.#supersedingCounts.get(id) ?? 0) > 0;
  }

  /** A claim came into the pool (1) or left it (-1). */
  #countSuperseding(by: ClaimId, difference: 1 | -1): void {
    for (const id of this.#supersededBy(by)) {
      const was = this.#isSuperseded(id);
      this.#supersedingCounts.set(id, (this.#supersedingCounts.get(id) ?? 0) + difference);
      if (was === this.#isSuperseded(id)) continue;
      for (const figure of this.#ofClaim.get(id) ?? []) {
        if (was) this.#admit(figure);
        else this.#dismiss(figure);
      }
    }
  }

  #admit(figure: UsableFigure): void {
    this.#changeStatement(figure, (figures) => figures.add(figure));
  }

  #dismiss(figure: UsableFigure): void {
    this.#changeStatement(figure, (figures) => figures.delete(figure));
  }

  /** A statement that no other assertion retells is a figure of its origin at once. */
  #changeStatement(figure: UsableFigure, change: (figures: Sorted<UsableFigure>) => void): void {
    const { retellsId } = figure;
    if (retellsId === null) return this.#changeOrigin(figure, change);
    const figures = this.#ofStatement.get(retellsId) ?? new Sorted(closestFirst);
    this.#ofStatement.set(retellsId, figures);
    const before = figures.values[0];
    change(figures);
    const after = figures.values[0];
    if (before === after) return;
    if (before !== undefined) this.#changeOrigin(before, (of) => of.delete(before));
    if (after !== undefined) this.#changeOrigin(after, (of) => of.add(after));
  }

  #changeOrigin({ originId }: UsableFigure, change: (figures: Sorted<UsableFigure>) => void): void {
    const figures = this.#currentOfOrigin.get(originId) ?? new Sorted(this.ranking.mostTellingFirst);
    this.#currentOfOrigin.set(originId, figures);
    const before = figures.values[0];
    change(figures);
    this.#replace(before, figures.values[0]);
  }

  #replace(before: UsableFigure | undefined, after: UsableFigure | undefined): void {
    if (before === after) return;
    if (before !== undefined) {
      this.#used.delete(before);
      this.#note(before, false);
    }
    if (after !== undefined) {
      this.#used.add(after);
      this.#note(after, true);
    }
  }

  /** Two changes of one figure undo each other. */
  #note(figure: UsableFigure, isUsed: boolean): void {
    if (!this.#changes.delete(figure)) this.#changes.set(figure, isUsed);
  }
}

function replacedIn(groups: ReadonlyMap<string, Sorted<UsableFigure>>): readonly Replaced[] {
  return [...groups.values()].flatMap(({ values: [kept, ...others] }) =>
    others.map((figure) => ({ figure, kept: kept! })),
  );
}

function supersededBy(by: ClaimId, asOf: AsOf, known: Known): ReadonlySet<ClaimId> {
  const superseding = known.relationsOfClaim
    .of(by)
    .filter(
      (relation) =>
        relation.kind === "SUPERSEDES" && relation.claimId === by && isEstablished(relation, asOf),
    );
  return new Set(superseding.map(({ otherId }) => otherId));
}
