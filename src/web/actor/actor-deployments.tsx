import { addressOf } from "../addresses.js";
import { FictionTag } from "../parts/fiction.js";
import { To } from "../parts/link.js";
import type { Actor } from "./actor.js";

/** Deployments that it sent or hosts. Nothing where there are none. */
export function ActorDeployments({ actor: { deploymentsSent, deploymentsHosted } }: { actor: Actor }) {
  return (
    <>
      <Deployments title="Deployments of its forces" list={deploymentsSent} />
      <Deployments title="Deployments onto its territory" list={deploymentsHosted} />
    </>
  );
}

function Deployments({ title, list }: { title: string; list: Actor["deploymentsSent"] }) {
  if (!list || list.edges.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list">
        {list.edges.map(({ node }) => (
          <li key={node.id}>
            <To to={addressOf("deployments", node.id)}>{node.title}</To>{" "}
            <FictionTag fictional={node.fictional} />
          </li>
        ))}
      </ul>
      {list.totalCount > list.edges.length && (
        <p class="soft">and {list.totalCount - list.edges.length} more</p>
      )}
    </section>
  );
}
