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
  const bar = process.stderr.isTTY ? await openBar() : null;
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

/** The library is loaded only where there is somebody to see it. */
async function openBar() {
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
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
