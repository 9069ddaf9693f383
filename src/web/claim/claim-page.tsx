import { useTitle } from "../parts/use-title.js";
import { type Day, dayWords } from "../times.js";
import { claimWords } from "../words/claims.js";
import type { Claim } from "./claim.js";
import { ClaimHead } from "./claim-head.js";
import { Corrections } from "./corrections.js";
import { Dependencies } from "./dependencies.js";
import { OriginPicture } from "./origin-picture.js";
import { Origins } from "./origins.js";
import { Positions } from "./positions.js";
import { Relations } from "./relations.js";
import { Verdict } from "./verdict.js";

interface Props {
  readonly claim: Claim;
  readonly asOf: Day | null;
  readonly showAll: () => void;
}

export function ClaimPage({ claim, asOf, showAll }: Props) {
  useTitle(claimWords(claim));
  return (
    <>
      <Corrections corrections={claim.corrections} />
      <ClaimHead claim={claim} asOf={asOf} />
      {asOf !== null && (
        <p class="notice">
          As known on <strong>{dayWords(asOf)}</strong>.{" "}
          <button type="button" onClick={showAll}>
            Show everything known
          </button>
        </p>
      )}
      <Verdict claim={claim} />
      <section>
        <h2>Origins</h2>
        <OriginPicture claim={claim} />
        <Origins claim={claim} />
      </section>
      <section>
        <h2>Positions</h2>
        <Positions positions={claim.positions} />
      </section>
      <div class="columns">
        <section>
          <h2>Do the origins depend on one another?</h2>
          <Dependencies dependencies={claim.corroboration.possibleDependencies} />
        </section>
        <section>
          <h2>Other claims</h2>
          <Relations claim={claim} asOf={asOf} />
        </section>
      </div>
    </>
  );
}
