import type { PartialAnswer } from "../../client/client.js";
import {
  ActorNamesDocument,
  type ClaimFilter,
  FindClaimsDocument,
  type FindClaimsQuery,
  type Modality,
} from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { MODALITIES } from "../words/sayings.js";
import type { Search } from "./use-search.js";

export type FoundClaim = FindClaimsQuery["claims"]["edges"][number]["node"];

/** One page of what a search finds. */
export interface Found {
  readonly claims: readonly FoundClaim[];
  /** How many claims meet the conditions, independence aside. */
  readonly total: number;
  /** How many of them were looked at for their independence; `null` where that was not asked for. */
  readonly lookedAt: number | null;
  readonly previous: string | null;
  readonly next: string | null;
}

export const PAGE = 20;
/** Independence is worked out for each claim when it is asked for, so no list is filtered by it: pages are looked through. */
const LOOK_SIZE = 50;
const MOST_LOOKS = 6;

const NOTHING: Found = { claims: [], total: 0, lookedAt: null, previous: null, next: null };

/** A page of claims. Rejects as the client does. */
export async function findClaims(search: Search): Promise<PartialAnswer<Found>> {
  const originActorIds = search.by === null ? null : await idsOf(search.by);
  if (originActorIds?.length === 0) return { data: NOTHING, errors: [] };
  const modalities = isModality(search.modality) ? [search.modality] : null;
  const filter: ClaimFilter = { text: search.text, originActorIds, modalities };
  return search.independence === null ? onePage(filter, search) : lookThrough(filter, search);
}

async function onePage(filter: ClaimFilter, { after, before }: Search): Promise<PartialAnswer<Found>> {
  const cut = before === null ? { first: PAGE, after } : { last: PAGE, before };
  const { data, errors } = await graph.askPartial(FindClaimsDocument, { filter, ...cut });
  const { edges, pageInfo, totalCount } = data.claims;
  const found = {
    claims: edges.map(({ node }) => node),
    total: totalCount,
    lookedAt: null,
    previous: pageInfo.hasPreviousPage ? pageInfo.startCursor : null,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
  return { data: found, errors };
}

async function lookThrough(
  filter: ClaimFilter,
  { after, independence }: Search,
): Promise<PartialAnswer<Found>> {
  const claims: FoundClaim[] = [];
  let total = 0;
  let lookedAt = 0;
  let next = after;
  for (let look = 0; look < MOST_LOOKS && claims.length < PAGE; look++) {
    const answer = await graph.ask(FindClaimsDocument, { filter, first: LOOK_SIZE, after: next });
    const { edges, pageInfo, totalCount } = answer.claims;
    total = totalCount;
    const upToFull = edges.findIndex(
      (_, index) => claims.length + matching(edges.slice(0, index + 1), independence).length === PAGE,
    );
    const seen = upToFull === -1 ? edges : edges.slice(0, upToFull + 1);
    claims.push(...matching(seen, independence));
    lookedAt += seen.length;
    const isAtEnd = seen.length === edges.length && !pageInfo.hasNextPage;
    next = isAtEnd ? null : (seen.at(-1)?.cursor ?? null);
    if (next === null) break;
  }
  return { data: { claims, total, lookedAt, previous: null, next }, errors: [] };
}

function matching(edges: FindClaimsQuery["claims"]["edges"], independence: string | null): FoundClaim[] {
  return edges.map(({ node }) => node).filter((claim) => claim.corroboration.independence === independence);
}

/** The actor that is called exactly so, or all those whose names have these words. */
async function idsOf(name: string): Promise<string[]> {
  const { actors } = await graph.ask(ActorNamesDocument, { name });
  const nodes = actors.edges.map(({ node }) => node);
  const exact = nodes.filter((node) => node.name.toLowerCase() === name.trim().toLowerCase());
  return (exact.length > 0 ? exact : nodes).map(({ id }) => id);
}

function isModality(value: string | null): value is Modality {
  return value !== null && Object.hasOwn(MODALITIES, value);
}
