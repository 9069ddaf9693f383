import { completeId, type RecordType } from "../domain/ids.js";
import { words } from "../store/words.js";
import { badUserInput } from "./user-error.js";

/** No id or word of ours is longer, so nothing is found under a longer one. */
const LONGEST_TERM = 256;

/** What a text to look for may have. */
const LONGEST_TEXT = 1_000;
const MOST_WORDS = 32;

/**
 * The pieces that filters are translated with. A condition that was not given is no condition. A term that is given
 * several times is looked for once.
 */
export function anyOf<Index extends string>(index: Index, terms: readonly string[] | null | undefined) {
  return terms ? [{ index, anyOf: distinct(terms) }] : [];
}

function distinct(terms: readonly string[]): readonly string[] {
  const short = terms.filter(({ length }) => length <= LONGEST_TERM);
  return short.length > 1 ? [...new Set(short)] : short;
}

/** As `anyOf`, for ids of one type as clients write them: whole, or without the type. */
export function anyIdOf<Index extends string>(
  index: Index,
  type: RecordType,
  ids: readonly string[] | null | undefined,
) {
  return anyOf(
    index,
    ids?.map((id) => completeId(type, id)),
  );
}

/** As `anyIdOf`, for one id. */
export function isId<Index extends string>(index: Index, type: RecordType, id: string | null | undefined) {
  return anyIdOf(index, type, typeof id === "string" ? [id] : null);
}

/** As `anyOf`, for one term. An empty one is a term too, under which there is nothing. */
export function is<Index extends string>(index: Index, term: string | null | undefined) {
  return anyOf(index, typeof term === "string" ? [term] : null);
}

export function between<Range extends string>(
  range: Range,
  from: string | null | undefined,
  to: string | null | undefined,
) {
  return from || to ? [{ range, from: from ?? null, to: to ?? null }] : [];
}

/** @throws BAD_USER_INPUT for a text in which there is no word to look for, or that is too long. */
export function everyWord<Index extends string>(index: Index, text: string | null | undefined) {
  if (text === null || text === undefined) return [];
  if (text.length > LONGEST_TEXT) {
    throw badUserInput(`"${index}" takes up to ${LONGEST_TEXT} characters; there were ${text.length}.`);
  }
  const allOf = words(text);
  if (allOf.length > MOST_WORDS) {
    throw badUserInput(`"${index}" takes up to ${MOST_WORDS} different words; there were ${allOf.length}.`);
  }
  if (allOf.length === 0) throw badUserInput(`"${index}" takes at least one word to look for.`);
  return [{ index, allOf }];
}
