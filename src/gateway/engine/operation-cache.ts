import type { OperationFamily } from "./operation-family.js";
import type { PreparedOperation } from "./prepared-operation.js";
import type { PreparedPlan } from "./prepared-plan.js";
import { SegmentedCache } from "./segmented-cache.js";

/** What all that is kept may occupy. */
const CACHE_BYTES = 64_000_000;

/**
 * What is kept occupies, as measured: on the safe side for most. A character of a list
 * of short values takes up to 90 bytes, one of a long name of a field 70, one of a long text 8.
 */
const BYTES = { entry: 3_000, field: 4_000, documentCharacter: 50, planCharacter: 10 };

/**
 * Everything that the engine keeps: operations as they were read, as they run under one set of conditions, and
 * plans. It is one cache, so that what was asked for once makes way first, whatever it is: many documents,
 * many sets of conditions, or many plans.
 */
export class OperationCache {
  readonly #kept = new SegmentedCache<object>(CACHE_BYTES);
  readonly #numbers = new WeakMap<OperationFamily, number>();
  #families = 0;

  /** @param key begins with a document, or with the name of one of its operations. */
  family(key: string, read: () => OperationFamily): OperationFamily {
    const known = this.#kept.get(key);
    if (known) return known as OperationFamily;
    const family = read();
    this.#numbers.set(family, this.#families++);
    this.#kept.set(key, family, BYTES.entry + BYTES.documentCharacter * family.textLength);
    return family;
  }

  /** @param prepare is called when the operation is not kept for these conditions. */
  prepared(family: OperationFamily, conditions: string, prepare: () => PreparedOperation): PreparedOperation {
    // A digit begins no document.
    const key = `${this.#numbers.get(family)}${conditions}`;
    const known = this.#kept.get(key);
    if (known) return known as PreparedOperation;
    const prepared = prepare();
    const { fieldCount } = family.operation;
    const bytes = BYTES.entry + BYTES.field * fieldCount + BYTES.documentCharacter * family.textLength;
    this.#kept.set(key, prepared, bytes);
    return prepared;
  }

  /** @param text of the canonical operation. */
  plan(text: string, make: () => PreparedPlan): PreparedPlan {
    // A colon begins no document.
    const key = `:${text}`;
    const known = this.#kept.get(key);
    if (known) return known as PreparedPlan;
    const plan = make();
    const bytes = BYTES.entry + BYTES.field * plan.fieldCount + BYTES.planCharacter * plan.length;
    this.#kept.set(key, plan, bytes);
    return plan;
  }
}
