import { Fact } from "../parts/fact.js";
import { FictionNotice } from "../parts/fiction.js";
import { ActorName } from "../parts/names.js";
import { ACTOR_KINDS, IDENTIFIERS, NAME_KINDS } from "../words/actors.js";
import { word } from "../words/word.js";
import type { Actor } from "./actor.js";

/** Who it is. */
export function ActorHead({ actor }: { actor: Actor }) {
  const { name, kind, country, parent, note, names, identifiers, members } = actor;
  const others = names.filter(({ value }) => value !== name);
  return (
    <>
      <FictionNotice fictional={actor.fictional} />
      <p class="label">{word(ACTOR_KINDS, kind)}</p>
      <h1>{name}</h1>
      <dl class="facts">
        {country && country.id !== actor.id && (
          <Fact name="State">
            <ActorName actor={country} />
          </Fact>
        )}
        {parent && (
          <Fact name="Part of">
            <ActorName actor={parent} />
          </Fact>
        )}
        {others.length > 0 && (
          <Fact name="Also called">
            {others.map((other) => `${other.value} (${word(NAME_KINDS, other.kind)})`).join(", ")}
          </Fact>
        )}
        {identifiers.map(({ scheme, value, verified }) => (
          <Fact key={`${scheme} ${value}`} name={word(IDENTIFIERS, scheme)}>
            {value}
            {!verified && <span class="soft small"> unchecked</span>}
          </Fact>
        ))}
        {members.edges.length > 0 && (
          <Fact name="Directly below it">
            {members.edges.map(({ node }, index) => (
              <span key={node.id}>
                {index > 0 && ", "}
                <ActorName actor={node} />
              </span>
            ))}
            {members.totalCount > members.edges.length &&
              ` and ${members.totalCount - members.edges.length} more`}
          </Fact>
        )}
        {note && <Fact name="Note">{note}</Fact>}
      </dl>
    </>
  );
}
