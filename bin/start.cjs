"use strict";

const { buildForStart, isServerMissing } = require("./build.cjs");

function giveUp(message) {
  console.error(message);
  process.exit(2);
}

if (buildForStart() !== 0) giveUp("Dateline does not build: see above for what to mend.");
if (isServerMissing()) {
  giveUp(
    "Dateline is not built here, and TypeScript, which builds it, is not installed: " +
      "run `npm ci` (without --omit=dev), or copy dist/ from where it was built.",
  );
}

void import("../dist/bin/dateline.js");
