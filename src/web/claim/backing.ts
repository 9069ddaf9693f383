import type { SayingOfClaimFragment } from "../../client/generated/graphql.js";
import type { Claim } from "./claim.js";

type Group = Claim["corroboration"]["groups"][number];

/** What one origin says for a claim. */
export interface Backing {
  readonly group: Group;
  readonly name: string;
  /** Its word, as first reported. */
  readonly first: SayingOfClaimFragment;
  /** All that adds nothing: it again, and echoes of it. */
  readonly repeats: readonly SayingOfClaimFragment[];
}

/** In the order in which the origins were first reported. */
export function backingsOf({ corroboration: { groups } }: Claim): readonly Backing[] {
  return groups.flatMap((group) => {
    const own = group.assertions.find(({ attribution }) => attribution.originKey === group.originKey);
    const first = own ?? group.assertions[0];
    if (!first) return [];
    const name = group.origin?.name ?? group.originKey;
    return [{ group, name, first, repeats: group.assertions.filter(({ id }) => id !== first.id) }];
  });
}

/** What speaks for the claim itself and counts for nothing, because it names no one. */
export function unnamedOf(claim: Claim): readonly SayingOfClaimFragment[] {
  const { groups, setAside } = claim.corroboration;
  const known = new Set([...groups.flatMap(({ assertions }) => assertions), ...setAside].map(({ id }) => id));
  return claim.assertions.edges
    .map(({ node }) => node)
    .filter(({ id, stance }) => (stance === "ASSERTS" || stance === "CONFIRMS") && !known.has(id));
}
