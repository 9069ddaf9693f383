import type { Check } from "./check.js";

/** No two waves of a deployment have the same ordinal. */
export const checkWaveOrdinals: Check = (batch, report) => {
  const taken = new Map<string, string>();
  for (const { id, deploymentId, ordinal } of batch.of("Wave")) {
    const key = `${deploymentId} ${ordinal}`;
    const other = taken.get(key);
    if (other === undefined) taken.set(key, id);
    else {
      const reason = `${ordinal} is already that of "${other}" in ${deploymentId}`;
      report(batch.placeOf(id), "ordinal", reason);
    }
  }
};

/** A claim about a wave is about the deployment that the wave belongs to, and only losses have a side. */
export const checkClaimTargets: Check = (batch, report) => {
  for (const { id, targets } of batch.of("Claim")) {
    targets.forEach(({ deploymentId, waveId, measure, sideId }, index) => {
      if (sideId !== null && measure !== "LOSSES") {
        report(batch.placeOf(id), `targets[${index}].sideId`, "is for LOSSES only: it says whose they are");
      }
      const wave = waveId === null ? null : batch.find("Wave", waveId);
      if (wave === null || wave.deploymentId === deploymentId) return;
      const reason = `"${waveId}" is a wave of "${wave.deploymentId}", not of "${deploymentId}"`;
      report(batch.placeOf(id), `targets[${index}].waveId`, reason);
    });
  }
};
