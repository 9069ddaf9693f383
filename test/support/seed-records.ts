import type { FileRecord } from "../../src/ingest/records.js";

import { actorRecord, roleRecord } from "./seed/actors.js";
import { assertionRecords } from "./seed/assertions.js";
import { claimRecord, dependencyRecords, relationRecord } from "./seed/claims.js";
import type { SeedCoding } from "./seed/coding.js";
import { deploymentRecord, waveRecords } from "./seed/deployments.js";
import type { Places } from "./seed/places.js";
import type { Reading } from "./seed/reading.js";
import { articleRecord, mentionRecords, versionRecord } from "./seed/text.js";

/**
 * The coding of the seed as records of the file format, for the text in which `places` finds things.
 *
 * In the order in which a person reads them: the text, who is in it, each claim with what is said
 * of it, how claims and sources hang together, what moved. What the coding works out for itself
 * (whose word counts, which chains are explicit) is left behind.
 */
export function seedRecords(coding: SeedCoding, text: string, places: Places): FileRecord[] {
  const reading: Reading = { coding, text, places };
  return [
    articleRecord(reading),
    versionRecord(reading),
    ...coding.actors.map(actorRecord),
    ...coding.roles.map((role) => roleRecord(reading, role)),
    ...mentionRecords(reading),
    ...coding.claims.flatMap((claim) => [claimRecord(reading, claim), ...assertionRecords(reading, claim)]),
    ...coding.relations.map(relationRecord),
    ...dependencyRecords(reading),
    ...coding.deployments.map(deploymentRecord),
    ...coding.deployments.flatMap(waveRecords),
  ];
}
