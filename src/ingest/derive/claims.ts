import type { Claim, SourceDependency } from "../../domain/claim.js";
import type { Batch } from "../batch.js";
import { recordsWith, spansWithoutWords } from "./file-values.js";

export function claimsIn(batch: Batch): Claim[] {
  return recordsWith(batch, "Claim", ({ time }) => ({ time: batch.times.readIfAny(time) }));
}

export function sourceDependenciesIn(batch: Batch): SourceDependency[] {
  return recordsWith(batch, "SourceDependency", ({ evidence }) => ({
    evidence: spansWithoutWords(evidence),
  }));
}
