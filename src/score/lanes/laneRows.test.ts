import { describe, expect, test } from "vitest";
import { testDataset } from "../../testing/testDataset";
import { laneRows } from "./laneRows";

const parties = ["us", "ru", "ua", "tr", "ae", "eu"];
const madeDataset = () =>
  testDataset([{ parties: ["ru", "ua"] }, { parties: ["eu"] }, { parties: ["us", "ae"] }], { parties });

/** Places of the rows in which each event has signs, for lanes of `options` after those of `before`. */
const rowsAfter = (...options: readonly { readonly maxLanes: number; readonly shown?: readonly string[] }[]) => {
  const dataset = madeDataset();
  const all = options.map((each) => laneRows(dataset, "party", each));
  const { rowAt, rowOf } = all.at(-1) ?? { rowAt: [], rowOf: [] };
  return Array.from(rowAt.slice(1), (end, i) => Array.from(rowOf.slice(rowAt[i], end)));
};

describe("in which rows events have signs", () => {
  test.each([
    ["a party that has a lane is chosen", { maxLanes: 3, shown: ["us"] }],
    ["one of the others is chosen and has a lane now", { maxLanes: 3, shown: ["eu"] }],
    ["there is room for fewer lanes", { maxLanes: 2 }],
  ])("is the same whatever lanes were before: %s", (_, options) => {
    expect(rowsAfter({ maxLanes: 3 }, options)).toEqual(rowsAfter(options));
    expect(rowsAfter(options, { maxLanes: 3 }, options)).toEqual(rowsAfter(options));
  });

  test("is not found again for lanes that hold the same, though one is folded or another filter named", () => {
    const dataset = madeDataset();
    const first = laneRows(dataset, "party", { maxLanes: 3 });
    const chosen = laneRows(dataset, "party", { maxLanes: 3, shown: ["us"], collapsed: ["party:ru"] });
    expect(chosen.rowOf).toBe(first.rowOf);
    expect(chosen.table.lanes.find(({ key }) => key === "party:ru")?.collapsed).toBe(true);
    expect(laneRows(dataset, "party", { maxLanes: 3, shown: ["eu"] }).rowOf).not.toBe(first.rowOf);
    expect(laneRows(dataset, "party", { maxLanes: 3 }).rowOf).toBe(first.rowOf);
  });
});
