import { addressOf } from "../addresses.js";
import { To } from "../parts/link.js";
import { dayOf, dayWords } from "../times.js";
import type { Claim } from "./claim.js";

/** What was corrected or taken back, first of all: old words, new words, when and by whom. */
export function Corrections({ corrections }: { corrections: Claim["corrections"] }) {
  if (corrections.length === 0) return null;
  return (
    <section class="notice" aria-label="Corrections">
      {corrections.map(({ at, explanation, note, article, before, after, replacedBy }, index) => (
        <div key={index}>
          <p>
            <strong>
              {at && `${dayWords(dayOf(at))}: `}
              {explanation}
            </strong>{" "}
            {article && <To to={addressOf("articles", article.id)}>{article.headline}</To>}
          </p>
          {before && (
            <p class="small">
              Before: <q class="quote">{before.normalized}</q>
            </p>
          )}
          {after && (
            <p class="small">
              Now: <q class="quote">{after.normalized}</q>
            </p>
          )}
          {note && <p class="small">The publisher: {note}</p>}
          {replacedBy.map(({ id, claim }) => (
            <p key={id} class="small">
              Now claimed: <To to={addressOf("claims", claim.id)}>{claim.text}</To>
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
