#!/usr/bin/env node
"use strict";

/* What `npm start` and the installed command run. An old Node stops at the first line: see check-node.cjs. */
require("./check-node.cjs");
require("./start.cjs");
