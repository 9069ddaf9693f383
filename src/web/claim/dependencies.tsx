import { addressOf } from "../addresses.js";
import { To } from "../parts/link.js";
import { ActorName } from "../parts/names.js";
import { Empty } from "../parts/states.js";
import { DEPENDENCIES } from "../words/claims.js";
import { word } from "../words/word.js";
import type { Claim } from "./claim.js";

/** Reasons to think that two origins know it from one another, or apart. */
export function Dependencies({
  dependencies,
}: {
  dependencies: Claim["corroboration"]["possibleDependencies"];
}) {
  if (dependencies.length === 0)
    return <Empty>Nothing is known that would tie them, or set them apart.</Empty>;
  return (
    <ul class="list">
      {dependencies.map(({ kind, a, b, evidence }, index) => (
        <li key={index}>
          <p>
            <ActorName actor={a} /> {word(DEPENDENCIES, kind)} <ActorName actor={b} />
          </p>
          {evidence.map(
            (span, at) =>
              span && (
                <p key={at} class="small">
                  <q class="quote">
                    <To to={span.version.article ? addressOf("articles", span.version.article.id) : null}>
                      {span.normalized}
                    </To>
                  </q>
                </p>
              ),
          )}
        </li>
      ))}
    </ul>
  );
}
