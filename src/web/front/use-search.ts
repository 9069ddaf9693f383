import { useSearchParams } from "wouter-preact";

import { queryOf } from "../addresses.js";

/** What the front page looks for, as its address says: `?text=…&by=…&modality=PLAN&independence=SINGLE_ORIGIN`. */
export interface Search {
  readonly text: string | null;
  /** Words of an actor's name. */
  readonly by: string | null;
  readonly modality: string | null;
  readonly independence: string | null;
  /** Cursors: where the page of results begins, or ends. */
  readonly after: string | null;
  readonly before: string | null;
}

const NAMES = ["text", "by", "modality", "independence", "after", "before"] as const;

export function useSearch(): Search {
  const [search] = useSearchParams();
  return Object.fromEntries(NAMES.map((name) => [name, search.get(name) || null])) as Record<
    keyof Search,
    string | null
  >;
}

export function searchAddress(search: Partial<Search>): string {
  return `/${queryOf({ ...search })}`;
}
