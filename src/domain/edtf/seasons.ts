/** The months that a part of a year covers, 1 to 12; 13 and more are months of the next year. */
export interface PartOfYear {
  readonly from: number;
  readonly to: number;
}

/**
 * What the numbers 21 to 41 mean in place of a month, after ISO 8601-2.
 *
 * The standard names the seasons and leaves their days open. Here they are the meteorological ones: three whole
 * months each. A season belongs to the year in which it begins, so the northern winter of 2024 ends in
 * February 2025. Seasons without a hemisphere cover what is that season in either one.
 */
const PARTS: ReadonlyMap<number, PartOfYear> = new Map([
  // Spring, summer, autumn and winter, in either hemisphere.
  [21, { from: 3, to: 11 }],
  [22, { from: 6, to: 14 }],
  [23, { from: 3, to: 11 }],
  [24, { from: 6, to: 14 }],
  // The same in the northern hemisphere.
  [25, { from: 3, to: 5 }],
  [26, { from: 6, to: 8 }],
  [27, { from: 9, to: 11 }],
  [28, { from: 12, to: 14 }],
  // And in the southern one.
  [29, { from: 9, to: 11 }],
  [30, { from: 12, to: 14 }],
  [31, { from: 3, to: 5 }],
  [32, { from: 6, to: 8 }],
  // Quarters.
  [33, { from: 1, to: 3 }],
  [34, { from: 4, to: 6 }],
  [35, { from: 7, to: 9 }],
  [36, { from: 10, to: 12 }],
  // Quadrimesters, four months each.
  [37, { from: 1, to: 4 }],
  [38, { from: 5, to: 8 }],
  [39, { from: 9, to: 12 }],
  // Semestrals, six months each.
  [40, { from: 1, to: 6 }],
  [41, { from: 7, to: 12 }],
]);

/** `undefined` for numbers that are no part of a year. */
export function partOfYear(number: number): PartOfYear | undefined {
  return PARTS.get(number);
}
