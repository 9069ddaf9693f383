import type { OriginKey } from "../domain/attribution.js";
import type { WorkId } from "../domain/ids.js";
import type { Actor, ActorKind } from "../domain/actor.js";

import type { Known } from "./known.js";

/** An actor as a sentence names it: "the National Intelligence Service", "NATO", "Cho Tae-yong". */
export function nameInSentence(id: OriginKey, { affiliations, works }: Known): string {
  const work = works.get(id as WorkId);
  if (work !== undefined) return `“${work.title}”`;
  const actor = affiliations.actor(id);
  if (actor === undefined) return id.slice(id.indexOf(":") + 1);
  return takesArticle(actor) ? `the ${actor.name}` : actor.name;
}

/** `A`; `A and B`; `A, B and C`. */
export function inList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** With a capital at the start, unless a name that is written in lower case stands there. */
export function asSentence(text: string): string {
  return text.replace(/^the /, "The ");
}

function takesArticle({ name, kind }: Actor): boolean {
  if (/^the\s/i.test(name) || POSSESSIVE.test(name)) return false;
  return TAKES_ARTICLE[kind]?.test(name) ?? false;
}

/** "South Korea's Unification Ministry", but not "Korean People's Army": there the people own no name. */
const POSSESSIVE =
  /^(\S+\s)?(?!(?:people|women|men|children|workers|farmers|veterans|teachers|students|journalists|lawyers|citizens)['’])\S+(['’]s|s['’])\s/i;

const BODY =
  /\b(academy|administration|agency|alliance|army|assembly|association|authority|bank|battalion|board|brigade|bureau|cabinet|centre|center|coalition|command|commission|committee|compact|congress|corps|council|court|department|directorate|division|embassy|federation|force|forces|foundation|front|fund|government|group|guard|headquarters|house|institute|kremlin|league|militia|ministry|mission|movement|navy|observatory|office|organi[sz]ation|parliament|party|pentagon|police|presidency|regiment|secretariat|senate|service|society|staff|treasury|union|white house)\b|^[A-Z]{2,3}$|^U\.?N\.?$/i;

/** What a name of each kind must be like to take "the"; kinds that are not here never do. */
const TAKES_ARTICLE: Partial<Readonly<Record<ActorKind, RegExp>>> = {
  STATE:
    /\b(commonwealth|emirates|federation|islands|kingdom|netherlands|philippines|republic|states|union|vatican)\b/i,
  // NATO and ASEAN are read as words; the EU and the UN are not.
  ALLIANCE: /^[A-Z]{2}$|[a-z]/,
  GOVERNMENT_BODY: BODY,
  LEGISLATURE_BODY: BODY,
  POLITICAL_PARTY: BODY,
  MILITARY_FORCE: BODY,
  ORGANIZATION: BODY,
};
