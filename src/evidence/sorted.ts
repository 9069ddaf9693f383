/** Values kept in an order while they come and go. Of values that tie, the one added first goes first. */
export class Sorted<Value> {
  readonly #values: Value[] = [];
  readonly #order: (a: Value, b: Value) => number;

  constructor(order: (a: Value, b: Value) => number) {
    this.#order = order;
  }

  /** All of them, as of now: a later change shows. */
  get values(): readonly Value[] {
    return this.#values;
  }

  add(value: Value): void {
    this.#values.splice(
      this.#firstWhere((other) => this.#order(other, value) > 0),
      0,
      value,
    );
  }

  /** A value that is not there changes nothing. */
  delete(value: Value): void {
    const from = this.#firstWhere((other) => this.#order(other, value) >= 0);
    const place = this.#values.indexOf(value, from);
    if (place >= 0) this.#values.splice(place, 1);
  }

  /** By halving: from there on, all are so. */
  #firstWhere(isSo: (value: Value) => boolean): number {
    let [from, to] = [0, this.#values.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if (isSo(this.#values[middle]!)) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
