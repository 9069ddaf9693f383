import type { FigureGivenFragment } from "../../client/generated/graphql.js";
import { wordsAddress } from "../addresses.js";
import { figureWords } from "../numbers.js";
import { type Day, dayOf, isDay, timeWords } from "../times.js";

/** One figure on one day, however often it was given then. */
export interface Mark {
  readonly day: Day;
  readonly value: number;
  /** A figure for one wave, not for the whole. */
  readonly isPart: boolean;
  readonly isUsed: boolean;
  readonly times: number;
  /** Where the words stand: of the one that counts, or else of the first. */
  readonly address: string | null;
  readonly label: string;
}

/** In the order in which the figures were first given. Figures without a number or a day have no place in a chart. */
export function marksOf(inputs: readonly FigureGivenFragment[]): readonly Mark[] {
  const groups = new Map<string, FigureGivenFragment[]>();
  for (const input of inputs) {
    const day = dayKnown(input);
    const value = valueOf(input);
    if (day === null || value === null) continue;
    const key = `${day} ${value} ${isPart(input)}`;
    groups.set(key, [...(groups.get(key) ?? []), input]);
  }
  return [...groups.values()].map(markOf);
}

function markOf(group: readonly FigureGivenFragment[]): Mark {
  const telling = group.find(({ used }) => used) ?? group[0]!;
  const assertion = telling.assertion;
  const origin = assertion.attribution.links.at(-1)?.label ?? "unnamed source";
  const times = group.length === 1 ? "" : `, given ${group.length} times`;
  const counted = telling.used ? "counted" : "not counted";
  return {
    day: dayKnown(telling)!,
    value: valueOf(telling)!,
    isPart: isPart(telling),
    isUsed: telling.used,
    times: group.length,
    address: wordsAddress(assertion),
    label: `${figureWords(telling.figure)}, ${origin}, ${timeWords(assertion.reported)}${times}, ${counted}: read the words`,
  };
}

/** The day on which it was certainly out; `null` where the chart has no such day. */
function dayKnown({ assertion: { reported } }: FigureGivenFragment): Day | null {
  const day = reported.certainBy === null ? null : dayOf(reported.certainBy);
  return isDay(day) ? day : null;
}

function valueOf({ figure }: FigureGivenFragment): number | null {
  return figure.value ?? figure.max ?? figure.min;
}

function isPart({ figure }: FigureGivenFragment): boolean {
  return figure.scope === "INCREMENT";
}
