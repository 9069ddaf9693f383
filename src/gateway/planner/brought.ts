import type { EntityPath } from "./query-plan.js";

/** The fields of objects of one type that fetches have brought, with what is known of their values. */
export type BroughtFields = Map<string, Brought>;

/** What fetches have brought at one position: for each type that can be there its fields. */
export class Brought {
  readonly #types = new Map<string, BroughtFields>();

  /** The fields of a type, which can be there from now on. */
  of(typeName: string): BroughtFields {
    let fields = this.#types.get(typeName);
    if (!fields) this.#types.set(typeName, (fields = new Map()));
    return fields;
  }

  get types(): Iterable<readonly [string, BroughtFields]> {
    return this.#types;
  }

  /** The types at a path from here, with their fields. */
  at(path: EntityPath): readonly (readonly [string, BroughtFields])[] {
    let found: (readonly [string, BroughtFields])[] = [...this.#types];
    for (const step of path) {
      if (step === "@") continue;
      found =
        "type" in step
          ? found.filter(([typeName]) => typeName === step.type)
          : found.flatMap(([, fields]) => [...(fields.get(step.field)?.types ?? [])]);
    }
    return found;
  }
}
