import type { Check } from "./check.js";

/** Nothing stands in a relation to itself. */
export const checkSelfRelations: Check = (batch, report) => {
  for (const { id, claimId, otherId } of batch.of("ClaimRelation")) {
    if (claimId === otherId) report(batch.placeOf(id), "otherId", "must be another claim than claimId");
  }
  for (const { id, actorId, onId } of batch.of("SourceDependency")) {
    if (actorId === onId) report(batch.placeOf(id), "onId", "must be another actor than actorId");
  }
  for (const { id, derivedFrom } of batch.of("Article")) {
    derivedFrom.forEach(({ sourceId }, index) => {
      if (sourceId !== id) return;
      report(batch.placeOf(id), `derivedFrom[${index}].sourceId`, "must be another article");
    });
  }
};
