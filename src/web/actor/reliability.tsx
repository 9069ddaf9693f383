import { Empty } from "../parts/states.js";
import { dayOf, dayWords } from "../times.js";
import { RELIABILITIES } from "../words/actors.js";
import { word } from "../words/word.js";
import type { Actor } from "./actor.js";

/** Every grade it was given, latest first. */
export function Reliability({ grades }: { grades: Actor["reliabilityHistory"] }) {
  if (grades.length === 0) return <Empty>No one has graded it here.</Empty>;
  return (
    <ol class="history">
      {grades.toReversed().map(({ reliability, gradedBy, gradedAt, rationale }) => (
        <li key={gradedAt}>
          <span class="when">{dayWords(dayOf(gradedAt))}</span>
          <span>
            <strong>{reliability}</strong>, {word(RELIABILITIES, reliability)} · {gradedBy}
            <br />
            <span class="soft">{rationale}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
