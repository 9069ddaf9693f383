import type { EdtfBounds } from "./bounds.js";
import { boundsOf } from "./edtf-bounds.js";
import { parseEdtf } from "./parse-edtf.js";

/**
 * What an EDTF expression covers. docs/newsroom-files.md says what we accept.
 *
 * @throws EdtfError with a sentence that says what to write.
 */
export function readEdtf(text: string): EdtfBounds {
  return boundsOf(parseEdtf(text));
}
