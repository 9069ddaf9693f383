import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const SOURCES = ["src/web", "src/client"];
const BUILT = join(ROOT, "dist/web/index.html");

/** Before the tests: builds the page where what it is made of is newer. Its own tests say when that fails. */
export default function buildPage(): void {
  if (newest(SOURCES.map((folder) => join(ROOT, folder))) < changed(BUILT)) return;
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  try {
    execFileSync(process.execPath, [vite, "build", "src/web", "--logLevel=error"], { cwd: ROOT });
  } catch (error) {
    console.error(`The page does not build.\n${String(error)}`);
  }
}

function newest(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  return Math.max(...files.map(changed));
}

/** 0 for a file that is not there. */
function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
