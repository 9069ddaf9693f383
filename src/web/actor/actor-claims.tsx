import { ActorClaimsDocument } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { ClaimLine } from "../parts/claim-line.js";
import { PagedList } from "../parts/pager.js";
import { usePages } from "../use-pages.js";

const SIZE = 20;

/** The claims that rest on the word of an actor, or of those who speak for it. */
export function ActorClaims({ id }: { id: string }) {
  const { answer, turn } = usePages(`actor-claims ${id}`, SIZE, (cut) =>
    graph.askPartial(ActorClaimsDocument, { id, ...cut }),
  );
  return (
    <PagedList
      what="the claims"
      empty="No claim rests on its word."
      size={SIZE}
      isTwoUp
      answer={answer}
      turn={turn}
      page={({ actor }) => actor?.claimsOriginated ?? null}
    >
      {(claim) => <ClaimLine claim={claim} support={claim.corroboration} />}
    </PagedList>
  );
}
