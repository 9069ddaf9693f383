import { loadFiles, type Progress } from "../ingest/load.js";
import type { CollectionName } from "../store/collections.js";
import type { Store } from "../store/store.js";

/**
 * Loads the files, with a progress bar where somebody watches and a line in the log for each that is empty.
 * Gives what was loaded in words.
 *
 * @throws IngestError
 */
export async function loadNewsroom(
  store: Store,
  files: readonly string[],
  log: (line: string) => void,
  only?: readonly CollectionName[],
): Promise<string> {
  const bar = process.stderr.isTTY ? await openBar() : null;
  const emptyFiles: string[] = [];
  const counts = await loadFiles(store, files, {
    onEmptyFile: (file) => emptyFiles.push(file),
    ...(bar && { onProgress: bar.show }),
    ...(only && { only }),
  }).finally(() => bar?.stop());
  // Only now, for the bar would be drawn over it.
  for (const file of emptyFiles) log(`${file} holds no records.`);
  const loaded = Object.entries(counts).filter(([, count]) => count > 0);
  return loaded.map(([type, count]) => `${count} ${type}`).join(", ") || "nothing";
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
