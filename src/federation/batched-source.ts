import DataLoader from "dataloader";

import type { Source } from "./read.js";

/** What is known under a key, or is going to be. */
interface Slot<Value> {
  value: Value | undefined;
  /** Ends when the value is there; `null` from then on. */
  reading: Promise<void> | null;
}

/** What was asked for in one turn: keys, and where their values go. */
interface Turn<Key, Value> {
  readonly keys: Key[];
  readonly slots: Slot<Value>[];
}

/**
 * Says when a turn is over, by what `DataLoader` goes by, and ends it. Each turn is a batch of its own and none is
 * remembered, so one loader serves all sources of all requests.
 */
const turns = new DataLoader<() => Promise<void>, void>(async ([end]) => [await end!()], {
  cache: false,
  maxBatchSize: 1,
});

/**
 * Reads by key for one request: all that is asked in one turn, by whomever, becomes one call, and
 * nothing is read twice.
 *
 * DataLoader says when a turn is over. It is handed a turn and not each key: a promise for each key took
 * about a seventh of a request that reads five hundred (docs/decisions/0015-reads.md). So remembering
 * by key is done here. What could not be read is read again when it is asked for again.
 */
export class BatchedSource<Key, Value> implements Source {
  readonly #slots = new Map<Key, Slot<Value>>();
  readonly #read: (keys: readonly Key[]) => Promise<readonly Value[]>;
  #turn: Turn<Key, Value> | null = null;
  #reading: Promise<void> | null = null;

  /** @param read gives the value of each key, in the order of the keys. */
  constructor(read: (keys: readonly Key[]) => Promise<readonly Value[]>) {
    this.#read = read;
  }

  load(keys: readonly Key[]): Promise<readonly Value[]> {
    const slots = keys.map((key) => this.#slotOf(key));
    const readings = new Set<Promise<void>>();
    for (const { reading } of slots) if (reading !== null) readings.add(reading);
    const [only, ...others] = readings;
    const done = others.length === 0 ? (only ?? Promise.resolve()) : Promise.all(readings);
    return done.then(() => slots.map(({ value }) => value as Value));
  }

  #slotOf(key: Key): Slot<Value> {
    const known = this.#slots.get(key);
    if (known) return known;
    const turn = (this.#turn ??= this.#begin());
    const slot = { value: undefined, reading: this.#reading };
    this.#slots.set(key, slot);
    turn.keys.push(key);
    turn.slots.push(slot);
    return slot;
  }

  #begin(): Turn<Key, Value> {
    const turn = { keys: [], slots: [] };
    this.#reading = turns.load(() => this.#end(turn));
    return turn;
  }

  async #end({ keys, slots }: Turn<Key, Value>): Promise<void> {
    this.#turn = null;
    try {
      const values = await this.#read(keys);
      for (let index = 0; index < slots.length; index++) {
        const slot = slots[index]!;
        slot.value = values[index];
        slot.reading = null;
      }
    } catch (error) {
      for (const key of keys) this.#slots.delete(key);
      throw error;
    }
  }
}
