/** Keeps the process busy, as work does that cannot be interrupted. */
export function spend(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
