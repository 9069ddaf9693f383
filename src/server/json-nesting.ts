/** Whether objects and lists lie deeper inside one another than the maximum. Needs no valid JSON. */
export function isNestedDeeperThan(maximum: number, json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case `"`:
        at = endOfString(json, at);
        break;
      case "]":
      case "}":
        depth--;
        break;
      case "[":
      case "{":
        if (++depth > maximum) return true;
    }
  }
  return false;
}

/** Where the string that begins at a quote ends; documents are long strings, so they are not gone through. */
function endOfString(json: string, begin: number): number {
  let end = begin;
  do end = json.indexOf(`"`, end + 1);
  while (end !== -1 && isEscaped(json, end));
  return end === -1 ? json.length : end;
}

/** By an odd number of backslashes. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json[before - 1] === "\\") before--;
  return (at - before) % 2 === 1;
}
