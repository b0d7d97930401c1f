import { expect, test } from "vitest";
import { judge } from "./judge";
import type { BesideCost } from "./measureBeside";
import type { PageCost } from "./measurePage";
import type { GestureCost } from "./pageMetrics";
import { formatTables, type Measured } from "./report";

const gesture = (ms: number): GestureCost => ({
  ...{ taskMs: ms, scriptMs: ms, styleMs: ms, layoutMs: ms },
  ...{ p95GapMs: ms, longestGapMs: ms },
});
const besideOf = (loadMs: number, dragMs: number): BesideCost => ({
  ...{ readyMs: loadMs, loadTaskMs: loadMs, plotElements: 9 },
  ...{ drag: gesture(dragMs), wheel: gesture(dragMs) },
});
const visitOf = (ms: number): PageCost => ({
  ...besideOf(ms, ms),
  ...{ heapBytes: 1, bufferBytes: 1, pageElements: 9, plotElementsMost: 9, pageElementsMost: 9 },
  ...{ filter: gesture(ms), moved: true },
});
const measured = (count: number, ownMs: number, beside: Measured["beside"]): Measured => ({
  prepared: {
    ...{ count, coreUrl: "", coreBytes: 1, corePackedBytes: 1, firstPartPackedBytes: 1, parts: 1, partBytes: 1 },
    ...{ searchBytes: 1, sourcesBytes: 1, holdersBytes: 1, listMs: [], checkMs: [], buildMs: [], peakBytes: [] },
  },
  visits: [visitOf(ownMs)],
  beside,
  functions: [],
});

test("what another library does not bring to its end is told as such, what was not tried has a dash", () => {
  const tables = formatTables([
    measured(1000, 5, new Map([["TimelineJS", [besideOf(700, Number.POSITIVE_INFINITY)]]])),
    measured(100_000, 5, new Map()),
  ]);
  const rows = tables.split("\n").filter((row) => row.startsWith("| … of TimelineJS"));
  expect(rows).toContain("| … of TimelineJS | 700 ms | – |");
  expect(rows.filter((row) => row === "| … of TimelineJS | not in 60 s | – |")).toHaveLength(4);
});

test("at 1,000 events the app is to cost no more in any row, at 10,000 a quarter of the load and a twentieth of the zoom", () => {
  const beside = new Map([["vis-timeline", [besideOf(100, 100)]]]);
  const few = judge([measured(1000, 101, beside)]);
  expect(few).toHaveLength(6);
  expect(few.every((line) => line.startsWith("- **Missed**"))).toBe(true);
  expect(judge([measured(1000, 100.04, beside)]).every((line) => line.startsWith("- Kept"))).toBe(true);
  expect(judge([measured(10_000, 5, beside)]).map((line) => line.split(":")[0])).toEqual(["- Kept", "- Kept"]);
  expect(judge([measured(10_000, 6, beside)]).map((line) => line.split(":")[0])).toEqual(["- Kept", "- **Missed**"]);
});
