/** Where things are read by key. */
export interface Source {
  /** What is under each key, in the order of the keys. Rejects when any of them cannot be read. */
  load(keys: readonly unknown[]): Promise<readonly unknown[]>;
}

/**
 * A read that has not begun. It begins when somebody waits for it, as for a promise, and anew for
 * each who waits: that nothing is read twice is up to its source.
 *
 * Whoever comes to hold many, as an executor does that has gone through a list, can begin all of one
 * source together (`ReadsTogether`): all of them then take one promise in place of several each.
 */
export class Read<T> implements PromiseLike<T> {
  readonly source: Source;
  readonly key: unknown;
  readonly #finish: ((value: unknown) => unknown) | null;

  constructor(source: Source, key: unknown, finish: ((value: unknown) => unknown) | null = null) {
    this.source = source;
    this.key = key;
    this.#finish = finish;
  }

  /** The same read, of which something is made: each time that it is waited for. */
  map<Other>(make: (value: T) => Other): Read<Other> {
    const finish = this.#finish;
    return new Read<Other>(
      this.source,
      this.key,
      finish ? (value) => make(finish(value) as T) : (value) => make(value as T),
    );
  }

  /** What the read gives, from what its source gave. */
  finish(value: unknown): T {
    return (this.#finish ? this.#finish(value) : value) as T;
  }

  then<Value = T, Failure = never>(
    onValue?: ((value: T) => Value | PromiseLike<Value>) | null,
    onFailure?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    return this.source
      .load([this.key])
      .then(([value]) => this.finish(value))
      .then(onValue, onFailure);
  }
}

interface ReadsBegun<Purpose> {
  readonly found: Promise<readonly unknown[]>;
  readonly reads: readonly Read<unknown>[];
  readonly purposes: readonly Purpose[];
}

/** Reads that were come upon, until they are begun: those of one source as one. */
export class ReadsTogether<Purpose> {
  #groups = new Map<Source, { readonly reads: Read<unknown>[]; readonly purposes: Purpose[] }>();

  /** @param purpose is handed back with what the read gives. */
  add(read: Read<unknown>, purpose: Purpose): void {
    const group = this.#groups.get(read.source);
    if (group) {
      group.reads.push(read);
      group.purposes.push(purpose);
    } else this.#groups.set(read.source, { reads: [read], purposes: [purpose] });
  }

  /**
   * Begins all that were added. For each source what it gives, and the reads and purposes that this is
   * for, in the order in which they were added. To finish the reads, one by one, is left to the caller:
   * if one fails, the promises that others would have made are not left behind.
   */
  begin(): readonly ReadsBegun<Purpose>[] {
    if (this.#groups.size === 0) return [];
    const groups = [...this.#groups];
    this.#groups = new Map();
    return groups.map(([source, { reads, purposes }]) => ({
      found: source.load(reads.map(({ key }) => key)),
      reads,
      purposes,
    }));
  }
}
