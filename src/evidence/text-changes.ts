import type { ArticleVersion } from "../domain/article.js";
import type { AnchorStatus, Assertion } from "../domain/assertion.js";
import type { TextSpan } from "../domain/text-span.js";
import { type Anchor, anchorBetween } from "./anchoring.js";
import { type CountedText, countText } from "./counted-text.js";
import { isReframed, wordsOf } from "./framing.js";
import { type Sentences, type Stretch, sentencesOf } from "./sentences.js";

/** What a later text did to the words of an assertion, or to what attributes and frames them. */
export interface Change {
  /** `null`: the words and their framing are there as before. */
  readonly cause: "WORDS_CHANGED" | "FRAMING_CHANGED" | null;
  /** The worst that happened to a span of the assertion. */
  readonly status: AnchorStatus;
  /** The words, or for a change of framing the sentence around them. */
  readonly before: TextSpan | null;
  /** What reads there in the later text; `null` when nothing took their place. */
  readonly after: TextSpan | null;
}

/** The sentence that took the place of a lost one must share this part of its words. */
const LEAST_SHARED = 1 / 3;

/**
 * Compares two texts of an article once; then any number of assertions can be looked up. Spans of
 * other versions than the first are left out.
 */
export function changesBetween(
  from: ArticleVersion,
  to: ArticleVersion,
  isEnglish: boolean,
): (assertion: Assertion) => Change {
  const [before, after] = [new ReadText(from), new ReadText(to)];
  const anchor = anchorBetween(from.text, to.text);

  /** Words between which only white space changed are where they were. */
  const relaidOut = (span: TextSpan, found: Anchor): Anchor => {
    const { status, start, end } = found;
    if (status !== "CHANGED" || start === null || end === null) return found;
    const isSame = unspaced(before.read(span)) === unspaced(after.read({ start, end }));
    return isSame ? { status: "MOVED", start, end } : found;
  };

  const sentenceNow = (span: TextSpan): TextSpan | null => {
    const { start, end } = anchor(span);
    return start === null || end === null ? null : after.sentenceAround({ start, end });
  };

  return ({ spans, cues, attribution: { links } }) => {
    const words = spans.filter(({ versionId }) => versionId === from.id);
    const anchors = words.map((span) => ({ span, ...relaidOut(span, anchor(span)) }));
    const status = worst(anchors.map((each) => each.status));
    const hit = anchors.find((each) => each.status === status);
    if (hit !== undefined && status === "LOST") {
      const place = after.successorOf(before.sentenceAround(hit.span), before);
      return { cause: "WORDS_CHANGED", status, before: hit.span, after: place };
    }
    if (hit !== undefined && status === "CHANGED") {
      const place = { versionId: to.id, start: hit.start!, end: hit.end! };
      return { cause: "WORDS_CHANGED", status, before: hit.span, after: place };
    }

    const phrases = [...cues, ...links.flatMap(({ cue, label, capacity }) => [cue, label, capacity])];
    const framing = { phrases: phrases.filter((phrase) => phrase !== null), isEnglish };
    const attributing = links.flatMap(({ span }) => (span?.versionId === from.id ? [span] : []));
    for (const span of [...words, ...attributing]) {
      const then = before.sentenceAround(span);
      const now = sentenceNow(span) ?? after.successorOf(then, before);
      if (now === null || isReframed(before.read(then), after.read(now), framing))
        return { cause: "FRAMING_CHANGED", status, before: then, after: now };
    }
    return { cause: null, status, before: null, after: null };
  };
}

const BY_WORSE: readonly AnchorStatus[] = ["EXACT", "MOVED", "CHANGED", "LOST"];

function worst(statuses: readonly AnchorStatus[]): AnchorStatus {
  return BY_WORSE.findLast((status) => statuses.includes(status)) ?? "EXACT";
}

function unspaced(text: string): string {
  return text.replaceAll(/\s/g, "");
}

type Points = Pick<TextSpan, "start" | "end">;

/** A version with its sentences, in code points. */
class ReadText {
  readonly #version: ArticleVersion;
  readonly #counted: CountedText;
  readonly #sentences: Sentences;
  #wordings: ReadonlySet<string> | undefined;

  constructor(version: ArticleVersion) {
    this.#version = version;
    this.#counted = countText(version.text);
    this.#sentences = sentencesOf(version.text);
  }

  /** The sentences that a place touches, as one span without white space at its ends. */
  sentenceAround({ start, end }: Points): TextSpan {
    const [from, to] = [this.#counted.unitAt(start), this.#counted.unitAt(end)];
    return this.#spanOf(this.#sentences.around({ start: from, end: to }));
  }

  read({ start, end }: Points): string {
    return this.#version.text.slice(this.#counted.unitAt(start), this.#counted.unitAt(end));
  }

  /** Whether a sentence reads so, layout and punctuation aside. */
  hasSentence(wording: string): boolean {
    this.#wordings ??= new Set(this.#sentences.all.map((sentence) => this.#wordingOf(sentence)));
    return this.#wordings.has(wording);
  }

  /** The new sentence that shares most words with one of an earlier text; `null` when none shares enough. */
  successorOf(sentence: TextSpan, earlier: ReadText): TextSpan | null {
    const sought = new Set(wordsOf(earlier.read(sentence)));
    let best: { readonly sentence: Stretch; readonly shared: number } | null = null;
    for (const each of this.#sentences.all) {
      const wording = this.#wordingOf(each);
      if (wording === "" || earlier.hasSentence(wording)) continue;
      const shared = new Set(wording.split(" ").filter((word) => sought.has(word))).size;
      if (shared >= sought.size * LEAST_SHARED && shared > (best?.shared ?? 0))
        best = { sentence: each, shared };
    }
    return best && this.#spanOf(best.sentence);
  }

  #wordingOf({ start, end }: Stretch): string {
    return wordsOf(this.#version.text.slice(start, end)).join(" ");
  }

  #spanOf({ start, end }: Stretch): TextSpan {
    const { text } = this.#version;
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    const [first, last] = [this.#counted.pointAt(from), this.#counted.pointAt(Math.max(from, to))];
    return { versionId: this.#version.id, start: first, end: last };
  }
}
