import type { SayingOfClaimFragment } from "../../client/generated/graphql.js";
import { howMany } from "../numbers.js";
import { ActorName } from "../parts/names.js";
import { Saying } from "../parts/saying.js";
import { Empty } from "../parts/states.js";
import { STANCES } from "../words/sayings.js";
import { timeWords } from "../times.js";
import { word } from "../words/word.js";
import { backingsOf, unnamedOf } from "./backing.js";
import type { Claim } from "./claim.js";

/** Each origin with its word, and what only repeats it folded away. */
export function Origins({ claim }: { claim: Claim }) {
  const backings = backingsOf(claim);
  const unnamed = unnamedOf(claim);
  const { setAside } = claim.corroboration;
  return (
    <>
      {backings.length === 0 && <Empty>No named origin stands behind this claim.</Empty>}
      <ol class="origins">
        {backings.map(({ group, name, first, repeats }) => (
          <li key={group.originKey}>
            <h3>
              <ActorName actor={group.origin} without={name} />{" "}
              <span class="soft small">
                {word(STANCES, group.stance)}, first reported {timeWords(group.firstReported)}
              </span>
            </h3>
            <SayingFor claim={claim} saying={first} />
            <Folded
              title={`${howMany(repeats.length, "repeat")} that ${repeats.length === 1 ? "adds" : "add"} nothing`}
              claim={claim}
              sayings={repeats}
            />
          </li>
        ))}
      </ol>
      <Folded
        title={`${howMany(unnamed.length, "statement")} with no named origin`}
        claim={claim}
        sayings={unnamed}
      />
      <Folded
        title={`${howMany(setAside.length, "statement")} that no longer count`}
        claim={claim}
        sayings={setAside}
      />
    </>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly claim: Claim;
  readonly sayings: readonly SayingOfClaimFragment[];
}

/** Nothing where there is nothing to fold away. */
function Folded({ title, claim, sayings }: FoldedProps) {
  if (sayings.length === 0) return null;
  return (
    <details class="folded">
      <summary>{title}</summary>
      <ul>
        {sayings.map((saying) => (
          <li key={saying.id}>
            <SayingFor claim={claim} saying={saying} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SayingFor({ claim, saying }: { claim: Claim; saying: SayingOfClaimFragment }) {
  return (
    <>
      <Saying saying={saying} />
      {saying.claim.id !== claim.id && (
        <p class="soft small through">through the closer claim: {saying.claim.text}</p>
      )}
    </>
  );
}
