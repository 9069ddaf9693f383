import { useSearchParams } from "wouter-preact";

import { type Day, isDay } from "./times.js";

/** The day that the address names, as in `?asOf=2031-03-08`; `null` for everything known, and for what is no day. */
export function useAsOf(): readonly [Day | null, (day: Day | null) => void] {
  const [search, setSearch] = useSearchParams();
  const given = search.get("asOf");
  return [
    isDay(given) ? given : null,
    (day) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (day === null) after.delete("asOf");
          else after.set("asOf", day);
          return after;
        },
        // A drag of the slider is one step back, not forty.
        { replace: true },
      );
    },
  ];
}

/** What the address has in place of a day, as in `?asOf=yesterday`; `null` where it has a day, or nothing. */
export function useWrongAsOf(): string | null {
  const [search] = useSearchParams();
  const given = search.get("asOf");
  return given === null || given === "" || isDay(given) ? null : given;
}
