import { readFile } from "node:fs/promises";

import { ConfigError } from "../config.js";
import { reasonOfFileError } from "../ingest/file-errors.js";
import type { TrustedDocuments } from "../server/trusted-documents.js";

/**
 * Reads manifests: JSON objects of ids and texts, as `schema/persisted-documents.json`.
 *
 * @throws ConfigError that names the file.
 */
export async function loadTrustedDocuments(
  files: readonly string[],
  only: boolean,
): Promise<TrustedDocuments> {
  if (only && files.length === 0) {
    throw new ConfigError("TRUSTED_DOCUMENTS_ONLY takes documents to trust: name them in TRUSTED_DOCUMENTS.");
  }
  const manifests = await Promise.all(files.map(loadManifest));
  return { byId: new Map(manifests.flat()), only };
}

async function loadManifest(file: string): Promise<[string, string][]> {
  const wrong = (reason: string) => new ConfigError(`TRUSTED_DOCUMENTS: ${file}: ${reason}.`);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw wrong(reasonOfFileError(error) ?? "cannot be read");
  });
  const entries = Object.entries(readJson(text) ?? {});
  if (entries.length === 0) throw wrong("is no JSON object of ids and documents");
  return entries.map(([id, document]) => {
    if (typeof document !== "string") throw wrong(`has no text for "${id}"`);
    return [id, document];
  });
}

function readJson(text: string): object | null {
  try {
    return JSON.parse(text) as object | null;
  } catch {
    return null;
  }
}
