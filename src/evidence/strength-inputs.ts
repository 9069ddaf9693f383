import type { Agreement } from "./agreement.js";
import { rangeInWords } from "./figure-words.js";
import { type EstimateInput, type Figure, type UsableFigure, inputFrom } from "./figures.js";
import type { Pool } from "./pool.js";
import { unusedIn } from "./reconcile.js";
import { type Unit, inUnit } from "./unit.js";
import type { Weighed } from "./weighing.js";

/**
 * Every figure that an estimate looked at, in the order given, and whether and why it counted.
 * `weighed` is `null` when none did.
 */
export function inputsOf(
  figures: readonly Figure[],
  weighed: Weighed | null,
  unit: Unit | null,
): readonly EstimateInput[] {
  const verdicts = weighed === null ? new Map<Figure, Verdict>() : verdictsOn(weighed, unit!);
  return figures.map((figure) => {
    const { used, reason } =
      figure.fault === null
        ? (verdicts.get(figure) ?? { used: false, reason: reasonOutside(figure, unit) })
        : { used: false, reason: figure.fault };
    return inputFrom(figure, used, reason);
  });
}

type Verdict = Pick<EstimateInput, "used" | "reason">;

const WAVES_BESIDE_TOTAL: Readonly<Record<Agreement, string>> = {
  AGREE: "One of the waves, which come to the total",
  LESS: "One of the waves, which are a part of the total",
  MORE: "One of the waves, which come to more than the total",
};

function verdictsOn(weighed: Weighed, unit: Unit): ReadonlyMap<Figure, Verdict> {
  const { total, added, included, passedOver, agreement, sumOfWaves } = weighed;
  const verdicts = new Map<Figure, Verdict>();
  const judge = (pools: readonly Pool[], verdict: (figure: UsableFigure) => Verdict) => {
    for (const pool of pools) {
      for (const figure of pool.used) verdicts.set(figure, verdict(figure));
      for (const [figure, reason] of unusedIn(pool)) verdicts.set(figure, { used: false, reason });
    }
  };
  const inSum = agreement === null ? "One of the waves that are added up" : WAVES_BESIDE_TOTAL[agreement];
  const sum = sumOfWaves === null ? "" : rangeInWords(inUnit(sumOfWaves, unit));

  judge(passedOver === null ? [] : [passedOver], (figure) => ({
    used: false,
    reason: figure.kind === "PRESENT" ? A_HEAD_COUNT : "The waves since then come to more.",
  }));
  judge(included, () => ({ used: false, reason: "Included in the figure for a later wave." }));
  judge(added, () => ({ used: agreement === null || agreement === "AGREE", reason: `${inSum}: ${sum}.` }));
  judge(total === null ? [] : [total], ({ originName }) => ({
    used: true,
    reason: `The latest figure from ${originName}.`,
  }));
  return verdicts;
}

function reasonOutside(figure: UsableFigure, unit: Unit | null): string {
  if (unit !== null && figure.unit.family !== unit.family) {
    return `Counted in “${figure.unit.name}”, which cannot be converted into “${unit.name}”.`;
  }
  return figure.partOfId === null ? A_HEAD_COUNT : "A part of another number, and not added to it.";
}

const A_HEAD_COUNT = "A count of those there at the time, not of all who were sent.";
