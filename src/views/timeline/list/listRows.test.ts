import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asEventIndex } from "../../../dataset/dataset";
import { addBit, fullBits, hasBit, noBits } from "../../../filter/bits";
import { dayOf, testDataset } from "../../../testing/testDataset";
import { spanOf } from "../../../time/day";
import { layoutRows } from "./listRows";
import { toldOf } from "./silence";
import { formatSilence } from "./words";

/** What the rows of events on these days say from one day to another, the silences in words. */
function read(days: readonly (string | readonly [string, string])[], from: string, to: string, newest = false) {
  const dataset = testDataset(
    days.map((day) => (typeof day === "string" ? { id: day, from: day } : { id: day[0], from: day[0], until: day[1] })),
  );
  const seen = spanOf(dayOf(from), dayOf(to));
  const list = layoutRows(dataset, fullBits(dataset.count), seen, newest ? "newest" : "oldest");
  return Array.from({ length: list.length }, (_, n) => {
    const row = list.at(n);
    if (row === null) throw new Error("a row of nothing");
    return typeof row === "number" ? dataset.idOf(row) : formatSilence(row, false);
  });
}

describe("the rows of the list", () => {
  it("find every event of the set, and no other, in either order", () => {
    const events = fc.array(fc.record({ from: fc.nat(200), shown: fc.boolean() }), { maxLength: 40 });
    fc.assert(
      fc.property(events, fc.constantFrom("newest" as const, "oldest" as const), (asked, sequence) => {
        const dataset = testDataset(asked.map(({ from }) => ({ from })));
        const shown = noBits(dataset.count);
        asked.forEach((each, i) => {
          if (each.shown) addBit(shown, i);
        });
        const list = layoutRows(dataset, shown, spanOf(0, 201), sequence);
        const rows: number[] = [];
        for (let i = 0; i < dataset.count; i++) {
          const row = list.rowOf(asEventIndex(i));
          if (!hasBit(shown, i)) expect(row).toBe(-1);
          else expect(list.at(row)).toBe(i);
          if (row >= 0) rows.push(row);
        }
        expect(rows).toEqual([...rows].sort((a, b) => (sequence === "oldest" ? a - b : b - a)));
        const keys = Array.from({ length: list.length }, (_, row) => list.keyOf(row));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("say in one line where a month or more went by without an event", () => {
    expect(read(["2023-10-31", "2023-12-01"], "2023-10-01", "2023-12-05")).toEqual([
      "2023-10-31",
      "No event from 1 to 30 November 2023",
      "2023-12-01",
    ]);
    expect(read(["2024-05-02", "2024-07-10"], "2024-05-01", "2024-07-12", true)).toEqual([
      "2024-07-10",
      "No event from 3 May to 9 July 2024",
      "2024-05-02",
    ]);
  });

  it("say nothing of less, nor of days over which an event lasted", () => {
    expect(read(["2023-11-02", "2023-12-30"], "2023-11-01", "2024-01-05")).toEqual(["2023-11-02", "2023-12-30"]);
    const lasted = ["2023-10-01", "2023-12-20"] as const;
    expect(read([lasted, "2023-10-02", "2023-12-22"], "2023-10-01", "2023-12-31")).toHaveLength(3);
  });

  it("say what is empty at the ends of the view, and all of it where nothing is in it", () => {
    expect(read(["2023-12-03"], "2023-10-15", "2024-02-20")).toEqual([
      "No event from 15 October to 2 December 2023",
      "2023-12-03",
      "No event from 4 December 2023 to 19 February 2024",
    ]);
    expect(read([], "2023-10-15", "2023-10-20")).toEqual(["No event from 15 to 19 October 2023"]);
    expect(read([], "2023-10-15", "2023-10-16")).toEqual(["No event on 15 October 2023"]);
  });
});

describe("the days of which a dataset can tell", () => {
  const [first, asOf] = [dayOf("2022-02-24"), dayOf("2026-06-15")];
  it("end with its as-of day and begin with its first event", () => {
    expect(toldOf(spanOf(first - 40, asOf + 60), first, asOf)).toEqual(spanOf(first, asOf + 1));
    expect(toldOf(spanOf(asOf + 5, asOf + 60), first, asOf)).toBeNull();
  });
});

it("a silence under a filter is one of what matches", () => {
  expect(formatSilence(spanOf(dayOf("2023-11-01"), dayOf("2023-12-01")), true)).toBe(
    "No matching event from 1 to 30 November 2023",
  );
  expect(formatSilence(spanOf(dayOf("2023-11-01") + 0.5, dayOf("2023-11-01") + 0.75), false)).toBe(
    "No event from 1 November 2023, 12:00 to 18:00",
  );
});
