import type { AsOf } from "../domain/as-of.js";
import type { Measure } from "../domain/claim.js";
import type { ClaimId, DeploymentId } from "../domain/ids.js";
import { cannotBothBeRight } from "./conflicting-figures.js";
import { haveDayInCommon } from "./figure-time.js";
import { numberInWords, numberOf } from "./figure-words.js";
import { type UsableFigure, figuresOf } from "./figures.js";
import type { Known } from "./known.js";
import { ascending } from "./order.js";
import { tallyOf } from "./tally.js";
import { inUnit } from "./unit.js";

/** Two figures that cannot both be right, and why not. */
export interface FigurePair {
  readonly a: UsableFigure;
  readonly b: UsableFigure;
  readonly note: string;
}

/** What is counted, and not what is paid. */
const COUNTED: readonly Measure[] = [
  "ACTUAL_TOTAL",
  "ACTUAL_INCREMENT",
  "PLANNED_TOTAL",
  "RETURNED",
  "ROTATED",
  "LOSSES",
];

/**
 * The pairs of figures for a deployment, each of another claim, that cannot both be right: two for
 * one measure, and a part that is more than its whole. `isAsked` of at least one of the claims. Only
 * the latest figure of each origin counts.
 */
export function figurePairs(
  deploymentId: DeploymentId,
  isAsked: (claimId: ClaimId) => boolean,
  asOf: AsOf,
  known: Known,
): readonly FigurePair[] {
  const pools = tallyOf(figuresOf(deploymentId, COUNTED, asOf, known), asOf, known).pools;
  const used = pools.map((pool) => pool.used);
  const areAsked = (a: UsableFigure, b: UsableFigure) =>
    a.claim.id !== b.claim.id && (isAsked(a.claim.id) || isAsked(b.claim.id));
  const rivals = used
    .flatMap(pairsIn)
    .filter(([a, b]) => areAsked(a, b) && cannotBothBeRight(a, b, asOf, known))
    .map(([a, b]) => ({ a, b, note: inWords(a, b) }));
  const parts = partsAndWholes(used.flat())
    .filter(([part, whole]) => areAsked(part, whole) && isMore(part, whole))
    .map(([a, b]) => ({ a, b, note: partInWords(a, b) }));
  return [...rivals, ...parts];
}

type Pair = readonly [UsableFigure, UsableFigure];

/** Each pair once, the lesser figure first; of equal ones, that of the assertion with the least id. */
function pairsIn(figures: readonly UsableFigure[]): readonly Pair[] {
  const inOrder = figures.toSorted(
    (a, b) => a.interval.best - b.interval.best || ascending(a.assertion.id, b.assertion.id),
  );
  return inOrder.flatMap((a, index) => inOrder.slice(index + 1).map((b) => [a, b] as const));
}

/** Those that count the same in units that can be converted. */
function partsAndWholes(figures: readonly UsableFigure[]): readonly Pair[] {
  const areAlike = (a: UsableFigure, b: UsableFigure) =>
    a.kind === b.kind && a.unit.family === b.unit.family && a.includesPrior === b.includesPrior;
  return figures
    .filter(({ partOfId }) => partOfId !== null)
    .flatMap((part) =>
      figures
        .filter((whole) => whole.claim.id === part.partOfId && areAlike(whole, part))
        .map((whole) => [part, whole] as const),
    );
}

function isMore(part: UsableFigure, whole: UsableFigure): boolean {
  const [low, high] = [part.interval.low, whole.interval.high];
  return low !== null && high !== null && low > high && haveDayInCommon(part.time, whole.time);
}

function inWords(a: UsableFigure, b: UsableFigure): string {
  const [x, y] = inEither(a, b);
  const inWave = a.waveId === null ? "" : " in one wave";
  const what = `${numberOf(a.kind, a.unit.name)}${inWave}`;
  return `${a.originName} puts the number ${what} at ${x}, ${b.originName} at ${y}, for the same time. They cannot both be right.`;
}

function partInWords(part: UsableFigure, whole: UsableFigure): string {
  const [x, y] = inEither(part, whole);
  const what = numberOf(whole.kind, whole.unit.name);
  return `${part.originName} puts a part of the number ${what} at ${x}, ${whole.originName} the whole at ${y}. They cannot both be right.`;
}

/** Both numbers, with their units where these differ. */
function inEither(a: UsableFigure, b: UsableFigure): readonly [string, string] {
  const words = ({ interval, unit }: UsableFigure) => {
    const number = numberInWords(inUnit(interval, unit));
    return a.unit.name === b.unit.name ? number : `${number} (in “${unit.name}”)`;
  };
  return [words(a), words(b)];
}
