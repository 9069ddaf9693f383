#!/usr/bin/env node
import { createRequire } from "module";

// An old Node has to be able to read this file, and cannot read what the server imports: that is imported later.
createRequire(import.meta.url)("../../bin/check-node.cjs");

import("./serve.js").catch((error: NodeJS.ErrnoException) => {
  const missing = error.code === "ERR_MODULE_NOT_FOUND" && /package '([^']+)'/.exec(error.message);
  if (!missing) throw error;
  console.error(`The package "${missing[1]}", which Dateline needs, is not installed: run \`npm ci\`.`);
  process.exit(2);
});
