import { SingleBar } from "cli-progress";

import { loadFiles, type Progress } from "../ingest/load.js";
import type { CollectionName } from "../store/collections.js";
import type { Store } from "../store/store.js";

/**
 * Loads the files, with a progress bar where somebody watches. Gives what was loaded in words.
 *
 * @throws IngestError
 */
export async function loadNewsroom(
  store: Store,
  files: readonly string[],
  only?: readonly CollectionName[],
): Promise<string> {
  const bar = process.stderr.isTTY ? openBar() : null;
  try {
    const counts = await loadFiles(store, files, {
      ...(bar && { onProgress: bar.show }),
      ...(only && { only }),
    });
    const loaded = Object.entries(counts).filter(([, count]) => count > 0);
    return loaded.map(([type, count]) => `${count} ${type}`).join(", ") || "nothing";
  } finally {
    bar?.stop();
  }
}

function openBar() {
  const bar = new SingleBar({
    format: "Loading {bar} {percentage}% · {records} records",
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(1, 0, { records: 0 });
  return {
    show: ({ bytesRead, bytesTotal, records }: Progress) => {
      bar.setTotal(Math.max(bytesTotal, 1));
      bar.update(bytesRead, { records });
    },
    stop: () => bar.stop(),
  };
}
