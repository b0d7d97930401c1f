import { expect, test } from "vitest";
import { filtersWith, nounOfCount, wouldShow } from "./words";

test("how many filters narrow the events, and nothing where none does", () => {
  expect([filtersWith(0), filtersWith(2)]).toEqual(["Filters", "Filters (2)"]);
});

test("a count's noun, one or many, and where nothing was counted", () => {
  expect([0, 1, 2, null].map(nounOfCount)).toEqual([" events", " event", " events", " not counted"]);
});

test("what lifting a filter would show", () => {
  expect([wouldShow(1, "round"), wouldShow(1200, "event")]).toEqual(["to show 1 round", "to show 1,200 events"]);
});
