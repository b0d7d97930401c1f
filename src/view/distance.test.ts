import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./distance";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

/** The definition, without the limit and slow. */
function naive(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  return Math.min(naive(shortA, shortB) + same, naive(shortA, b) + 1, naive(a, shortB) + 1);
}

describe("edit distance", () => {
  it("agrees with its definition up to the limit and says limit + 1 beyond", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
      }),
    );
  });
});
