import { useSearchParams } from "wouter-preact";

import { shortAssertionId } from "../addresses.js";

/** The assertion that the address names, as in `?assertion=F14.1`. */
export function useChosen(): readonly [string | null, (id: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const given = search.get("assertion");
  return [
    given === null ? null : given.startsWith("assertion:") ? given : `assertion:${given}`,
    (id) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (id === null) after.delete("assertion");
          else after.set("assertion", shortAssertionId(id));
          return after;
        },
        // Choosing is looking around, not going somewhere.
        { replace: true },
      );
    },
  ];
}
