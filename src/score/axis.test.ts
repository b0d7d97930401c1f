import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { layoutAxis, layoutYears } from "./axis";
import { roughWidthPx } from "./captions";
import { timeScale } from "./scale";

const axis = (from: string, to: string, widthPx = 800) =>
  layoutAxis(timeScale(spanOf(dayOf(from), dayOf(to)), widthPx));
const words = (from: string, to: string, widthPx = 800, hours: readonly number[] = []) => {
  const { major, minor } = layoutAxis(timeScale(spanOf(dayOf(from), dayOf(to)), widthPx), undefined, hours);
  const labels = (ticks: typeof major) => ticks.map((tick) => tick.label).join(" ");
  return `${labels(major)} | ${labels(minor)}`;
};

test("five weeks: months over Mondays", () => {
  expect(words("2026-01-18", "2026-02-22")).toBe("January 2026 February 2026 | 19 26 2 9 16");
});

test("a week: the month over days", () => {
  expect(words("2026-02-02", "2026-02-09")).toBe(
    "February 2026 | Monday 2 Tuesday 3 Wednesday 4 Thursday 5 Friday 6 Saturday 7 Sunday 8",
  );
});

test("a day has no hours of its own: it says which day it is, and which come before and after", () => {
  expect(words("2026-02-05", "2026-02-06", 500)).toBe("February 2026 | ‹ Wed 4 Thursday 5 Fri 6 ›");
});

test("the hours that sources give are told, and those alone", () => {
  const hours = [dayOf("2026-02-05") + 0.75, dayOf("2026-02-05") + 0.25];
  expect(words("2026-02-05", "2026-02-06", 500, hours)).toBe("5 February 2026 | 06:00 18:00");
  expect(words("2026-02-02", "2026-02-09", 800, hours)).toContain("Thursday 5");
});

test("the label of a day stands in the middle of its column, as its events do", () => {
  expect(axis("2026-02-02", "2026-02-06").minor.map((tick) => tick.labelX)).toEqual([100, 300, 500, 700]);
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

const scales = fc
  .record({
    start: fc.double({ min: -20_000, max: 40_000, noNaN: true }),
    tens: fc.double({ min: 0, max: 5, noNaN: true }),
    widthPx: fc.integer({ min: 250, max: 2400 }),
  })
  .map(({ start, tens, widthPx }) => timeScale(spanOf(start, start + 10 ** tens), widthPx));

test("labels of one level never overlap, none is cut by the plot's ends, and ticks ascend", () => {
  fc.assert(
    fc.property(scales, (scale) => {
      const { major, minor } = layoutAxis(scale);
      const boxes = [
        ...[major, layoutYears(scale)].map((ticks) =>
          ticks.map(({ label, labelX }) => ({ left: labelX, right: labelX + roughWidthPx(label) * 1.14, label })),
        ),
        minor.map(({ label, labelX }) => ({
          left: labelX - roughWidthPx(label) / 2,
          right: labelX + roughWidthPx(label) / 2,
          label,
        })),
      ];
      for (const level of boxes) {
        let end = -1e-6;
        for (const { left, right, label } of level) {
          if (label === "") continue;
          expect(left).toBeGreaterThanOrEqual(end);
          end = right;
        }
        expect(end).toBeLessThanOrEqual(scale.widthPx + 1e-6);
      }
      for (const ticks of [major, minor]) {
        expect(ticks.length).toBeLessThanOrEqual(scale.widthPx / 28 + 3);
        ticks.slice(1).forEach((tick, i) => {
          expect(tick.x).toBeGreaterThanOrEqual(ticks[i]?.x ?? 0);
        });
      }
    }),
  );
});

test("three labels or more stand on the axis, whatever is shown", () => {
  fc.assert(
    fc.property(scales, (scale) => {
      const { major, minor } = layoutAxis(scale);
      expect([...major, ...minor].filter(({ label }) => label !== "").length).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 1000 },
  );
});
