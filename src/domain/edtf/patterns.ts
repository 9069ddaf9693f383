/** Whether the digits of a number fit a pattern in which X is any digit. */
export function fits(number: number, pattern: string): boolean {
  if (!pattern.includes("X")) return Number(pattern) === number;
  const digits = String(number).padStart(pattern.length, "0");
  return (
    digits.length === pattern.length &&
    digits.replace(/\d/g, (digit, at) => (pattern[at] === "X" ? "X" : digit)) === pattern
  );
}

/** The numbers that fit a pattern in which X is any digit, ascending or descending. */
export function* numbersThatFit(pattern: string, direction: "ASCENDING" | "DESCENDING"): Generator<number> {
  const unknown = pattern.split("X").length - 1;
  const count = 10 ** unknown;
  for (let step = 0; step < count; step++) {
    const filling = String(direction === "ASCENDING" ? step : count - 1 - step).padStart(unknown, "0");
    let used = 0;
    yield Number(pattern.replaceAll("X", () => filling[used++]!));
  }
}
