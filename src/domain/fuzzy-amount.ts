import { vocabulary } from "./vocabulary.js";

/** Words and formations that texts give in place of a number. */
export const FuzzyAmount = vocabulary(
  "DOZENS",
  "SCORES",
  "HUNDREDS",
  "THOUSANDS",
  "TENS_OF_THOUSANDS",
  "HUNDREDS_OF_THOUSANDS",
  "MILLIONS",
  "SQUAD",
  "PLATOON",
  "COMPANY",
  "BATTALION",
  "REGIMENT",
  "BRIGADE",
  "DIVISION",
  "CORPS",
);
export type FuzzyAmount = keyof typeof FuzzyAmount;

interface AmountBounds {
  readonly low: number;
  /** `null`: no upper bound. */
  readonly high: number | null;
  /** Whether there can be several of them: two brigades, but not two hundreds. */
  readonly isFormation: boolean;
}

/**
 * The one table of what fuzzy amounts come to.
 *
 * A plural word is at least two of what it counts, and less than two of what the next larger word
 * counts: whoever knew of 20,000 would have written "tens of thousands". Collins Cobuild English Grammar, 2.224,
 * has these words for large numbers that are not stated precisely.
 *
 * Formations have the strength that the US Army gives for its own ("Operational Unit Diagrams", army.mil; brigades
 * as in ADP 3-90, 2-96), with the regiment of 1,000 to 3,000 of armies that have it in a brigade's place. Formations
 * of other armies, and worn ones, can be smaller; a text that gives a number is coded with the number.
 */
export const FUZZY_AMOUNTS: Readonly<Record<FuzzyAmount, AmountBounds>> = {
  DOZENS: word(24, 199),
  SCORES: word(40, 199),
  HUNDREDS: word(200, 1_999),
  THOUSANDS: word(2_000, 19_999),
  TENS_OF_THOUSANDS: word(20_000, 199_999),
  HUNDREDS_OF_THOUSANDS: word(200_000, 1_999_999),
  MILLIONS: word(2_000_000, null),
  SQUAD: formation(4, 12),
  PLATOON: formation(16, 50),
  COMPANY: formation(60, 200),
  BATTALION: formation(300, 1_000),
  REGIMENT: formation(1_000, 3_000),
  BRIGADE: formation(2_500, 5_000),
  DIVISION: formation(10_000, 20_000),
  CORPS: formation(20_000, 45_000),
};

function word(low: number, high: number | null): AmountBounds {
  return { low, high, isFormation: false };
}

function formation(low: number, high: number): AmountBounds {
  return { low, high, isFormation: true };
}

/** The bounds of an amount, or of several formations. */
export function amountBounds(amount: FuzzyAmount, times: number | null): Pick<AmountBounds, "low" | "high"> {
  const { low, high } = FUZZY_AMOUNTS[amount];
  const count = times ?? 1;
  return { low: low * count, high: high === null ? null : high * count };
}
