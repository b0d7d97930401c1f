import { expect, test } from "vitest";
import { dayOf } from "../../testing/testDataset";
import { lifeAxis } from "./lifeAxis";

test("the axis reaches from the first agreement to the as-of day, a tick where a year begins", () => {
  const axis = lifeAxis([dayOf("2024-07-01"), dayOf("2025-03-01")], dayOf("2026-07-01"));
  expect(axis.at(dayOf("2024-07-01"))).toBeCloseTo(100 * (0.02 / 1.02));
  expect([axis.at(dayOf("2026-07-01")), axis.at(dayOf("2030-01-01"))]).toEqual([100, 100]);
  expect(axis.years.map(({ words }) => words)).toEqual(["2024", "2025", "2026"]);
  expect(axis.years[1]?.at).toBeCloseTo((100 * (184 + 14.6)) / (730 + 14.6));
});

test("a year that begins soon after the axis leaves no room for the one before", () => {
  const axis = lifeAxis([dayOf("2024-12-01")], dayOf("2026-07-01"));
  expect(axis.years.map(({ words }) => words)).toEqual(["2025", "2026"]);
});

test("within one year that year stands alone, and no agreement is no fault", () => {
  expect(lifeAxis([dayOf("2025-03-01")], dayOf("2025-04-01")).years).toEqual([{ at: 0, words: "2025" }]);
  expect(lifeAxis([], dayOf("2025-04-01")).at(dayOf("2025-04-01"))).toBe(100);
});
