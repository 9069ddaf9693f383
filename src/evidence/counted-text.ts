/**
 * A text whose code points have been counted once, to go back and forth between them and UTF-16
 * units.
 */
export interface CountedText {
  /** In code points. */
  readonly length: number;
  /** The unit at which a code point begins; the end of the text for one behind it. */
  unitAt(point: number): number;
  /** The code point that a unit belongs to. */
  pointAt(unit: number): number;
  /** The code points `[start, end)`, each as a string; fewer where the text ends before. */
  points(start: number, end: number): readonly string[];
}

export function countText(text: string): CountedText {
  const units: number[] = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) units.push(unit);
  units.push(text.length);
  const length = units.length - 1;
  const unitAt = (point: number) => units[Math.min(point, length)]!;
  return {
    length,
    unitAt,
    pointAt: (unit) => lastNotAfter(units, unit),
    points: (start, end) => Array.from(text.slice(unitAt(start), unitAt(end))),
  };
}

/** The index of the last of these ascending numbers that is at most `limit`. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
