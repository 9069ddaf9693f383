"use strict";

const { spawnSync } = require("node:child_process");
const { existsSync, rmSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");

/** Each part of dist/, the file that shows that it is there, and the package that builds it. */
const PARTS = [
  { script: "build:server", built: "dist/bin/dateline.js", needs: "typescript" },
  { script: "build:playground", built: "dist/playground/index.html", needs: "vite" },
  { script: "build:web", built: "dist/web/index.html", needs: "vite" },
];

/** An installed package holds what was built elsewhere, and no sources. */
const isCheckout = existsSync(path.join(ROOT, "tsconfig.build.json"));

/**
 * Builds what can be built here: nothing in an installed package, which has no sources, and nothing without
 * the development dependencies.
 *
 * @param needsBuild which parts to build.
 * @returns the exit code of the first build that failed, else 0.
 */
function build(needsBuild) {
  for (const part of PARTS.filter(needsBuild)) {
    if (!isCheckout || !isInstalled(part.needs)) continue;
    const exitCode = runScript(part.script);
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

const isMissing = ({ built }) => !existsSync(path.join(ROOT, built));
const isServer = ({ script }) => script === "build:server";

function isInstalled(name) {
  return existsSync(path.join(ROOT, "node_modules", name, "package.json"));
}

/** What builds print goes to the standard error: the standard output is the server's. */
function runScript(script) {
  const options = { cwd: ROOT, shell: process.platform === "win32", stdio: ["ignore", 2, 2] };
  return spawnSync("npm", ["run", "--silent", script], options).status ?? 1;
}

/** Compiles the server, which takes a second when nothing has changed, and builds the pages if they are missing. */
exports.buildForStart = () => build((part) => isServer(part) || isMissing(part));

exports.isServerMissing = () => PARTS.some((part) => isServer(part) && isMissing(part));

// As npm's "prepare": after an installation, and before the package is packed.
if (require.main === module) {
  // What sources that are gone once built must not be packed.
  if (isCheckout && PARTS.every(({ needs }) => isInstalled(needs)))
    rmSync(path.join(ROOT, "dist"), { recursive: true, force: true });
  process.exitCode = build(() => true);
  if (PARTS.some(isMissing) && process.exitCode === 0) {
    console.error(
      "Dateline was installed but not built, for its development dependencies are not installed: " +
        "copy dist/ from where it was built, or run `npm ci` without --omit=dev.",
    );
  }
}
