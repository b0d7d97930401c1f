import { describe, expect, it } from "vitest";
import { asEventIndex } from "../../dataset/dataset";
import { fullBits } from "../../filter/bits";
import { type TestEvent, testDataset } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { layoutScene, prepareScore } from "../layoutScene";

const crowd: readonly TestEvent[] = Array.from({ length: 40 }, (_, i) => ({
  id: `said-${i}`,
  kind: "statement",
  from: 100 + (i % 4),
  parties: [["ua", "speaker"]],
}));

function draw(lifted: readonly number[], from = 0) {
  const dataset = testDataset(crowd, { parties: ["ua", "ru"] });
  const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 5 });
  return layoutScene(score, spanOf(from, from + 365), 700, { heightPx: 400 }, lifted.map(asEventIndex));
}

describe("lifted marks", () => {
  it("are drawn though they are gathered in a column, which goes on counting them", () => {
    expect(draw([]).marks).toEqual([]);
    const { marks, clusters } = draw([7]);
    expect(marks.map((mark) => mark.event)).toEqual([7]);
    expect(marks[0]?.signs.map((sign) => sign.glyph)).toEqual(["bar"]);
    expect(clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(40);
  });

  it("stand once, however often they are asked for", () => {
    expect(draw([7, 7, 9]).marks.map((mark) => mark.event)).toEqual([7, 9]);
  });

  it("stay away while their days are out of sight", () => {
    expect(draw([7], 400).marks).toEqual([]);
  });
});
