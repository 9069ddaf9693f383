import type { Check } from "./check.js";

/** No two waves of a deployment have the same ordinal. */
export const checkWaveOrdinals: Check = (batch, report) => {
  const taken = new Map<string, string>();
  for (const located of batch.of("Wave")) {
    const { id, deploymentId, ordinal } = located.record;
    const key = `${deploymentId} ${ordinal}`;
    const other = taken.get(key);
    if (other === undefined) taken.set(key, id);
    else report(located, "ordinal", `${ordinal} is already that of "${other}" in ${deploymentId}`);
  }
};

/** A claim about a wave is about the deployment that the wave belongs to. */
export const checkClaimTargets: Check = (batch, report) => {
  for (const located of batch.of("Claim")) {
    located.record.targets.forEach(({ deploymentId, waveId }, index) => {
      const wave = waveId === null ? null : batch.find("Wave", waveId);
      if (wave === null || wave.record.deploymentId === deploymentId) return;
      const reason = `"${waveId}" is a wave of "${wave.record.deploymentId}", not of "${deploymentId}"`;
      report(located, `targets[${index}].waveId`, reason);
    });
  }
};
