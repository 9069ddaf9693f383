import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** The pages for browsers: the script that builds each, and what it is made of. */
const PAGES = [
  { page: "web", sources: ["src/web", "src/client"] },
  { page: "playground", sources: ["src/playground"] },
];

/**
 * Before the tests, which all share dist/: compiles the server, and builds a page where what it is made of is
 * newer. Tests of the command and of the pages say when that fails.
 */
export default function buildDist(): void {
  build("server");
  for (const { page, sources } of PAGES) {
    const built = changed(join(ROOT, `dist/${page}/index.html`));
    if (newest(sources.map((folder) => join(ROOT, folder))) >= built) build(page);
  }
}

function build(part: string): void {
  try {
    execFileSync("npm", ["run", "--silent", `build:${part}`], {
      cwd: ROOT,
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "inherit"],
    });
  } catch (error) {
    console.error(`npm run build:${part} fails.\n${String(error)}`);
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
