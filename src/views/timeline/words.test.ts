import { expect, test } from "vitest";
import { dayOf } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { beyondList, isReversed, laneTitle, reachesFrom, scoreOf } from "./words";

const january = spanOf(dayOf("2026-01-01"), dayOf("2026-02-01"));

test("the score says what it shows", () => {
  expect([scoreOf(1, january), scoreOf(1596, january)]).toEqual([
    "Score of 1 event, 1–31 January 2026. Arrow keys move from mark to mark.",
    "Score of 1,596 events, 1–31 January 2026. Arrow keys move from mark to mark.",
  ]);
  expect(beyondList(1200)).toBe("1,200 more: set a filter to see fewer at once.");
});

test("the last day of a span is said, not the one after it", () => {
  expect(reachesFrom(january)).toBe("The timeline reaches from 1 January 2026 to 31 January 2026.");
  expect(isReversed({ start: dayOf("2026-03-01"), end: dayOf("2026-02-02") })).toBe(
    "1 March 2026 is after 1 February 2026: the first date has to be the earlier one.",
  );
});

test("what pressing a lane's name does", () => {
  expect(laneTitle("Ukraine", "fold")).toMatch(/^Ukraine\. Click to fold; drag/);
});
