"use strict";

/*
 * Ends the process with one sentence when this Node is too old for the rest.
 *
 * An old Node has to be able to read this file and bin/dateline.cjs, so both keep to ES5 and to modules that
 * Node has always had (test/bin/launcher.test.ts).
 */

var minimum = /\d+\.\d+/.exec(require("../package.json").engines.node)[0];

function isOlder(version, than) {
  var have = version.split(".").map(Number);
  var want = than.split(".").map(Number);
  return have[0] < want[0] || (have[0] === want[0] && have[1] < want[1]);
}

if (isOlder(process.versions.node, minimum)) {
  var found = process.execPath + " is Node " + process.versions.node;
  var advice = "install a newer one, from https://nodejs.org for example.";
  console.error("Dateline needs Node " + minimum + " or newer, and " + found + ": " + advice);
  process.exit(2);
}
