/** JSON with its names in order, and without types: the same text for the same value. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    const members = Object.entries(one).filter(([name]) => name !== "__typename");
    return Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
