import pino from "pino";

import type { LogLevel } from "../config.js";
import type { Log } from "../server/log.js";

/** A log of JSON lines on the standard error; the standard output is for whoever started the command. */
export function openLog(level: LogLevel): Log {
  const lines = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
  return {
    info: (message, about = {}) => lines.info(about, message),
    warn: (message, about = {}) => lines.warn(about, message),
    error: (message, about = {}) => lines.error(about, message),
  };
}
