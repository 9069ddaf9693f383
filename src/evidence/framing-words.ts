/**
 * English words that say on whose word, how surely or whether at all something is so. One list for
 * each kind; forms are written out, so that a reader sees what counts.
 */
const NEGATIONS =
  "not no never none nobody nothing neither nor without cannot can't couldn't didn't doesn't don't hadn't hasn't haven't isn't wasn't weren't won't wouldn't shouldn't false untrue wrong";

const MODALS =
  "may might can could will would shall should must ought likely unlikely possibly probably perhaps maybe expected expects expect planned plans plan intends intended intend if unless whether";

const HEDGES =
  "reportedly allegedly apparently purportedly supposedly seemingly unconfirmed unverified confirmed verified alleged purported suspected believed thought rumoured rumored said according sources source anonymous unnamed";

const REPORTING =
  "say says said saying tell tells told telling confirm confirms confirming deny denies denied denying denial claim claims claimed claiming state states stated stating report reports reported reporting write writes wrote written announce announces announced announcing acknowledge acknowledges acknowledged admit admits admitted allege alleges assert asserts asserted declare declares declared dispute disputes disputed doubt doubts doubted estimate estimates estimated estimating insist insists insisted maintain maintains maintained quote quotes quoted quoting reject rejects rejected retract retracts retracted reveal reveals revealed suggest suggests suggested suspect suspects think thinks believe believes warn warns warned refute refutes refuted repeat repeats repeated question questions questioned post posts posted tweet tweeted claimant comment commented comments cite cites cited citing learn learned learnt know knows known";

const list = (words: string) => new Set(words.split(" "));

const REPORTING_WORDS = list(`${REPORTING} according`);
const FRAMING_WORDS = list(`${NEGATIONS} ${MODALS} ${HEDGES} ${REPORTING}`);

/** Whether a word in lower case is one of those that attribute, hedge or negate. */
export function isFramingWord(word: string): boolean {
  return FRAMING_WORDS.has(word);
}

/** Whether a word in lower case says that someone says something. */
export function isReportingWord(word: string): boolean {
  return REPORTING_WORDS.has(word);
}
