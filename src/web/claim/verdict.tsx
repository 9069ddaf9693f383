import { howMany } from "../numbers.js";
import { CREDIBILITIES, INDEPENDENCE } from "../words/claims.js";
import { word } from "../words/word.js";
import type { Claim } from "./claim.js";

/** How far it can be believed, with the rule that says so. */
export function Verdict({ claim: { credibility, corroboration } }: { claim: Claim }) {
  const { distinctOrigins, assertionCount, articleCount, repeatsCollapsed, unattributed } = corroboration;
  return (
    <div class="headline-figures two">
      <section class="headline-figure">
        <h2 class="label">Credibility</h2>
        <p class="big">
          {credibility.notation} <span class="big-words">{word(CREDIBILITIES, credibility.credibility)}</span>
        </p>
        <p>{credibility.rule}</p>
        {credibility.overriddenBy && (
          <p class="soft small">Judged by {credibility.overriddenBy}, not worked out.</p>
        )}
      </section>
      <section class="headline-figure">
        <h2 class="label">Corroboration</h2>
        <p class="big">
          {howMany(distinctOrigins, "origin")}{" "}
          {distinctOrigins > 1 && (
            <span class="big-words">{word(INDEPENDENCE, corroboration.independence)}</span>
          )}
        </p>
        <p>
          {howMany(assertionCount, "statement")} in {howMany(articleCount, "article")}:{" "}
          {howMany(repeatsCollapsed, "repeat")} of an origin already counted, {unattributed} with no named
          origin.
        </p>
      </section>
    </div>
  );
}
