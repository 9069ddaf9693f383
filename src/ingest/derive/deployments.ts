import type { Deployment, Wave } from "../../domain/deployment.js";
import type { Batch } from "../batch.js";
import { recordsWith } from "./file-values.js";

export function deploymentsIn(batch: Batch): Deployment[] {
  return recordsWith(batch, "Deployment", ({ window, ended }) => ({
    window: batch.times.readIfAny(window),
    ended: batch.times.readIfAny(ended),
  }));
}

export function wavesIn(batch: Batch): Wave[] {
  return recordsWith(batch, "Wave", ({ departed, arrived }) => ({
    departed: batch.times.readIfAny(departed),
    arrived: batch.times.readIfAny(arrived),
  }));
}
