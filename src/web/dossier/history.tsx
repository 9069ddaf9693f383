import type { DossierQuery } from "../../client/generated/graphql.js";
import { addressOf } from "../addresses.js";
import { numberWords } from "../numbers.js";
import { To } from "../parts/link.js";
import { Empty } from "../parts/states.js";
import { type Day, dayOf, dayWords } from "../times.js";
import { MEASURES } from "../words/deployments.js";
import { word } from "../words/word.js";

type Changes = NonNullable<NonNullable<DossierQuery["deployment"]>["history"]>;

/** What changed the figures, latest first. */
export function History({ changes, asOf }: { changes: Changes; asOf: Day | null }) {
  if (changes.length === 0) return <Empty>No figure had been given by then.</Empty>;
  return (
    <ol class="history">
      {changes.toReversed().map(({ at, measure, before, after, because }, index) => (
        <li key={index}>
          <span class="when">{dayWords(dayOf(at))}</span>
          <span>
            {word(MEASURES, measure)}: {before === null ? "nothing" : numberWords(before)} →{" "}
            <strong>{after === null ? "nothing" : numberWords(after)}</strong>
            <br />
            <To to={addressOf("claims", because.id, { asOf })}>{because.text}</To>
          </span>
        </li>
      ))}
    </ol>
  );
}
