/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text divided into sentences once, so that any number of places can be looked up. */
export interface Sentences {
  /** All of them, in order; together they are the whole text. */
  readonly all: readonly Stretch[];
  /** The sentences that a stretch touches, as one stretch. */
  around(stretch: Stretch): Stretch;
}

/**
 * Words with a full stop that do not end a sentence: "Rep. Lee said". Titles and the like come
 * before a name, months before a day.
 */
const ABBREVIATION =
  /(?:^|[\s.("“'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rep|Sen|Gov|Pres|St|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.["”’)]?\s*$/u;

/**
 * Sentences by the rules of Unicode (UAX 29), with two differences: a single line break does not end
 * one, as texts may be wrapped, and neither does an abbreviation.
 */
export function sentencesOf(text: string): Sentences {
  const unwrapped = text.replaceAll(/(?<!\n)\n(?!\n)/g, " ");
  const all: Stretch[] = [];
  let first = 0;
  for (const { index, segment } of SEGMENTER.segment(unwrapped)) {
    const end = index + segment.length;
    if (ABBREVIATION.test(segment)) continue;
    all.push({ start: first, end });
    first = end;
  }
  if (first < text.length) all.push({ start: first, end: text.length });
  return {
    all,
    around: ({ start, end }) => ({
      start: all[sentenceAt(start, all)]?.start ?? start,
      end: all[sentenceAt(end - 1, all)]?.end ?? end,
    }),
  };
}

/** The index of the sentence that a unit is in, by halving; the last one for a unit behind the text. */
function sentenceAt(unit: number, all: readonly Stretch[]): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (all[middle]!.start <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });
