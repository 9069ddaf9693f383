/** Where things are read by key. */
export interface Source {
  /** What is under each key, in the order of the keys. */
  load(keys: readonly unknown[]): Promise<readonly unknown[]>;
}

/**
 * A read that has not begun. It begins when somebody waits for it, as for a promise.
 *
 * Whoever comes to hold many, as an executor does that has gone through a list, can begin all of one
 * source together (`ReadsTogether`): five hundred reads then take one promise in place of two thousand.
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

  /** The same read, of which something is made. */
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

  /** Begins all that were added. For each source what its reads give, in the order in which they were added. */
  begin(): readonly {
    readonly values: Promise<readonly unknown[]>;
    readonly purposes: readonly Purpose[];
  }[] {
    if (this.#groups.size === 0) return [];
    const groups = [...this.#groups];
    this.#groups = new Map();
    return groups.map(([source, { reads, purposes }]) => ({
      values: source
        .load(reads.map(({ key }) => key))
        .then((found) => found.map((value, index) => reads[index]!.finish(value))),
      purposes,
    }));
  }
}
