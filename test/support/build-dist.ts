import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const SOURCES = ["src/web", "src/client"];
const BUILT = join(ROOT, "dist/web/index.html");

/**
 * Before the tests, which all share dist/: compiles the server, and builds the page where what it is made of is
 * newer. Tests of the command and of the page say when that fails.
 */
export default function buildDist(): void {
  run("server", "typescript/bin/tsc", "-p", "tsconfig.build.json");
  if (newest(SOURCES.map((folder) => join(ROOT, folder))) < changed(BUILT)) return;
  run("page", "vite/bin/vite.js", "build", "src/web", "--logLevel=error");
}

function run(what: string, script: string, ...args: readonly string[]): void {
  try {
    execFileSync(process.execPath, [join(ROOT, "node_modules", script), ...args], { cwd: ROOT });
  } catch (error) {
    console.error(`The ${what} does not build.\n${String(error)}`);
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
