import { ActorName } from "../parts/names.js";
import { Table } from "../parts/table-beside.js";
import { timeWords } from "../times.js";
import type { Actor } from "./actor.js";

/** The posts and seats it holds. Nothing where it holds none. */
export function Roles({ actor: { id, roles } }: { actor: Actor }) {
  if (roles.length === 0) return null;
  return (
    <section>
      <h2>Posts and seats</h2>
      <Table
        label="Posts and seats"
        head={["Post", "Who", "Where", "Held", "Speaks for it"]}
        rows={roles.map(({ title, holder, organisation, held, speaksFor }) => [
          title,
          holder?.id === id ? holder.name : <ActorName actor={holder} />,
          organisation?.id === id ? organisation.name : <ActorName actor={organisation} />,
          held ? timeWords(held) : "not known",
          speaksFor ? "yes" : "no",
        ])}
      />
    </section>
  );
}
