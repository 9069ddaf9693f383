import { Empty } from "../parts/states.js";
import type { Actor } from "./actor.js";

/** What became of what an actor was the first to put forward. */
export function TrackRecord({ record }: { record: Actor["trackRecord"] }) {
  if (!record) return <Empty>Not available.</Empty>;
  const { originated, laterConfirmed, laterContradicted, laterSuperseded, open } = record;
  if (originated === 0) return <Empty>It was never the first to put something forward.</Empty>;
  const parts = [
    ["confirmed by another", laterConfirmed, "is-confirmed"],
    ["contradicted or taken back", laterContradicted, "is-contradicted"],
    ["superseded", laterSuperseded, "is-superseded"],
    ["open", open, "is-open"],
  ] as const;
  return (
    <>
      <p>
        First to put forward <strong>{originated}</strong> {originated === 1 ? "claim" : "claims"}. Of these,
        later:
      </p>
      <ul class="record">
        {parts.map(([name, count, className]) => (
          <li key={name}>
            <span class="record-name">{name}</span>
            <svg class="record-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="record-all" width="100" height="10" />
              <rect class={className} width={(100 * count) / originated} height="10" />
            </svg>
            <span class="record-count">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
