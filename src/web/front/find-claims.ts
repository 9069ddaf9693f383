import { DatelineError, type PartialAnswer } from "../../client/client.js";
import {
  ActorNamesDocument,
  type ClaimFilter,
  FindClaimsDocument,
  type FindClaimsQuery,
} from "../../client/generated/graphql.js";
import { graph } from "../graph.js";
import { INDEPENDENCE } from "../words/claims.js";
import { MODALITIES } from "../words/sayings.js";
import { isWord } from "../words/word.js";
import type { Search } from "./use-search.js";

export type FoundClaim = NonNullable<FindClaimsQuery["claims"]>["edges"][number]["node"];

/** One page of what a search finds. */
export interface Found {
  readonly claims: readonly FoundClaim[];
  /** How many claims meet the conditions; `null` where they leave too many to work out independence. */
  readonly total: number | null;
  readonly previous: string | null;
  readonly next: string | null;
}

const PAGE = 20;

const NOTHING: Found = { claims: [], total: 0, previous: null, next: null };
const TOO_MANY: Found = { ...NOTHING, total: null };

/** A page of claims. Rejects as the client does. */
export async function findClaims(search: Search): Promise<PartialAnswer<Found>> {
  const originActorIds = search.by === null ? null : await idsOf(search.by);
  if (originActorIds?.length === 0) return { data: NOTHING, errors: [] };
  const filter: ClaimFilter = {
    text: search.text,
    originActorIds,
    modalities: isWord(MODALITIES, search.modality) ? [search.modality] : null,
    independence: isWord(INDEPENDENCE, search.independence) ? [search.independence] : null,
  };
  try {
    return await readPage(filter, search);
  } catch (error) {
    if (filter.independence && isOfCondition(error)) return { data: TOO_MANY, errors: [] };
    throw error;
  }
}

async function readPage(filter: ClaimFilter, { after, before }: Search): Promise<PartialAnswer<Found>> {
  const cut = before === null ? { first: PAGE, after } : { last: PAGE, before };
  const { data, errors } = await graph.askPartial(FindClaimsDocument, { filter, ...cut });
  if (data.claims === null) return { data: NOTHING, errors };
  const { edges, pageInfo, totalCount } = data.claims;
  const found = {
    claims: edges.map(({ node }) => node),
    total: totalCount,
    previous: pageInfo.hasPreviousPage ? pageInfo.startCursor : null,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
  return { data: found, errors };
}

/** The graph refuses a condition that it works out for each claim, independence here, where it is left too many. */
function isOfCondition(error: unknown): boolean {
  return (
    error instanceof DatelineError && error.has("BAD_USER_INPUT") && /"independence"/.test(error.message)
  );
}

/** The actor that is called exactly so, or all those whose names have these words. */
async function idsOf(name: string): Promise<string[]> {
  const { actors } = await graph.ask(ActorNamesDocument, { name });
  const nodes = actors?.edges.map(({ node }) => node) ?? [];
  const exact = nodes.filter((node) => node.name.toLowerCase() === name.trim().toLowerCase());
  return (exact.length > 0 ? exact : nodes).map(({ id }) => id);
}
