import { describe, expect, it } from "vitest";
import type { Transfer } from "../dataset/dataset";
import { fullBits } from "../filter/bits";
import { type TestEvent, testDataset } from "../testing/testDataset";
import { columnsOf } from "./barColumns";
import { cumulate, gapsBetween } from "./exchangeSeries";
import { listExchanges, type Sides } from "./exchanges";
import { arrangeLedger } from "./ledger";

const SIDES: Sides = [0, 1];
const to = (party: number, count: number | null, what: Transfer["what"] = "prisoners-of-war"): Transfer => ({
  from: 1 - party,
  to: party,
  count,
  what,
});
const bothWays = (first: number | null, second: number | null) => [to(0, first), to(1, second)];

function open(events: readonly TestEvent[]) {
  const dataset = testDataset(
    events.map((event): TestEvent => ({ kind: "exchange", ...event })),
    { parties: ["ua", "ru", "ae", "tr"] },
  );
  return { dataset, exchanges: listExchanges(dataset, fullBits(dataset.count)) };
}

describe("running sums", () => {
  it("grow exchange by exchange, kind by kind, and leave kinds out that nobody received", () => {
    const { exchanges } = open([
      { from: "2024-01-03", transfers: [to(0, 224), to(0, 6, "civilians"), to(1, 248)] },
      { from: "2024-02-08", transfers: bothWays(100, 100) },
    ]);
    const { whats, steps } = cumulate(exchanges, SIDES, "people");
    expect(whats).toEqual(["prisoners-of-war", "civilians"]);
    expect(steps.map(({ first, second }) => [first, second])).toEqual([
      [
        [224, 6],
        [248, 0],
      ],
      [
        [324, 6],
        [348, 0],
      ],
    ]);
  });
});

describe("gaps", () => {
  it("run from the last day of one exchange to the first day of the next", () => {
    const { dataset, exchanges } = open([
      { from: "2025-10-02", transfers: bothWays(185, 185) },
      { from: "2026-02-05", until: "2026-02-06", transfers: bothWays(157, 157) },
      { from: "2026-03-05", transfers: bothWays(200, 200) },
    ]);
    expect(gapsBetween(dataset, exchanges, SIDES, "people").gaps.map(({ days }) => days)).toEqual([126, 27]);
  });

  it("of people are not ended by a release one way, nor by bodies", () => {
    const { dataset, exchanges } = open([
      { from: "2025-10-02", transfers: bothWays(185, 185) },
      { from: "2025-12-13", transfers: [to(0, 114, "civilians")] },
      { from: "2025-12-14", transfers: [to(1, 33, "civilians")] },
      { from: "2025-12-19", transfers: [to(0, 1003, "bodies"), to(1, 26, "bodies")] },
      { from: "2026-02-05", transfers: bothWays(157, null) },
    ]);
    expect(gapsBetween(dataset, exchanges, SIDES, "people").gaps.map(({ days }) => days)).toEqual([126]);
  });

  it("are never negative where exchanges overlap or share a day", () => {
    const { dataset, exchanges } = open([
      { from: "2025-06-01", until: "2025-06-09", transfers: bothWays(1, 1) },
      { from: "2025-06-02", transfers: bothWays(1, 1) },
      { from: "2025-06-11", transfers: bothWays(1, 1) },
    ]);
    expect(gapsBetween(dataset, exchanges, SIDES, "people").gaps.map(({ days }) => days)).toEqual([0, 2]);
  });
});

describe("columns of the bar chart", () => {
  const events = Array.from(
    { length: 30 },
    (_, i): TestEvent => ({ from: 20_000 + i * 10, transfers: bothWays(1, 2) }),
  );

  it("are one an exchange while there is room", () => {
    expect(columnsOf(open(events).exchanges, SIDES, "people", 30)).toHaveLength(30);
  });

  it("gather by month, then by year, and still hold every exchange", () => {
    const { exchanges } = open(events);
    for (const room of [29, 3]) {
      const columns = columnsOf(exchanges, SIDES, "people", room);
      expect(columns.length).toBeLessThanOrEqual(room);
      expect(columns.reduce((sum, { first }) => sum + first.known, 0)).toBe(30);
      expect(columns.reduce((sum, { second }) => sum + second.known, 0)).toBe(60);
    }
  });
});

describe("the ledger", () => {
  const events: readonly TestEvent[] = [
    { id: "a", from: "2024-01-03", parties: [["ae", "mediator"]], transfers: bothWays(230, 248) },
    { id: "b", from: "2025-05-23", transfers: bothWays(390, 390) },
    { id: "c", from: "2025-06-09", transfers: bothWays(null, null) },
    { id: "d", from: "2025-08-14", parties: [["ae", "mediator"]], transfers: bothWays(84, 84) },
  ];
  const { dataset, exchanges } = open(events);
  const arrange = (sort: "newest" | "oldest" | "people" | "to-first", group: "year" | "mediator" | "none") =>
    arrangeLedger(dataset, exchanges, SIDES, { sort, group, counted: "people" }).map(({ title, rows }) => [
      title,
      rows.map(({ event }) => dataset.idOf(event)).join(""),
    ]);

  it("stands by year, newest first", () => {
    expect(arrange("newest", "year")).toEqual([
      ["2025", "dcb"],
      ["2024", "a"],
    ]);
  });

  it("sorts by people, what is unknown last", () => {
    expect(arrange("people", "none")).toEqual([["", "badc"]]);
    expect(arrange("to-first", "none")).toEqual([["", "badc"]]);
  });

  it("has each exchange in exactly one section by mediator", () => {
    expect(arrange("oldest", "mediator")).toEqual([
      ["UAE", "ad"],
      ["No mediator recorded", "bc"],
    ]);
  });
});
