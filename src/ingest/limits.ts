/**
 * The most that a file may hold in one place. Generous: they keep a broken or hostile file from
 * filling the memory, and refuse no newsroom. Strings are counted in UTF-16 units.
 */

/** Bytes of one line, its end not counted. */
export const LINE_BYTES = 2 * 1024 * 1024;

/** The text of an article version. */
export const TEXT_LENGTH = 1_000_000;

/** An id, with its prefix. */
export const ID_LENGTH = 200;

/** Names, titles, labels, units: what is shown in a line. */
export const NAME_LENGTH = 500;

/** Sentences: headlines, claims, notes, rationales, quoted words. */
export const SENTENCE_LENGTH = 10_000;

/** The words of a text that a span covers. */
export const QUOTE_LENGTH = TEXT_LENGTH;

export const URL_LENGTH = 2_048;

export const EDTF_LENGTH = 100;

export const TIME_ZONE_LENGTH = 50;

/** Lists inside one record. */
export const LIST_LENGTH = 1_000;

/** The steps of one attribution chain. */
export const CHAIN_LENGTH = 50;

/** How many formations one number counts. */
export const MOST_FORMATIONS = 1_000;

/** How many problems are told in full; the others are counted. */
export const PROBLEMS_TOLD = 1_000;

/**
 * In how many lines of each file a member that is given twice is looked for: a slip of the pen, and whoever
 * writes by hand writes no more. To look everywhere takes a large load a tenth more time.
 */
export const LINES_WATCHED = 10_000;
