import { DossierClaimsDocument } from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { ClaimLine } from "../parts/claim-line.js";
import { PagedList } from "../parts/pager.js";
import { type Day, knownOn } from "../times.js";
import { usePages } from "../use-pages.js";

const SIZE = 20;

/** The claims about a deployment that had been made by then. */
export function DossierClaims({ id, asOf }: { id: string; asOf: Day | null }) {
  const { answer, turn } = usePages(`dossier-claims ${id} ${asOf}`, SIZE, (cut) =>
    graph.askPartial(DossierClaimsDocument, { id, asOf: knownOn(asOf), ...cut }),
  );
  return (
    <PagedList
      what="the claims"
      empty="Nothing had been said of it by then."
      size={SIZE}
      isTwoUp
      answer={answer}
      turn={turn}
      page={({ deployment }) => deployment?.claims ?? null}
    >
      {(claim) => <ClaimLine claim={claim} support={claim.corroboration} query={{ asOf }} />}
    </PagedList>
  );
}
