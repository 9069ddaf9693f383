/** Part of a cache: forgets what was used longest ago. */
interface Segment<Value> {
  readonly entries: Map<string, { readonly value: Value; readonly bytes: number }>;
  bytes: number;
}

/** How much of a cache is for what has been used again. */
const PROTECTED_SHARE = 0.8;

/**
 * A cache that does not grow past a number of bytes, and that a flood of new keys does not empty.
 *
 * What comes in is on probation, and is soon pushed out by what comes after it. What is asked for
 * a second time is protected, and is only ever pushed out, back to probation, by what has been asked
 * for twice as well (segmented LRU: Karedla, Love and Wherry, "Caching strategies to improve disk
 * system performance", 1994).
 */
export class SegmentedCache<Value> {
  readonly #probation: Segment<Value> = { entries: new Map(), bytes: 0 };
  readonly #protected: Segment<Value> = { entries: new Map(), bytes: 0 };
  readonly #maximumBytes: number;

  constructor(maximumBytes: number) {
    this.#maximumBytes = maximumBytes;
  }

  /** What all values occupy together, by what was said when they were set. */
  get bytes(): number {
    return this.#probation.bytes + this.#protected.bytes;
  }

  /** How many values there are. */
  get size(): number {
    return this.#probation.entries.size + this.#protected.entries.size;
  }

  get(key: string): Value | undefined {
    const entry = take(this.#protected, key) ?? take(this.#probation, key);
    if (!entry) return undefined;
    add(this.#protected, key, entry);
    while (this.#protected.bytes > this.#maximumBytes * PROTECTED_SHARE) {
      const [oldest, demoted] = first(this.#protected);
      take(this.#protected, oldest);
      add(this.#probation, oldest, demoted);
    }
    this.#evict();
    return entry.value;
  }

  /** A value that is larger than the cache is not kept. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.#maximumBytes * (1 - PROTECTED_SHARE)) return;
    add(this.#probation, key, { value, bytes });
    this.#evict();
  }

  delete(key: string): void {
    if (!take(this.#protected, key)) take(this.#probation, key);
  }

  /** Probation may use what the protected leave. */
  #evict(): void {
    while (this.bytes > this.#maximumBytes) take(this.#probation, first(this.#probation)[0]);
  }
}

type Entry<Value> = { readonly value: Value; readonly bytes: number };

function add<Value>(segment: Segment<Value>, key: string, entry: Entry<Value>): void {
  segment.entries.set(key, entry);
  segment.bytes += entry.bytes;
}

function take<Value>(segment: Segment<Value>, key: string): Entry<Value> | undefined {
  const entry = segment.entries.get(key);
  if (!entry) return undefined;
  segment.entries.delete(key);
  segment.bytes -= entry.bytes;
  return entry;
}

/** A map keeps the order in which keys were set: the first one was used longest ago. */
function first<Value>({ entries }: Segment<Value>): [string, Entry<Value>] {
  const [oldest] = entries;
  if (!oldest) throw new Error("An empty segment of a cache cannot be over its limit.");
  return oldest;
}
