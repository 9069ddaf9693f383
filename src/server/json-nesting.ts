const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether objects and lists lie deeper inside one another than the maximum. Needs no valid JSON. */
export function isNestedDeeperThan(maximum: number, json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const character = json.charCodeAt(at);
    if (inString) {
      if (character === BACKSLASH) at++;
      else if (character === QUOTE) inString = false;
    } else if (character === QUOTE) inString = true;
    else if (CLOSING.has(character)) depth--;
    else if (OPENING.has(character) && ++depth > maximum) return true;
  }
  return false;
}
