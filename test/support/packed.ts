import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { ROOT } from "./command.js";

/** Unpacks what `npm pack` packs, without what it depends on, in a folder of its own. Gives the folder. */
export function unpackPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-packed-"));
  // Without the scripts, which would build dist/ again while other tests run from it.
  const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: ROOT, encoding: "utf8" })) as [
    { filename: string },
  ];
  execFileSync("tar", ["xzf", filename], { cwd: folder });
  return join(folder, "package");
}

/** Links the packages that `npm ci --omit=dev` installs, by the lock file, into a folder. */
export function linkProductionPackages(folder: string): void {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly dev?: true; readonly devOptional?: true }>>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const isNested = path.lastIndexOf("node_modules/") > 0;
    if (path === "" || isNested || dev || devOptional) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path));
  }
}
