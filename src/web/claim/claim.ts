import type { ClaimPageQuery } from "../../client/generated/graphql.js";

/** What the page of a claim shows. */
export type Claim = NonNullable<ClaimPageQuery["claim"]>;
