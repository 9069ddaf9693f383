import type { Store } from "../../../src/store/store.js";
import { allOf } from "../all-of.js";
import type { Values } from "./random-query.js";

/** Values with which a query of the newsroom finds something, and a few with which it does not. */
export async function valuesFrom(store: Store): Promise<Values> {
  const ids = async (
    name: "claims" | "articles" | "actors" | "deployments" | "assertions" | "articleVersions" | "stories",
  ) => (await allOf(store, name)).map(({ id }) => id);
  const [claims, articles, actors, deployments, assertions, versions, stories] = await Promise.all([
    ids("claims"),
    ids("articles"),
    ids("actors"),
    ids("deployments"),
    ids("assertions"),
    ids("articleVersions"),
    ids("stories"),
  ]);
  const some = (list: readonly string[]) => list.filter((_id, index) => index % 7 === 0).slice(0, 12);
  const nodes = [claims, articles, actors, deployments, assertions, versions, stories].flatMap(some);
  return {
    Int: [1, 2, 3],
    "AsOf.asOf": [
      { reported: "2024-10-24T00:00:00Z" },
      { recorded: "2030-01-01T00:00:00Z" },
      { reported: "2031-03-15T12:00:00+02:00", valid: "2031-03-01" },
    ],
    "DateTime.asOf": ["2024-12-01T00:00:00Z", "2031-12-01T00:00:00Z"],
    "Date.at": ["2024-10-23"],
    // Of fields that are not listed here.
    ID: [...nodes, "nonsense"],
    "ClaimFilter.filter": [{ text: "soldiers" }, { articleIds: articles.slice(0, 2) }],
    "ActorFilter.filter": [{ name: "service" }, { underId: actors[0] }],
    "ArticleFilter.filter": [{ language: "en" }],
    "claim.id": [...claims, "claim:none"],
    "article.id": [...articles, "article:none"],
    "actor.id": [...actors, "actor:none"],
    "deployment.id": [...deployments, "deployment:none"],
    "story.id": [...stories, "story:none"],
    "assertion.id": [...assertions, "assertion:none"],
    "span.id": versions.flatMap((id) => [`${id}#char=0,4`, `${id}#char=2,90000`]),
    "node.id": [...nodes, "nonsense"],
    "nodes.ids": [nodes.slice(0, 3), nodes.slice(6, 10), ["nonsense", ...nodes.slice(0, 2)]],
    "actorByIdentifier.value": ["Q884", "Q159", "nothing"],
    "positionOn.claimId": claims,
    "assertions.actorId": actors,
    "mentions.articleId": articles,
  };
}
