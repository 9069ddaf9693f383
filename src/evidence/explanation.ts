import type { FigureKind } from "./figure-kind.js";
import { dayInWords, howMany, inWords, numberInWords, rangeInWords } from "./figure-words.js";
import type { UsableFigure } from "./figures.js";
import type { Range } from "./interval.js";
import type { Pool } from "./pool.js";
import { bestIn } from "./reconcile.js";
import { type Unit, inUnit } from "./unit.js";
import { type Weighed, isBorneOut } from "./weighing.js";

/** What an estimate came from. */
export interface Grounds {
  readonly weighed: Weighed;
  /** What the estimate is of. */
  readonly asked: FigureKind;
  /** The estimate, in its unit. */
  readonly range: Range;
  /** Whether the totals cannot all be right. */
  readonly isDisputed: boolean;
  /** A count of more than had been sent by then; `null` when there is none. */
  readonly excess: UsableFigure | null;
  readonly unit: Unit;
}

/** How an estimate came about, in plain English. */
export function explain(grounds: Grounds): string {
  const { weighed, asked, unit, excess } = grounds;
  const { total, sumOfWaves, agreement } = weighed;
  if (total === null) return ofWaves(grounds).join(" ");
  const sentences = [
    ...(asked === weighed.kind ? [] : ["No source says how many were sent in all."]),
    ...ofTotal(total, grounds),
    ...(excess === null ? [] : [excessInWords(excess, unit)]),
    ...(agreement === null ? [] : [besides(weighed, rangeInWords(inUnit(sumOfWaves!, unit)))]),
  ];
  return sentences.join(" ");
}

function besides(weighed: Weighed, sum: string): string {
  if (weighed.agreement === "LESS") return `The waves that are known come to ${sum}, a part of that.`;
  if (weighed.agreement === "MORE") return `The waves come to ${sum}, which is more.`;
  return isBorneOut(weighed)
    ? `The waves come to ${sum}, which bears that out.`
    : `The waves come to ${sum} as well, but are not from another source.`;
}

function ofWaves({ weighed, range }: Grounds): readonly string[] {
  const { added, included, passedOver } = weighed;
  const sum = numberInWords(range);
  const [first] = passedOver?.used ?? [];
  return [
    ...(first === undefined
      ? ["No source gives a total."]
      : first.kind === "PRESENT"
        ? ["No source says how many were sent in all, and fewer are there than the waves come to."]
        : ["The totals are older than the latest wave, and lower."]),
    included.length > 0
      ? `The figure for a later wave includes the waves before it; with it, the number is ${sum}.`
      : added.length === 1
        ? `The one wave with a figure comes to ${sum}.`
        : `The ${added.length} waves with figures come to ${sum}.`,
    ...(range.best === null ? ["The figures for a wave conflict, so no single number is given."] : []),
  ];
}

function ofTotal(pool: Pool, { weighed: { kind }, range, isDisputed, unit }: Grounds): readonly string[] {
  const { used } = pool;
  const best = bestIn(pool);
  if (used.length === 1) {
    return [
      `Only ${used[0]!.originName} says how many ${howMany(kind, unit.name)}: ${numberInWords(range)}.`,
    ];
  }
  const isOpen = range.high === null && range.low === 0;
  const bounds = isOpen ? "" : `: ${rangeInWords(range)}`;
  const first = `${used.length} sources say how many ${howMany(kind, unit.name)}${bounds}.`;
  if (best === null) return [first, conflictInWords(pool.foremost, unit)];
  const number = inWords(range.best);
  const doubt = isDisputed ? ["They cannot all be right."] : [];
  return [first, ...doubt, `${number} is from ${best.originName}, ${reasonFor(best, pool)}.`];
}

/** Why the best figure goes before the others. */
function reasonFor(best: UsableFigure, { used, foremost, ranking }: Pool): string {
  const alike = used.filter((figure) => ranking.areGradedAlike(figure, best));
  if (foremost.length > 1) return "and fits the other figures that are as recent";
  if (alike.length === used.length) return "the latest of them";
  return alike.length === 1 ? "the best graded of them" : "the latest of the best graded";
}

const SHOWN = 4;

function conflictInWords(figures: readonly UsableFigure[], unit: Unit): string {
  const named = figures
    .slice(0, SHOWN)
    .map(({ interval, originName }) => `${inWords(inUnit(interval, unit).best)} from ${originName}`);
  const more = figures.length > SHOWN ? [`${figures.length - SHOWN} more`] : [];
  const list = [...named, ...more];
  const all = `${list.slice(0, -1).join(", ")} and ${list.at(-1)!}`;
  return `The latest figures, ${all}, conflict, and nothing favours one of them.`;
}

function excessInWords({ originName, interval, time }: UsableFigure, unit: Unit): string {
  const count = rangeInWords(inUnit(interval, unit));
  const day = dayInWords(time.asOfDay);
  return `But ${originName} counts ${count} there${day === null ? "" : ` on ${day}`}, more than had been sent by then.`;
}
