import { ActorEvidenceResolver } from "./actor-evidence.resolver.js";
import { ArticleEvidenceResolver } from "./article-evidence.resolver.js";
import { ClaimEvidenceResolver } from "./claim-evidence.resolver.js";
import { ContradictionResolver } from "./contradiction.resolver.js";
import {
  AssertionStandingResolver,
  ClaimCorrectionsResolver,
  CorrectionResolver,
  ReviewResolver,
  StandingResolver,
} from "./correction.resolver.js";
import { CorroborationResolver, DependencyResolver, OriginGroupResolver } from "./corroboration.resolver.js";
import { DeploymentEvidenceResolver } from "./deployment-evidence.resolver.js";
import { AssertionDriftResolver, DriftResolver } from "./drift.resolver.js";
import { PositionResolver } from "./position.resolver.js";
import {
  EstimateInputResolver,
  MeasureEstimateResolver,
  PayEstimateResolver,
  StrengthChangeResolver,
  StrengthEstimateResolver,
} from "./strength.resolver.js";

/** All that is computed: first on the entities, then on the answers themselves. */
export const EVIDENCE_RESOLVERS = [
  ClaimEvidenceResolver,
  ClaimCorrectionsResolver,
  AssertionStandingResolver,
  AssertionDriftResolver,
  DeploymentEvidenceResolver,
  ActorEvidenceResolver,
  ArticleEvidenceResolver,
  ContradictionResolver,
  CorroborationResolver,
  OriginGroupResolver,
  DependencyResolver,
  PositionResolver,
  CorrectionResolver,
  ReviewResolver,
  StandingResolver,
  StrengthEstimateResolver,
  EstimateInputResolver,
  MeasureEstimateResolver,
  PayEstimateResolver,
  StrengthChangeResolver,
  DriftResolver,
] as const;
