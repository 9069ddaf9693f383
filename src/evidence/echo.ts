import type { Assertion } from "../domain/assertion.js";
import { originLink } from "./origin.js";
import type { Known } from "./known.js";

/**
 * Whether an assertion only passes on another article: its article takes text from one, and names no
 * origin, or none but its own publisher (who did not see it with their own eyes). An echo never counts as an origin, whichever part of
 * the text was taken: what was copied and what was found out cannot be told apart from here.
 */
export function isEcho({ articleId, attribution }: Assertion, known: Known): boolean {
  const article = known.articles.get(articleId);
  if (article === undefined || article.derivedFrom.length === 0) return false;
  if (attribution.origin === null) return true;
  const inmost = originLink(attribution.links);
  const isWholeCopy = article.derivedFrom.some(({ kind }) => kind === "SYNDICATED" || kind === "TRANSLATED");
  if (inmost?.basis === "WITNESSED" && !isWholeCopy) return false;
  const spoke = [attribution.origin.key, inmost?.actorId];
  const published = [
    article.publisherId,
    ...attribution.links.filter(isPublisher).map((link) => link.actorId),
  ];
  return published.some((publisher) => publisher !== null && spoke.includes(publisher));
}

function isPublisher({ role }: { readonly role: string }): boolean {
  return role === "PUBLISHER";
}
