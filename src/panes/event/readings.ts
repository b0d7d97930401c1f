import type { Discrepancy } from "../../dataset/part";

/** A number that sources give, with how many readings give it. */
export interface GivenNumber {
  readonly value: number;
  readonly readings: number;
  /** No reading that gives it still stands. */
  readonly deprecated: boolean;
}

/**
 * The numbers of a discrepancy from low to high, empty where fewer than two readings give one. Low and high span those
 * that stand: a number that was superseded or a plain error widens nothing.
 */
export function spreadNumbers({ readings }: Pick<Discrepancy, "readings">): {
  readonly given: readonly GivenNumber[];
  readonly low: number;
  readonly high: number;
} {
  const numbers = readings.flatMap(({ value, rank }) => (typeof value === "number" ? [{ value, rank }] : []));
  if (numbers.length < 2) return { given: [], low: 0, high: 0 };
  const given = [...new Set(numbers.map(({ value }) => value))]
    .toSorted((a, b) => a - b)
    .map((value) => {
      const same = numbers.filter((each) => each.value === value);
      return { value, readings: same.length, deprecated: same.every(({ rank }) => rank === "deprecated") };
    });
  const standing = given.filter(({ deprecated }) => !deprecated);
  const spanned = standing.length > 0 ? standing : given;
  return { given, low: spanned[0]?.value ?? 0, high: spanned.at(-1)?.value ?? 0 };
}
