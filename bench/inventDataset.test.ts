import { describe, expect, test } from "vitest";
import type { Authored } from "../src/dataset/authored/records";
import { checkDataset } from "../src/dataset/check/checkDataset";
import { formatFault } from "../src/dataset/check/fault";
import type { EventRecord } from "../src/dataset/schema/event";
import { formatFiles, inventDataset } from "./inventDataset";

const bytesOf = (dataset: Authored): string => JSON.stringify([...formatFiles(dataset)]);

describe("the invented dataset", () => {
  test("is the same to the byte for the same seed", () => {
    expect(bytesOf(inventDataset(300, 7))).toBe(bytesOf(inventDataset(300, 7)));
  });

  test("is another for another seed", () => {
    expect(bytesOf(inventDataset(300, 7))).not.toBe(bytesOf(inventDataset(300, 8)));
  });

  // Of the rarest, a round that was cancelled, the largest has a few.
  test.each([1, 40, 500, 5000])("of %i events passes the checks without a word", (count) => {
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
    const [few, many] = [inventDataset(1000, 1).events, inventDataset(3000, 1).events];
    const shareOf = (events: readonly EventRecord[], year: string) =>
      events.filter((event) => event.id.startsWith(year)).length / events.length;
    for (const year of ["2016", "2022", "2025"]) expect(shareOf(many, year)).toBeCloseTo(shareOf(few, year), 1);
    expect(shareOf(few, "2022")).toBeGreaterThan(5 * shareOf(few, "2018"));
  });
});
