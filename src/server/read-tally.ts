import type { StoreRead } from "../telemetry/signals.js";

interface Tallied {
  readonly labels: Pick<StoreRead, "collection" | "kind">;
  readonly reads: number;
  readonly keys: number;
}

/**
 * Counts reads of the store until the counters are looked at. A request has ten of them or more, and
 * prom-client looks each counter up by the text of its labels: a tenth of a request's time.
 */
export class ReadTally {
  readonly #counts = new Map<string, Map<StoreRead["kind"], { reads: number; keys: number }>>();

  add({ collection, kind, size }: StoreRead): void {
    let ofCollection = this.#counts.get(collection);
    if (!ofCollection) this.#counts.set(collection, (ofCollection = new Map()));
    const count = ofCollection.get(kind);
    if (count) {
      count.reads++;
      count.keys += size;
    } else ofCollection.set(kind, { reads: 1, keys: size });
  }

  /** What was added since it was last taken. */
  takeAll(): readonly Tallied[] {
    const all = [...this.#counts].flatMap(([collection, kinds]) =>
      [...kinds].map(([kind, count]) => ({ labels: { collection, kind }, ...count })),
    );
    this.#counts.clear();
    return all;
  }
}
