import { describe, expect, it } from "vitest";
import type { Discrepancy, EventDetail, Reading } from "../dataset/part";
import { rangeCounts } from "./countRanges";

const reading = (value: Reading["value"], rank: Reading["rank"] = "normal"): Reading => ({
  says: String(value),
  rank,
  source: "s",
  paragraph: 1,
  attribution: [],
  ...(value !== undefined && { value }),
});
const detail = (discrepancies: readonly Discrepancy[]): Pick<EventDetail, "exchange" | "discrepancies"> => ({
  exchange: { transfers: [{ from: "ua", to: "ru", count: 195, what: "prisoners-of-war" }] },
  discrepancies,
});
const about = (property: string | undefined, ...readings: Reading[]): Discrepancy => ({
  about: "number",
  readings,
  ...(property !== undefined && { property }),
});

describe("ranges of counts", () => {
  it("span the readings and the recorded number", () => {
    const ranges = rangeCounts(detail([about("/exchange/transfers/0/count", reading(190), reading(207))]));
    expect(ranges.get(0)).toEqual({ low: 190, high: 207 });
    expect(rangeCounts(detail([about("/exchange/transfers/0/count", reading(207))])).get(0)).toEqual({
      low: 195,
      high: 207,
    });
  });

  it("leave superseded readings, words, and other properties alone", () => {
    expect(rangeCounts(detail([about("/exchange/transfers/0/count", reading(500, "deprecated"))])).size).toBe(0);
    expect(rangeCounts(detail([about("/exchange/transfers/0/count", reading("about 200"))])).size).toBe(0);
    expect(rangeCounts(detail([about("/exchange/transfers/3/count", reading(207))])).size).toBe(0);
    expect(rangeCounts(detail([about("/place", reading(207)), about(undefined, reading(207))])).size).toBe(0);
  });
});
