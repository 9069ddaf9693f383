import { useEffect, useRef, useState } from "preact/hooks";

import { addDays, type Day, daysBetween, dayWords } from "../times.js";
import { lengthOf, type SpanOfDays } from "./span-of-days.js";

/** How long the slider has to rest before the page is recomputed. */
const REST_MS = 120;

interface Props {
  readonly span: SpanOfDays;
  readonly asOf: Day | null;
  readonly change: (day: Day | null) => void;
}

/** Sets the day whose knowledge the page shows. At its right end it is everything known. */
export function AsOfSlider({ span, asOf, change }: Props) {
  const length = lengthOf(span);
  const set = positionOf(asOf, span);
  const [position, move] = useMoving(set, (to) => change(dayAt(to, span)));
  const words = position === length ? "everything known" : dayWords(addDays(span.first, position));
  const stops = span.reports.map((day) => daysBetween(span.first, day));
  const earlier = stops.findLast((stop) => stop < position) ?? (position > 0 ? 0 : undefined);
  const later = stops.find((stop) => stop > position);

  return (
    <div class="as-of">
      <label for="as-of">
        {position === length ? "Showing" : "As known on"} <output for="as-of">{words}</output>
      </label>
      <div class="as-of-row">
        <button
          type="button"
          disabled={earlier === undefined}
          onClick={() => earlier !== undefined && move(earlier, true)}
          aria-label="Back to the report before"
        >
          ←
        </button>
        <input
          id="as-of"
          type="range"
          min={0}
          max={length}
          step={1}
          value={position}
          aria-valuetext={words}
          onInput={(event) => move(Number(event.currentTarget.value), false)}
        />
        <button
          type="button"
          disabled={later === undefined}
          onClick={() => later !== undefined && move(later, true)}
          aria-label="On to the next report"
        >
          →
        </button>
      </div>
    </div>
  );
}

function positionOf(asOf: Day | null, span: SpanOfDays): number {
  const length = lengthOf(span);
  if (asOf === null) return length;
  return Math.min(length, Math.max(0, daysBetween(span.first, asOf)));
}

function dayAt(position: number, span: SpanOfDays): Day | null {
  return position >= lengthOf(span) ? null : addDays(span.first, position);
}

/** Follows the hand at once; tells when it rests. */
function useMoving(set: number, tell: (to: number) => void) {
  const [moving, setMoving] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  const move = (to: number, isFinal: boolean) => {
    clearTimeout(timer.current);
    const rest = () => {
      setMoving(null);
      tell(to);
    };
    if (isFinal) return rest();
    setMoving(to);
    timer.current = setTimeout(rest, REST_MS);
  };
  return [moving ?? set, move] as const;
}
