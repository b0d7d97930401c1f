import { describe, expect, it } from "vitest";
import { testDataset } from "../testing/testDataset";
import type { Bound } from "../time/bound";
import { parseBound } from "../time/bound";
import { DEFAULT_VIEW } from "../view/defaultView";
import type { View } from "../view/view";
import { countBits, noBits } from "./bits";
import { explainEmpty } from "./emptyHint";
import { filterEvents } from "./filterEvents";
import { indexFilters } from "./filterIndex";

const dataset = testDataset([
  { kind: "exchange", from: "2026-02-05", parties: ["ua", "ru"], issues: ["prisoners"] },
  { kind: "meeting", from: "2026-02-06", parties: ["us", "ru"], track: "shuttle" },
  { kind: "statement", from: "2026-02-07", parties: ["ua"], issues: ["prisoners"] },
]);
const index = indexFilters(dataset);

function since(edtf: string): Bound {
  const result = parseBound(edtf);
  if (!result.ok) throw new Error(result.reason);
  return result.bound;
}
const explain = (filter: Partial<View>) =>
  explainEmpty(index, { ...DEFAULT_VIEW, ...filter }, null, dataset).map((lift) => [lift.label, lift.wouldShow]);

describe("an empty result", () => {
  it("names the filter to lift in words", () => {
    expect(explain({ kinds: ["statement"], issues: ["prisoners"], from: since("2026-03") })).toEqual([
      ["the period from March 2026", 1],
    ]);
  });

  it("puts first what shows most", () => {
    expect(explain({ parties: ["us"], issues: ["prisoners"] })).toEqual([
      ["the party United States", 2],
      ["the issue Prisoners", 1],
    ]);
  });

  it("offers any of the parties where all of them never met", () => {
    expect(explain({ parties: ["ua", "us"], match: "all" })).toEqual([
      ["the demand that all of the parties take part", 3],
      ["the parties Ukraine, United States", 3],
    ]);
  });

  it("says that the words are in the way", () => {
    const view: View = { ...DEFAULT_VIEW, q: "peace " };
    const [lift] = explainEmpty(index, view, noBits(dataset.count), dataset);
    expect(lift?.label).toBe("the search for “peace”");
    expect(lift?.lift(view).q).toBe("");
  });

  it("stays silent where no single filter helps", () => {
    expect(explain({ tracks: ["shuttle"], kinds: ["exchange"], from: since("2026-03-01") })).toEqual([]);
  });

  it("shows as many events as promised once the filter is lifted", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      parties: ["us"],
      match: "all",
      kinds: ["statement"],
      from: since("2026-02-07"),
    };
    const lifts = explainEmpty(index, view, null, dataset);
    expect(lifts.length).toBeGreaterThan(0);
    for (const { lift, wouldShow } of lifts) {
      expect(countBits(filterEvents(index, lift(view), null))).toBe(wouldShow);
    }
  });
});
