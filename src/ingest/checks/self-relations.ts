import type { Check } from "./check.js";

/** Nothing stands in a relation to itself. */
export const checkSelfRelations: Check = (batch, report) => {
  for (const located of batch.of("ClaimRelation")) {
    const { claimId, otherId } = located.record;
    if (claimId === otherId) report(located, "otherId", "must be another claim than claimId");
  }
  for (const located of batch.of("SourceDependency")) {
    const { actorId, onId } = located.record;
    if (actorId === onId) report(located, "onId", "must be another actor than actorId");
  }
  for (const located of batch.of("Article")) {
    located.record.derivedFrom.forEach(({ sourceId }, index) => {
      if (sourceId === located.record.id)
        report(located, `derivedFrom[${index}].sourceId`, "must be another article");
    });
  }
};
