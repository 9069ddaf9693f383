/** Code points `[start, end)` of a text, and whose words they are. */
export interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A run of characters that the same statements cover from end to end. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  readonly ids: readonly string[];
  /** The statements whose words begin here. */
  readonly begins: readonly string[];
}

/** A paragraph of the text, cut where a statement's words begin or end. */
export type Paragraph = readonly Passage[];

/**
 * Cuts a text into paragraphs, and these into passages. Together they are the whole text, but for the empty lines
 * between paragraphs. Offsets count code points, as everywhere in the graph, not the UTF-16 units of JavaScript's strings.
 */
export function paragraphsOf(text: string, marks: readonly Marked[]): readonly Paragraph[] {
  const characters = Array.from(text);
  return boundsOfParagraphs(characters).map(([start, end]) => passagesOf(characters, start, end, marks));
}

function passagesOf(
  characters: readonly string[],
  start: number,
  end: number,
  marks: readonly Marked[],
): Paragraph {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = inside.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)]);
  const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, index) => ({
    start: from,
    text: characters.slice(from, bounds[index + 1]).join(""),
    ids: inside.filter((mark) => mark.start <= from && from < mark.end).map(({ id }) => id),
    begins: inside.filter((mark) => mark.start === from).map(({ id }) => id),
  }));
}

function boundsOfParagraphs(characters: readonly string[]): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = [];
  let start = 0;
  for (let at = 0; at <= characters.length; at++) {
    const isBreak = characters[at] === "\n" && characters[at + 1] === "\n";
    if (!isBreak && at < characters.length) continue;
    if (characters.slice(start, at).some((character) => character.trim() !== "")) bounds.push([start, at]);
    while (characters[at + 1] === "\n") at++;
    start = at + 1;
  }
  return bounds;
}

/** So many lines stand apart under one passage; further ones share the last. */
const LANES = 4;

/** A line for each statement, so that overlapping ones keep apart: the lowest that is free where it begins. */
export function lanesOf(marks: readonly Marked[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of sorted) {
    if (lanes.has(mark.id)) continue;
    const extent = marks.filter(({ id }) => id === mark.id);
    const taken = marks
      .filter(({ id }) => lanes.has(id))
      .filter((other) => extent.some((own) => overlap(own, other)));
    const used = new Set(taken.map(({ id }) => lanes.get(id)));
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => !used.has(lane));
    lanes.set(mark.id, free ?? LANES - 1);
  }
  return lanes;
}

function overlap(a: Marked, b: Marked): boolean {
  return a.start < b.end && b.start < a.end;
}
