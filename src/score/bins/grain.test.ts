import fc from "fast-check";
import { expect, test } from "vitest";
import { spanOf } from "../../time/day";
import { COST, marksBudget } from "../budget";
import { binsOf, grainOf, levelOf, narrowestBinPx } from "./grain";

const scales = fc.double({ min: 0.001, max: 3000, noNaN: true });
const widths = fc.integer({ min: 300, max: 3000 });
const rows = fc.integer({ min: 1, max: 25 });

test("a bin is as wide as the narrowest or less than twice that, or a day that is wider", () => {
  fc.assert(
    fc.property(scales, widths, rows, (pxPerDay, widthPx, n) => {
      const grain = grainOf(pxPerDay, widthPx, n);
      const width = grain.binDays * pxPerDay;
      const narrowest = narrowestBinPx(widthPx, n);
      expect(width).toBeGreaterThanOrEqual(narrowest * (1 - 1e-6));
      if (grain.binDays > 1) expect(width).toBeLessThan(narrowest * 2 * (1 + 1e-6));
      expect(width).toBeGreaterThanOrEqual(grain.binPx * (1 - 1e-6));
      expect(Math.log2(grain.binDays) % 1).toBe(0);
    }),
  );
});

test("every row of every bin in view has room for a cluster, and all of them keep to the page's elements", () => {
  fc.assert(
    fc.property(scales, widths, rows, (pxPerDay, widthPx, n) => {
      const { binDays, chunkBins, allowance } = grainOf(pxPerDay, widthPx, n);
      const chunksInView = Math.ceil(widthPx / (binDays * chunkBins * pxPerDay) - 1e-6) + 1;
      expect(allowance).toBeGreaterThanOrEqual(COST.cluster * n * chunkBins);
      expect(chunksInView * allowance).toBeLessThanOrEqual(marksBudget(widthPx, n));
    }),
  );
});

test("twice the scale is one level finer", () => {
  expect(levelOf(1, 40)).toBe(6);
  expect(levelOf(2, 40)).toBe(5);
  expect(levelOf(40, 40)).toBe(0);
  expect(levelOf(80, 40)).toBe(-1);
});

test("bins are those that a span touches, counted from 1970 also before it", () => {
  expect(binsOf(spanOf(7.5, 16), 8)).toEqual([0, 2]);
  expect(binsOf(spanOf(8, 16.1), 8)).toEqual([1, 3]);
  expect(binsOf(spanOf(-1, 1), 8)).toEqual([-1, 1]);
});
