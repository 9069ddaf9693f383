import type { ActorId, ArticleId, ClaimId, DeploymentId, StoryId } from "./ids.js";
import type { Place } from "./place.js";

/** A subject from the IPTC Media Topics vocabulary. */
export interface MediaTopic {
  /** Eight digits, as in `medtop:20000053`. */
  readonly code: string;
  /** The topic's label, in the story's language. */
  readonly label: string | null;
}

/**
 * News that belongs together. A story only gathers: everything that follows from its articles and
 * claims is computed from those. An article, claim, actor or deployment can be in several stories.
 */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly summary: string | null;
  /** BCP 47, of title and summary. */
  readonly language: string;
  readonly topics: readonly MediaTopic[];
  readonly articleIds: readonly ArticleId[];
  /** Claims of the story that none of its articles or deployments lead to. */
  readonly claimIds: readonly ClaimId[];
  /** The parties that the story is about; its sources follow from its claims. */
  readonly actorIds: readonly ActorId[];
  readonly deploymentIds: readonly DeploymentId[];
  readonly places: readonly Place[];
  /** Invented to show how the graph works. */
  readonly fictional: boolean;
}
