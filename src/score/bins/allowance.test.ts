import fc from "fast-check";
import { expect, test } from "vitest";
import { allowances, fairShare } from "./allowance";

const BUDGET = 1000;
const wishes = fc.array(fc.tuple(fc.nat(400), fc.nat(60), fc.nat(20)), { minLength: 1, maxLength: 30 });
const inView = fc.integer({ min: 1, max: 12 });

const asWishes = (list: readonly (readonly [number, number, number])[]) => {
  const at = (chunk: number, parts: number) =>
    (list[chunk] ?? [0, 0, 0]).slice(3 - parts).reduce((sum, part) => sum + part, 0);
  return {
    rich: (chunk: number) => at(chunk, 3),
    plain: (chunk: number) => at(chunk, 2),
    least: (chunk: number) => at(chunk, 1),
  };
};

test("no view takes more than it may, and each chunk has its least", () => {
  fc.assert(
    fc.property(wishes, inView, (list, n) => {
      const asked = asWishes(list);
      const allowedTo = allowances(n, BUDGET, asked);
      const allowed = list.map((_, chunk) => allowedTo(chunk));
      for (let from = 0; from < list.length; from++) {
        const sum = allowed.slice(from, from + n).reduce((total, each) => total + each, 0);
        expect(sum).toBeLessThanOrEqual(BUDGET);
      }
      for (const [chunk, each] of allowed.entries()) expect(each).toBeGreaterThanOrEqual(asked.least(chunk) - 1);
    }),
  );
});

test("what no view wishes too much of is as rich as it wishes", () => {
  expect(
    allowances(
      2,
      BUDGET,
      asWishes([
        [100, 0, 0],
        [400, 0, 0],
        [300, 0, 0],
      ]),
    )(1),
  ).toBe(400);
});

test("what is left over the plain is shared, and who wants little keeps it", () => {
  const asked = asWishes([
    [40, 100, 0],
    [1200, 300, 0],
    [900, 100, 0],
  ]);
  // 500 are plain; of the other 500 the first takes its 40, the others the half of the rest each.
  expect([0, 1, 2].map(allowances(3, BUDGET, asked))).toEqual([140, 530, 330]);
});

test("who wants less leaves more to the others", () => {
  expect(fairShare([10, 20, 30], 60)).toBe(Number.POSITIVE_INFINITY);
  expect(fairShare([10, 50, 50], 60)).toBe(25);
  expect(fairShare([50, 50, 50], 60)).toBe(20);
  expect(fairShare([], 60)).toBe(Number.POSITIVE_INFINITY);
});
