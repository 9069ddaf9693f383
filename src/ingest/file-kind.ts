/** What is to be done with a file of another kind, by how it begins; `null` where it may be a newsroom file. */
export function reasonAgainstFile(beginning: Buffer): string | null {
  const bytes = beginning.toString("latin1", 0, 1_000);
  if (bytes.startsWith("\x1f\x8b")) return "is compressed; decompress it with gunzip";
  if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) return "is UTF-16; save it as UTF-8";
  // With or without a byte order mark.
  if (/^(?:\xef\xbb\xbf)?\s*\[/.test(bytes)) {
    return "is one JSON list; write one record a line, without brackets and commas around (jq -c '.[]' does)";
  }
  return null;
}
