import { describe, expect, test } from "vitest";
import type { Authored } from "../src/dataset/authored";
import { checkDataset } from "../src/dataset/check/checkDataset";
import { formatFault } from "../src/dataset/check/fault";
import { formatFiles, inventDataset } from "./inventDataset";

const bytesOf = (dataset: Authored): string => JSON.stringify([...formatFiles(dataset)]);

describe("the invented dataset", () => {
  test("is the same to the byte for the same seed", () => {
    expect(bytesOf(inventDataset(300, 7))).toBe(bytesOf(inventDataset(300, 7)));
  });

  test("is another for another seed", () => {
    expect(bytesOf(inventDataset(300, 7))).not.toBe(bytesOf(inventDataset(300, 8)));
  });

  test.each([1, 40, 1500])("of %i events passes the checks without a word", (count) => {
    const { faults, authored } = checkDataset(new Map(formatFiles(inventDataset(count, 1))));
    expect(faults.map((fault) => formatFault(fault))).toEqual([]);
    expect(authored?.events).toHaveLength(count);
  });

  test("has every kind, more than thirty states, vague dates and events over days", () => {
    const { events, actors } = inventDataset(2000, 1);
    expect(new Set(events.map((event) => event.kind)).size).toBe(6);
    expect(actors.filter((actor) => actor.type === "state").length).toBeGreaterThan(30);
    const vague = events.filter((event) => /[~?]$|^\d{4}(-\d\d)?$/.test(event.when)).length / events.length;
    expect(vague).toBeGreaterThan(0.03);
    expect(vague).toBeLessThan(0.07);
    expect(events.some((event) => event.when.includes("/"))).toBe(true);
  });

  test("crowds round a few dates, at every size alike", () => {
    const shareOf = (count: number, year: string) =>
      inventDataset(count, 1).events.filter((event) => event.id.startsWith(year)).length / count;
    for (const year of ["2016", "2022", "2025"]) expect(shareOf(4000, year)).toBeCloseTo(shareOf(2000, year), 1);
    expect(shareOf(2000, "2022")).toBeGreaterThan(5 * shareOf(2000, "2018"));
  });
});
