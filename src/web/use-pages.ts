import { useState } from "preact/hooks";

import type { PartialAnswer } from "../client/client.js";
import { type Answer, useAnswer } from "./use-answer.js";

/** Which part of a list to ask for. */
export type Cut =
  | { readonly first: number; readonly after?: string }
  | { readonly last: number; readonly before: string };

/** A part of a list, as every connection of the graph gives it. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly node: Node }[];
}

/** A list that is turned in place, one page at a time, so that it stays light however long it is. */
export interface Pages<Data> {
  readonly answer: Answer<Data>;
  readonly turn: (cut: Cut) => void;
}

/**
 * Begins at the first page; whenever `key` changes, it begins anew.
 *
 * @param key names the list.
 */
export function usePages<Data extends object>(
  key: string,
  size: number,
  ask: (cut: Cut) => Promise<PartialAnswer<Data>>,
): Pages<Data> {
  const [turned, turn] = useState<{ readonly key: string; readonly cut: Cut }>();
  const cut: Cut = turned?.key === key ? turned.cut : { first: size };
  return {
    answer: useAnswer(`${key} ${JSON.stringify(cut)}`, () => ask(cut)),
    turn: (next) => turn({ key, cut: next }),
  };
}
