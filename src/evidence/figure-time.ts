import type { Assertion } from "../domain/assertion.js";
import type { Claim } from "../domain/claim.js";
import type { CalendarDate } from "../domain/time.js";
import type { FigureKind } from "./figure-kind.js";
import { NEVER, spokenAt } from "./order.js";

/** The days for which a figure holds. An end is `null` where no one gives it. */
export interface FigureTime {
  readonly firstDay: CalendarDate | null;
  readonly lastDay: CalendarDate | null;
  /** Which figure is later: the greater one is. Sorts after all days where the day is not known. */
  readonly asOfDay: string;
}

/**
 * The time that the text gives for a figure, else that of its claim, else when it was spoken. Of
 * "by the 23rd" that is the 23rd. A number of what has happened holds for no day after it was spoken;
 * a plan, whatever day it aims at, is as new as the words.
 */
export function figureTime(assertion: Assertion, claim: Claim, kind: FigureKind): FigureTime {
  const spoken = spokenAt(assertion).lastDay ?? NEVER;
  const { firstDay, lastDay } = assertion.time ?? claim.time ?? spokenAt(assertion);
  if (kind === "PLANNED") return { firstDay: firstDay ?? lastDay, lastDay, asOfDay: spoken };
  const end = lastDay === null || lastDay > spoken ? spoken : lastDay;
  const isOpen = firstDay === null || firstDay > end;
  return {
    firstDay: isOpen && end !== NEVER ? end : firstDay,
    lastDay: end === NEVER ? null : end,
    asOfDay: end,
  };
}

/** Whether both hold for some day; an open end reaches any distance. */
export function haveDayInCommon(a: FigureTime, b: FigureTime): boolean {
  return isBy(a.firstDay, b.lastDay) && isBy(b.firstDay, a.lastDay);
}

function isBy(start: CalendarDate | null, end: CalendarDate | null): boolean {
  return start === null || end === null || start <= end;
}
