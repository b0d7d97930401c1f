import fc from "fast-check";
import { expect, test } from "vitest";
import { addBit, fullBits, noBits } from "../filter/bits";
import { CROWD_START, crowd } from "../testing/testCrowd";
import { dayOf, testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { layoutOverview } from "./overview";

test("events per ISO week, all and shown, the tallest week as high as the strip", () => {
  const dataset = testDataset([
    { from: "2026-02-01", parties: ["ua"] },
    { from: "2026-02-02", parties: ["ua"] },
    { from: "2026-02-08", parties: ["ru"] },
  ]);
  const shown = noBits(3);
  addBit(shown, 2);
  const extent = spanOf(dayOf("2026-01-26"), dayOf("2026-02-09"));
  const { binDays, columns } = layoutOverview(dataset, shown, extent, 140, 30);
  expect(binDays).toBe(7);
  expect(columns).toMatchObject([
    { x: 0, all: 1, shown: 0, allPx: 15, shownPx: 0, start: dayOf("2026-01-26") },
    { x: 70, all: 2, shown: 1, allPx: 30, shownPx: 15, widthPx: 69 },
  ]);
});

test("every event is counted once, and columns are as many as pixels allow", () => {
  const crowds = fc.record({ events: fc.nat(300), days: fc.integer({ min: 1, max: 4000 }), seed: fc.nat(1e6) });
  fc.assert(
    fc.property(crowds, fc.integer({ min: 100, max: 1600 }), (size, widthPx) => {
      const dataset = crowd(size);
      const extent = spanOf(CROWD_START, CROWD_START + size.days + 7);
      const { columns } = layoutOverview(dataset, fullBits(dataset.count), extent, widthPx, 30);
      expect(columns.reduce((sum, column) => sum + column.all, 0)).toBe(dataset.count);
      expect(columns.reduce((sum, column) => sum + column.shown, 0)).toBe(dataset.count);
      expect(columns.length).toBeLessThanOrEqual(widthPx / 4 + 2);
    }),
  );
});

test("years stand under it where they have room", () => {
  const dataset = testDataset([{ from: "2022-03-01" }]);
  const years = (to: string) =>
    layoutOverview(dataset, fullBits(1), spanOf(dayOf("2022-01-01"), dayOf(to)), 400, 30).years.map(
      (tick) => tick.label,
    );
  expect(years("2026-01-01")).toEqual(["2022", "2023", "2024", "2025"]);
  expect(years("2062-01-01")).toEqual(["2025", "2030", "2035", "2040", "2045", "2050", "2055"]);
});
