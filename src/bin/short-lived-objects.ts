import { setFlagsFromString } from "node:v8";

/**
 * Imported before anything else, so that V8 takes all new objects for short-lived.
 *
 * While records are loaded nearly everything lives on, and V8 learns to put what certain lines make where
 * only a full collection looks. Lists that belong to one request then end there, too, and keep all that they
 * hold from being collected with the rest: requests take a quarter to a half more CPU
 * (docs/decisions/0015-reads.md).
 */
setFlagsFromString("--no-allocation-site-pretenuring");
