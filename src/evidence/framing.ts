import { isFramingWord, isReportingWord } from "./framing-words.js";

/** What an assertion's coder noted down of how its sentence attributes it. */
export interface Framing {
  /** Cues, labels and capacities, as printed. */
  readonly phrases: readonly string[];
  /** Whether the text is in a language whose framing words are known: English. */
  readonly isEnglish: boolean;
}

/** Longer sentences are compared as a whole: comparing word by word takes their product. */
const MOST_WORDS = 400;

/**
 * Whether a sentence, as it reads in a later text, attributes or frames its statement in another way:
 *
 * - a phrase by which the coder recognised the attribution is gone;
 * - a negation, modal, hedge or verb of saying was added or taken away;
 * - a word was removed from a clause that says who said it, or replaced there.
 *
 * Words that are only added, and none of these, change nothing: "the ministry said on Monday".
 * In other languages than English any change of the words counts.
 */
export function isReframed(before: string, after: string, { phrases, isEnglish }: Framing): boolean {
  const [then, now] = [wordsOf(before), wordsOf(after)];
  if (then.join(" ") === now.join(" ")) return false;
  if (!isEnglish || then.length > MOST_WORDS || now.length > MOST_WORDS) return true;
  return (
    phrases.some((phrase) => contains(then, phrase) && !contains(now, phrase)) ||
    framingOf(then) !== framingOf(now) ||
    removedFrom(before, then, now)
  );
}

/** The words of a text in lower case, with nothing between them. */
export function wordsOf(text: string): readonly string[] {
  return (text.replaceAll("’", "'").match(WORD) ?? []).map((word) => word.toLowerCase());
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.,][\p{L}\p{M}\p{N}]+)*/gu;

function contains(words: readonly string[], phrase: string): boolean {
  const sought = wordsOf(phrase).join(" ");
  return sought !== "" && ` ${words.join(" ")} `.includes(` ${sought} `);
}

function framingOf(words: readonly string[]): string {
  return words.filter(isFramingWord).toSorted().join(" ");
}

/** Whether a word that is gone stood in a clause with a verb of saying. */
function removedFrom(before: string, then: readonly string[], now: readonly string[]): boolean {
  const isKept = keptOf(then, now);
  let first = 0;
  for (const clause of before.split(CLAUSE_END).map(wordsOf)) {
    const isGone = clause.some((_, index) => !isKept[first + index]);
    if (isGone && clause.some(isReportingWord)) return true;
    first += clause.length;
  }
  return false;
}

/** Where a clause ends, as far as marks and "that" show it. A mark inside a word or number ends none. */
const CLAUSE_END = /[,;:](?=\s|$)|[–—()"“”]|(?<=\bthat)\s/u;

/** Which words of the first list are in a longest common subsequence of the two. */
function keptOf(then: readonly string[], now: readonly string[]): readonly boolean[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((then.length + 1) * width);
  for (let a = then.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        then[a] === now[b]
          ? lengths[(a + 1) * width + b + 1]! + 1
          : Math.max(lengths[(a + 1) * width + b]!, lengths[a * width + b + 1]!);
    }
  }
  const kept = then.map(() => false);
  for (let a = 0, b = 0; a < then.length && b < now.length;) {
    if (then[a] === now[b]) {
      kept[a++] = true;
      b++;
    } else if (lengths[(a + 1) * width + b]! >= lengths[a * width + b + 1]!) a++;
    else b++;
  }
  return kept;
}
