/** A span as a newsroom file has it. */
export interface Span {
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A text that grows, and says where its words stand. Holds no character outside the basic plane. */
export class StoryText {
  readonly #versionId: string;
  #text = "";

  constructor(versionId: string) {
    this.#versionId = versionId;
  }

  /** Appends the words and gives their span. */
  add(exact: string): Span {
    const start = this.#text.length;
    this.#text += exact;
    return { versionId: this.#versionId, start, end: start + exact.length, exact };
  }

  /** The part of a span that reads so. */
  within({ versionId, start, exact }: Span, words: string): Span {
    const offset = start + exact.indexOf(words);
    return { versionId, start: offset, end: offset + words.length, exact: words };
  }

  toString(): string {
    return this.#text;
  }
}
