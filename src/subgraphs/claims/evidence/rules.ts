/** Where the rule behind a computed field is explained, for its description. */
export function ruleAt(heading: string): string {
  return `[The rule](/docs/evidence.md#${heading}).`;
}
