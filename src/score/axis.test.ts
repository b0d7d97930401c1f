import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { layoutAxis, layoutYears } from "./axis";
import { roughWidthPx } from "./captions";
import { timeScale } from "./scale";

const axis = (from: string, to: string, widthPx = 800) =>
  layoutAxis(timeScale(spanOf(dayOf(from), dayOf(to)), widthPx));
const words = (from: string, to: string, widthPx = 800) => {
  const { major, minor } = axis(from, to, widthPx);
  const labels = (ticks: typeof major) => ticks.map((tick) => tick.label).join(" ");
  return `${labels(major)} | ${labels(minor)}`;
};

test("five weeks: months over Mondays", () => {
  expect(words("2026-01-18", "2026-02-22")).toBe("January 2026 February 2026 | 19 26 2 9 16");
});

test("a week: the month over days", () => {
  expect(words("2026-02-02", "2026-02-09")).toBe("February 2026 | 2 3 4 5 6 7 8");
});

test("a day: the day over hours", () => {
  expect(words("2026-02-05", "2026-02-06", 500)).toBe(
    "5 February 2026 | 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00",
  );
});

test("a year: the year over months", () => {
  expect(words("2025-11-15", "2026-06-01")).toBe("2025 2026 | Dec Jan Feb Mar Apr May");
});

test("some years: years over quarters, then halves", () => {
  expect(words("2024-01-01", "2026-01-01", 400)).toBe("2024 2025 | Jan Apr Jul Oct Jan Apr Jul Oct");
  expect(words("2022-01-01", "2026-01-01", 360)).toBe("2022 2023 2024 2025 | Jan Jul Jan Jul Jan Jul Jan Jul");
});

test("a century: decades alone", () => {
  const { major, minor } = axis("1950-01-01", "2050-01-01");
  expect(major.map((tick) => tick.label)).toEqual([
    "1950",
    "1960",
    "1970",
    "1980",
    "1990",
    "2000",
    "2010",
    "2020",
    "2030",
    "2040",
  ]);
  expect(minor).toEqual([]);
});

test("a month that begins out of sight keeps its label at the plot's start, shortened where little of it is left", () => {
  const [first] = axis("2026-01-18", "2026-02-22").major;
  expect(first).toMatchObject({ x: 0, label: "January 2026" });
  expect(axis("2026-01-30", "2026-03-01").major[0]?.label).toBe("Jan");
});

test("labels of one level never overlap, and ticks ascend within the plot", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -20_000, max: 40_000, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.integer({ min: 320, max: 2400 }),
      (start, tens, widthPx) => {
        const scale = timeScale(spanOf(start, start + 10 ** tens), widthPx);
        const { major, minor } = layoutAxis(scale);
        for (const ticks of [major, minor, layoutYears(scale)]) {
          ticks.forEach((tick, i) => {
            expect(tick.x).toBeGreaterThanOrEqual(0);
            expect(tick.x1).toBeLessThanOrEqual(widthPx + 1e-6);
            const next = ticks[i + 1];
            if (next === undefined) return;
            expect(next.x).toBeGreaterThan(tick.x);
            expect(tick.x + roughWidthPx(tick.label)).toBeLessThan(next.x + 1e-6);
          });
        }
        expect(major.length).toBeLessThanOrEqual(widthPx / 28 + 3);
        expect(minor.length).toBeLessThanOrEqual(widthPx / 28 + 3);
      },
    ),
  );
});
