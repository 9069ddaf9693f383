import type { Claim, SourceDependency } from "../../domain/claim.js";
import type { Batch } from "../batch.js";
import { recordsOf, withoutWords } from "./file-values.js";

export function claimsIn(batch: Batch): Claim[] {
  return recordsOf(batch, "Claim").map((claim) => ({ ...claim, time: batch.times.readIfAny(claim.time) }));
}

export function sourceDependenciesIn(batch: Batch): SourceDependency[] {
  return recordsOf(batch, "SourceDependency").map((dependency) => ({
    ...dependency,
    evidence: dependency.evidence.map(withoutWords),
  }));
}
