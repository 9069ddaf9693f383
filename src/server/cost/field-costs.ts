/** What the cost of an operation is worked out from where the schema does not say it. */
export interface FieldCost {
  /** How many items a list is taken to have, when it has no page size. */
  readonly items?: number;
  /** The work of answering the field once, in the work of an ordinary object. */
  readonly work?: number;
}

/** A list that is not named below. */
export const ITEMS_OF_A_LIST = 5;

/** More are asked for in vain. */
export const LARGEST_PAGE = 100;

/** A page that no `first` or `last` sizes. */
export const ITEMS_OF_A_PAGE = 20;

/** Arguments that say how many items there will be: a number, or a list with an item for each. */
export const SIZING_ARGUMENTS = ["first", "last", "ids", "representations"];

/**
 * Fields that are more work than one object, measured on a newsroom of 10,000 claims (0.01 ms of
 * work is 1), and lists without a page size, with what real articles and deployments have.
 */
export const FIELD_COSTS: Readonly<Record<string, FieldCost>> = {
  // Computed from all that was said of a claim, a deployment or an actor: see docs/evidence.md.
  "Claim.status": { work: 15 },
  "Claim.corroboration": { work: 20 },
  "Claim.credibility": { work: 25 },
  "Claim.positions": { work: 15, items: 5 },
  "Actor.positionOn": { work: 15 },
  "Actor.trackRecord": { work: 60 },
  "Article.soleSupportOf": { work: 30, items: 5 },
  "Deployment.actual": { work: 80 },
  "Deployment.planned": { work: 80 },
  "Deployment.outstanding": { work: 80 },
  "Deployment.pay": { work: 80 },
  // Not from that newsroom: by how much it takes longer than `actual` in bench/evidence.bench.ts.
  "Deployment.history": { work: 400, items: 20 },
  "Query.contradictions": { work: 2_000, items: 25 },
  "Story.contradictions": { work: 2_000, items: 25 },
  "Story.sources": { work: 400 },
  "Sources.sources": { items: 20 },
  "Sources.dependencies": { items: 10 },
  "Assertion.drift": { work: 2, items: 1 },

  // A count of all that a list has, whichever list.
  "*.totalCount": { work: 1 },

  // Read out of the text of an article.
  "ArticleVersion.text": { work: 20 },
  "ArticleVersion.sha256": { work: 2 },
  "TextSpan.anchor": { work: 2 },

  "Actor.affiliationPath": { work: 5, items: 3 },
  "Actor.identifiers": { items: 2 },
  "Actor.names": { items: 3 },
  "Actor.reliabilityHistory": { items: 2 },
  "Actor.predecessors": { items: 1 },
  "Actor.roles": { items: 2 },
  "Actor.successors": { items: 1 },
  "ActorMention.ambiguousWith": { items: 1 },
  "ActorName.statedIn": { items: 1 },
  "Succession.statedIn": { items: 1 },
  "Article.derivedFrom": { items: 1 },
  "Article.mentions": { items: 20 },
  "Article.versions": { items: 2 },
  "Assertion.quantities": { items: 1 },
  "Assertion.spans": { items: 2 },
  "AttributionChain.links": { items: 3 },
  "AttributionLink.audience": { items: 1 },
  "Claim.about": { items: 2 },
  "Claim.quantities": { items: 1 },
  "Claim.relations": { items: 2 },
  "Claim.targets": { items: 1 },
  "Corroboration.groups": { items: 3 },
  "Corroboration.possibleDependencies": { items: 2 },
  "Corroboration.setAside": { items: 2 },
  "Dependency.evidence": { items: 1 },
  "Deployment.destinations": { items: 2 },
  "Deployment.waves": { items: 4 },
  "OriginGroup.assertions": { items: 3 },
  "PayEstimate.inputs": { items: 5 },
  "Role.statedIn": { items: 1 },
  "StrengthEstimate.inputs": { items: 10 },
  "Wave.claims": { items: 10 },
  "Claim.credibilityGrades": { items: 1 },
  "ArticleVersion.parts": { items: 3 },
  "ArticleVersion.translations": { items: 1 },
  "Assertion.translations": { items: 1 },
  "Deployment.senders": { items: 1 },
  "Deployment.hosts": { items: 1 },
  "Claim.stories": { items: 2, work: 2 },
  "Story.places": { items: 2 },
  "Story.topics": { items: 2 },

  // The schema itself.
  "__Schema.types": { items: 120 },
  "__Schema.directives": { items: 6 },
  "__Type.fields": { items: 5 },
  "__Type.inputFields": { items: 2 },
  "__Type.enumValues": { items: 4 },
  "__Type.interfaces": { items: 1 },
  "__Type.possibleTypes": { items: 1 },
  "__Field.args": { items: 1 },
  "__Directive.args": { items: 1 },
};
