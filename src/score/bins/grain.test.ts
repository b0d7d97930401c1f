import fc from "fast-check";
import { expect, test } from "vitest";
import { spanOf } from "../../time/day";
import { ELEMENTS_AT_MOST } from "../budget";
import { chunksOf, grainOf, leastScale, levelOf } from "./grain";

const scales = fc.double({ min: 0.001, max: 3000, noNaN: true });
const widths = fc.integer({ min: 300, max: 3000 });
const rows = fc.integer({ min: 1, max: 60 });

test("a column is from 6 to 12 px wide, or a day that is wider", () => {
  fc.assert(
    fc.property(scales, widths, rows, (pxPerDay, widthPx, n) => {
      const grain = grainOf(pxPerDay, widthPx, n, 0);
      const width = grain.binDays * pxPerDay;
      expect(width).toBeGreaterThanOrEqual(6 * (1 - 1e-6));
      if (grain.binDays > 1) expect(width).toBeLessThan(12 * (1 + 1e-6));
      expect(pxPerDay).toBeGreaterThanOrEqual(leastScale(grain) * (1 - 1e-6));
      expect(Math.log2(grain.binDays) % 1).toBe(0);
    }),
  );
});

test("a view touches no more chunks than it counts on, and they share less than a page's elements", () => {
  fc.assert(
    fc.property(
      scales,
      widths,
      rows,
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      (pxPerDay, widthPx, n, start) => {
        const grain = grainOf(pxPerDay, widthPx, n, 0);
        const [first, end] = chunksOf(spanOf(start, start + widthPx / pxPerDay), grain);
        expect(end - first).toBeLessThanOrEqual(grain.chunksInView);
        expect(grain.budget).toBeLessThan(ELEMENTS_AT_MOST);
        expect(grain.roomBins).toBeLessThanOrEqual(grain.chunkBins);
      },
    ),
  );
});

test("twice the scale is one level finer; the looks change where a day is 6 and 24 px wide", () => {
  expect(levelOf(1)).toBe(3);
  expect(levelOf(2)).toBe(2);
  expect(levelOf(6)).toBe(0);
  expect(levelOf(12)).toBe(-1);
  expect([5.9, 6, 23.9, 24, 900].map((px) => grainOf(px, 900, 7, 0).look)).toEqual([
    "far",
    "near",
    "near",
    "days",
    "days",
  ]);
});

test("chunks are those that a span touches, counted from 1970 also before it", () => {
  const grain = grainOf(1, 900, 7, 0);
  const days = grain.binDays * grain.chunkBins;
  expect(chunksOf(spanOf(days - 0.5, 2 * days), grain)).toEqual([0, 2]);
  expect(chunksOf(spanOf(days, 2 * days + 0.1), grain)).toEqual([1, 3]);
  expect(chunksOf(spanOf(-1, 1), grain)).toEqual([-1, 1]);
});
