import { expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { withWhen } from "../testing/testCrowd";
import { testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { isVague, type When } from "../time/when";
import { standsAt, timeOrder } from "./standing";

const when = (start: number, end: number, more: Partial<When> = {}): When => ({
  ...spanOf(start, end),
  startPrecision: "day",
  endPrecision: "day",
  interval: false,
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
  offsetMinutes: 0,
  ...more,
});

test("a day stands at noon, two days at the midnight between them", () => {
  expect(standsAt(when(100, 101))).toBe(100.5);
  expect(standsAt(when(100, 102, { interval: true }))).toBe(101);
});

test("an open end stands on its first day, however long it has been", () => {
  expect(standsAt(when(100, 900, { openEnd: true }))).toBe(100.5);
  const since = { openEnd: true, startPrecision: "instant" } as const;
  expect(standsAt(when(100.25, 900, since))).toBe(100.25);
});

test("days and instants are exact; months, qualifiers and open ends are vague", () => {
  expect(isVague(when(100, 101))).toBe(false);
  expect(isVague(when(100, 101, { startPrecision: "instant", endPrecision: "instant" }))).toBe(false);
  expect(isVague(when(100, 130, { startPrecision: "month", endPrecision: "month" }))).toBe(true);
  for (const flag of ["approximate", "uncertain", "openStart", "openEnd"]) {
    expect(isVague(when(100, 101, { [flag]: true }))).toBe(true);
  }
});

test("events are ordered by where they stand, not by where they start", () => {
  const dataset = testDataset([
    { id: "long", from: 100, until: 120 },
    { id: "day", from: 104 },
    { id: "instant", from: 104.25, until: 104.25 + 1 / 1440 },
  ]);
  const { order } = timeOrder(dataset);
  expect(Array.from(order, (event) => dataset.idOf(asEventIndex(event)))).toEqual(["instant", "day", "long"]);
});

test("what lasts are intervals and open ends, not a vague date", () => {
  const dataset = withWhen(
    testDataset([
      { id: "talks", from: 100, until: 105 },
      { id: "some-month", from: 100, until: 131 },
      { id: "in-force", from: 100, until: 400 },
      { id: "day", from: 100 },
    ]),
    {
      "some-month": { interval: false, startPrecision: "month", endPrecision: "month" },
      "in-force": { openEnd: true },
    },
  );
  const ids = timeOrder(dataset).lasting.map((event) => dataset.idOf(event));
  expect(ids).toEqual(["in-force", "talks"]);
});
