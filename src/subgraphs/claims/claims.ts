import { defineSubgraph } from "../../federation/subgraph.js";
import { ActorClaimsResolver } from "./actor/actor-claims.resolver.js";
import { ArticleClaimsResolver } from "./article/article-claims.resolver.js";
import { AssertionResolver } from "./assertion/assertion.resolver.js";
import { AssertionType } from "./assertion/assertion.type.js";
import { AttributionLinkResolver, AttributionResolver } from "./assertion/attribution.resolver.js";
import { AssertionTranslationsResolver, TranslationResolver } from "./assertion/translation.resolver.js";
import { WorkAssertionsResolver } from "./assertion/work-assertions.resolver.js";
import { ClaimRelationResolver } from "./claim/claim-relation.resolver.js";
import { ClaimTargetResolver } from "./claim/claim-target.resolver.js";
import { ClaimRelationType } from "./claim/claim-relation.type.js";
import { ClaimGradesResolver, CredibilityGradeResolver } from "./claim/credibility-grade.resolver.js";
import { CredibilityGradeType } from "./claim/credibility-grade.type.js";
import { ClaimResolver } from "./claim/claim.resolver.js";
import { ClaimType } from "./claim/claim.type.js";
import { CLAIMS_READS } from "./claims.context.js";
import { DeploymentClaimsResolver, WaveClaimsResolver } from "./deployment/deployment-claims.resolver.js";
import { EVIDENCE_RESOLVERS } from "./evidence/evidence.resolvers.js";
import { SourceResolver, SourcesResolver } from "./story/sources.resolver.js";
import { ClaimStoriesResolver } from "./story/claim-stories.resolver.js";
import { StoryClaimsResolver } from "./story/story-claims.resolver.js";
import { StoryEvidenceResolver } from "./story/story-evidence.resolver.js";
import {
  ActorStub,
  ArticleStub,
  DeploymentStub,
  StoryStub,
  TextSpanStub,
  WaveStub,
  WorkStub,
} from "./stubs.js";

/** The evidence: what is claimed, who asserts it on whose word, and what follows from that. */
export const claimsSubgraph = defineSubgraph({
  name: "claims",
  reads: CLAIMS_READS,
  resolvers: [
    ClaimResolver,
    ClaimTargetResolver,
    ClaimRelationResolver,
    ClaimGradesResolver,
    CredibilityGradeResolver,
    AssertionResolver,
    AssertionTranslationsResolver,
    TranslationResolver,
    WorkAssertionsResolver,
    AttributionResolver,
    AttributionLinkResolver,
    ArticleClaimsResolver,
    ActorClaimsResolver,
    DeploymentClaimsResolver,
    WaveClaimsResolver,
    StoryClaimsResolver,
    ClaimStoriesResolver,
    StoryEvidenceResolver,
    SourcesResolver,
    SourceResolver,
    ...EVIDENCE_RESOLVERS,
  ],
  types: [
    ClaimType,
    AssertionType,
    ClaimRelationType,
    CredibilityGradeType,
    ActorStub,
    ArticleStub,
    DeploymentStub,
    StoryStub,
    TextSpanStub,
    WaveStub,
    WorkStub,
  ],
  references: {
    Claim: (id, { claims }) => claims.byId(id),
    Assertion: (id, { assertions }) => assertions.byId(id),
    ClaimRelation: (id, { claimRelations }) => claimRelations.byId(id),
    CredibilityGrade: (id, { credibilityGrades }) => credibilityGrades.byId(id),
    Article: (id) => ({ id }),
    Actor: (id) => ({ id }),
    Deployment: (id) => ({ id }),
    Wave: (id) => ({ id }),
    Work: (id) => ({ id }),
    Story: (id) => ({ id }),
  },
});
