// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { mountHook } from "../../testing/mountHook";
import { dayOf, testDataset } from "../../testing/testDataset";
import { testReading } from "../../testing/testReading";
import { spanOf } from "../../time/day";
import { useReading } from "./reading";
import { useInView, useLiveSeen, useSeenSpan } from "./useInView";

const dataset = testDataset([
  { id: "a", from: "2026-01-10", parties: ["ua"] },
  { id: "b", from: "2026-01-20", parties: ["ua"] },
  { id: "c", from: "2026-01-30", parties: ["ru"] },
]);
const january = spanOf(dayOf("2026-01-01"), dayOf("2026-02-01"));

describe("how many events are in sight", () => {
  it("is not known before the timeline is drawn, then follows the span frame by frame", async () => {
    const reading = testReading(dataset);
    const { now, given } = await mountHook(useInView, reading);
    expect(given).toEqual([null]);
    await act(async () => reading.liveSpan.set(january));
    expect(now()).toBe(3);
    await act(async () => reading.liveSpan.set(spanOf(dayOf("2026-01-15"), dayOf("2026-02-01"))));
    expect(now()).toBe(2);
  });

  it("counts those that pass the filter alone, and renders nothing where the count stays", async () => {
    const reading = testReading(dataset, "party=ua");
    reading.liveSpan.set(january);
    const { given } = await mountHook(useInView, reading);
    await act(async () => reading.liveSpan.set(spanOf(dayOf("2026-01-02"), dayOf("2026-02-02"))));
    expect(given).toEqual([2]);
  });

  it("leaves out what lies under the panel", async () => {
    const reading = testReading(dataset);
    reading.liveSpan.set(january);
    const { now } = await mountHook(useInView, reading);
    await act(async () => reading.cover.set({ widthPx: 1000, coveredPx: 500 }));
    expect(now()).toBe(1);
  });
});

it("the span in sight is the one at rest, without what is covered", async () => {
  const reading = testReading(dataset);
  const { now, given } = await mountHook(useSeenSpan, reading);
  expect(given).toEqual([null]);
  await act(async () => reading.restingSpan.set(spanOf(0, 100)));
  await act(async () => reading.cover.set({ widthPx: 400, coveredPx: 100 }));
  expect(now()).toEqual(spanOf(0, 75));
});

it("what is told of the span is told again when the reading follows another", async () => {
  const first = testReading(dataset);
  first.liveSpan.set(spanOf(0, 100));
  const { now, show } = await mountHook(() => useLiveSeen(({ end }) => end), first);
  const second = testReading(dataset);
  second.liveSpan.set(spanOf(0, 200));
  await show(second);
  expect(now()).toBe(200);
  await act(async () => first.liveSpan.set(spanOf(0, 300)));
  expect(now()).toBe(200);
});

it("a pane outside of the reading is a mistake, and says so", async () => {
  await expect(mountHook(useReading)).rejects.toThrow("useReading needs a ReadingProvider above it");
});
