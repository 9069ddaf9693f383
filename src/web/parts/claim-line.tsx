import type { ClaimLineFragment, Independence } from "../../client/generated/graphql.js";
import { addressOf } from "../addresses.js";
import { howMany } from "../numbers.js";
import { CLAIM_KINDS, claimWords, INDEPENDENCE } from "../words/claims.js";
import { word } from "../words/word.js";
import { FictionTag } from "./fiction.js";
import { To } from "./link.js";

interface Props {
  readonly claim: ClaimLineFragment;
  readonly support?: Support;
  readonly query?: Readonly<Record<string, string | null>>;
}

interface Support {
  readonly distinctOrigins: number;
  readonly assertionCount: number;
  readonly independence: Independence;
}

/** A claim in a list. */
export function ClaimLine({ claim, support, query = {} }: Props) {
  return (
    <div class="claim-line">
      <p class="claim-text">
        <To to={addressOf("claims", claim.id, query)}>{claimWords(claim)}</To>{" "}
        <FictionTag fictional={claim.fictional} />
      </p>
      <p class="byline">
        {word(CLAIM_KINDS, claim.kind)}
        {support && <> · {supportWords(support)}</>}
      </p>
    </div>
  );
}

/** `2 origins, independence not shown, behind 5 statements` */
export function supportWords({ distinctOrigins, assertionCount, independence }: Support): string {
  if (assertionCount === 0) return "nothing that counts stands behind it";
  const statements = howMany(assertionCount, "statement");
  if (distinctOrigins < 2) return `${word(INDEPENDENCE, independence)} behind ${statements}`;
  return `${howMany(distinctOrigins, "origin")}, ${word(SHORT, independence)}, behind ${statements}`;
}

const SHORT = { ...INDEPENDENCE, ESTABLISHED: "independent" };
