import type { ChainFragment, SayingFragment } from "../../client/generated/graphql.js";
import { BASES, CHANNELS, NAMINGS, ROLES } from "../words/sayings.js";
import { word } from "../words/word.js";
import { ActorName } from "./names.js";
import { TableBeside } from "./table-beside.js";

/** The way from the page to whoever knows, in one line. */
export function ChainLine({ chain }: { chain: Pick<SayingFragment["attribution"], "explicit" | "links"> }) {
  return (
    <span class="chain-line">
      {chain.links.map(({ label }, index) => (
        <span key={index}>
          {index > 0 && (
            <>
              {" "}
              <span aria-hidden="true">←</span>
              <span class="unseen">on the word of</span>{" "}
            </>
          )}
          {label}
        </span>
      ))}
      {!chain.explicit && " (partly from context)"}
    </span>
  );
}

type Link = ChainFragment["links"][number];

/**
 * The same as a small path: filled dots are named, hollow ones are not, a ring is the origin. A dashed
 * line leads to what the text does not say here, but further up.
 */
export function ChainPath({ chain }: { chain: ChainFragment }) {
  return (
    <>
      <ol class="chain" aria-label="From the page to the origin">
        {chain.links.map((link) => (
          <li key={link.position} class={classOf(link)}>
            <span class="label">{word(ROLES, link.role)}</span>
            <span class="chain-name">
              {link.actor ? <ActorName actor={link.actor} /> : <em>{link.label}</em>}
              {link.capacity && <span class="soft">, {link.capacity}</span>}
            </span>
            <span class="soft chain-notes">{notesOn(link).join(" · ")}</span>
          </li>
        ))}
      </ol>
      <TableBeside
        what="The chain as a table"
        head={[
          "Role",
          "As printed",
          "Words that show it",
          "Named",
          "Channel",
          "How they know",
          "Stated here",
        ]}
        rows={chain.links.map((link) => [
          word(ROLES, link.role),
          link.label,
          link.cue ?? "–",
          word(NAMINGS, link.naming),
          word(CHANNELS, link.channel),
          word(BASES, link.basis),
          link.explicit ? "yes" : "no, from context",
        ])}
      />
    </>
  );
}

function classOf({ role, naming, explicit }: Link): string {
  const isNamed = naming === "NAMED" || naming === "BODY_ONLY";
  return [role === "ORIGIN" ? "is-origin" : "", isNamed ? "" : "is-unnamed", explicit ? "" : "is-inferred"]
    .filter(Boolean)
    .join(" ");
}

function notesOn({ naming, channel, basis, explicit }: Link): string[] {
  return [
    ...(naming === "NAMED" ? [] : [word(NAMINGS, naming)]),
    ...(channel === "UNSPECIFIED" ? [] : [word(CHANNELS, channel)]),
    ...(basis === "UNSPECIFIED" || basis === "TOLD" ? [] : [word(BASES, basis)]),
    ...(explicit ? [] : ["carried over from context"]),
  ];
}
