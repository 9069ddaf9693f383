import type { Deployment, Wave } from "../../domain/deployment.js";
import type { Batch } from "../batch.js";
import { recordsOf } from "./file-values.js";

export function deploymentsIn(batch: Batch): Deployment[] {
  return recordsOf(batch, "Deployment").map((deployment) => ({
    ...deployment,
    window: batch.times.readIfAny(deployment.window),
  }));
}

export function wavesIn(batch: Batch): Wave[] {
  return recordsOf(batch, "Wave").map((wave) => ({
    ...wave,
    departed: batch.times.readIfAny(wave.departed),
    arrived: batch.times.readIfAny(wave.arrived),
  }));
}
