import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./editDistance";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

/** The definition, without the limit and slow. */
function naive(a: string, b: string, swaps: boolean): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const plain = [naive(shortA, shortB, swaps) + same, naive(shortA, b, swaps) + 1, naive(a, shortB, swaps) + 1];
  const swapped = swaps && a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...plain, ...(swapped ? [naive(a.slice(0, -2), b.slice(0, -2), swaps) + 1] : []));
}

test.each(["swaps", "no-swaps"] as const)("agrees with its definition up to the limit: %s", (edits) => {
  fc.assert(
    fc.property(
      word,
      word,
      fc.oneof(
        fc.nat(16).map((n) => n / 2),
        fc.constant(Number.POSITIVE_INFINITY),
      ),
      (a, b, limit) => {
        expect(editDistance(a, b, limit, edits)).toBe(Math.min(naive(a, b, edits === "swaps"), limit));
      },
    ),
    { numRuns: 300 },
  );
});

test("counts swaps of neighbours as one edit where it is told to", () => {
  expect(editDistance("staus", "status", 4, "swaps")).toBe(1);
  expect(editDistance("sattus", "status", 4, "swaps")).toBe(1);
  expect(editDistance("sattus", "status", 4, "no-swaps")).toBe(2);
});
