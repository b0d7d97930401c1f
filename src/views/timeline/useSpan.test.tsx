// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Reading } from "../../panes/reading/reading";
import { mountHook } from "../../testing/mountHook";
import { dayOf, testDataset } from "../../testing/testDataset";
import { testReading } from "../../testing/testReading";
import { spanOf } from "../../time/day";
import { useSpan } from "./useSpan";

const dataset = testDataset([
  { id: "a", from: "2025-01-10", parties: ["ua"] },
  { id: "b", from: "2026-01-20", parties: ["ru"] },
]);
const january = spanOf(dayOf("2026-01-01"), dayOf("2026-02-01"));
const WHOLE = { widthPx: 1000, coveredPx: 0 };
const HALF = { widthPx: 1000, coveredPx: 500 };

/** The control of a reading, and the views that it has asked for. */
async function open(parameters: string, cover = WHOLE) {
  const change = vi.fn<Reading["change"]>();
  const reading = testReading(dataset, parameters, change);
  const { now, show } = await mountHook(() => useSpan(cover, reading.chosen), reading);
  const asked = () =>
    change.mock.calls.map(([next, as]) => [typeof next === "function" ? next(reading.view).span : next.span, as]);
  return { reading, now, show, asked };
}

describe("the span that is shown", () => {
  it("is the address's", async () => {
    const { reading } = await open("span=2026-01-01/2026-01-31");
    expect(reading.liveSpan.get()).toEqual(january);
    expect(reading.restingSpan.get()).toEqual(january);
  });

  it("is fitted to what passes the filter where the address has none", async () => {
    const all = await open("");
    const some = await open("party=ru");
    expect(all.reading.liveSpan.get()).toEqual(all.now().fitted);
    expect(some.reading.liveSpan.get()?.start).toBeGreaterThan(dayOf("2025-01-10"));
    expect(all.now().fitted.start).toBeLessThanOrEqual(dayOf("2025-01-10"));
  });

  it("follows another address, and stays where the same is read anew", async () => {
    const { reading, show } = await open("span=2026-01-01/2026-01-31");
    const gesture = spanOf(dayOf("2026-01-05"), dayOf("2026-01-25"));
    reading.liveSpan.set(gesture);
    const again = testReading(dataset, "span=2026-01-01/2026-01-31&event=b");
    await show({ ...reading, view: again.view });
    expect(reading.liveSpan.get()).toEqual(gesture);
    const other = testReading(dataset, "span=2025-12-01/2025-12-31");
    await show({ ...reading, view: other.view });
    expect(reading.liveSpan.get()).toEqual(spanOf(dayOf("2025-12-01"), dayOf("2026-01-01")));
  });

  it("moves as far as the chosen event needs it to be in sight", async () => {
    const { reading } = await open("span=2025-06-01/2025-06-30&event=b");
    const { start = 0, end = 0 } = reading.liveSpan.get() ?? {};
    expect(start).toBeLessThanOrEqual(dayOf("2026-01-20"));
    expect(end).toBeGreaterThan(dayOf("2026-01-20"));
  });
});

describe("a gesture", () => {
  it("is shown at once and written when it rests", async () => {
    const { reading, now, asked } = await open("");
    const resting = reading.restingSpan.get();
    await act(async () => now().show(january));
    expect(reading.liveSpan.get()).toEqual(january);
    expect(reading.restingSpan.get()).toBe(resting);
    expect(asked()).toEqual([]);
    await act(async () => now().settle(january));
    expect(reading.restingSpan.get()).toEqual(january);
    expect(asked()).toEqual([[january, undefined]]);
  });

  it("goes no farther than there are events", async () => {
    const { reading, now } = await open("");
    await act(async () => now().show(spanOf(dayOf("1800-01-01"), dayOf("1800-02-01"))));
    expect(reading.liveSpan.get()?.end).toBeGreaterThanOrEqual(now().extent.start);
  });

  it("back to what is fitted is written as none; as a mend it is no entry", async () => {
    const { reading, now, asked } = await open("span=2026-01-01/2026-01-31");
    await act(async () => now().settle(null, "mend"));
    expect(reading.liveSpan.get()).toEqual(now().fitted);
    expect(asked()).toEqual([[null, "mend"]]);
  });
});

describe("where the panel covers half of the plot", () => {
  it("what is seen is half of what is shown", async () => {
    const { reading, now } = await open("", HALF);
    await act(async () => now().showSeen(january));
    const { start = 0, end = 0 } = reading.liveSpan.get() ?? {};
    expect([start, end - start]).toEqual([january.start, 62]);
  });

  it("fitted to all is a span of its own, which the seen part holds", async () => {
    const { now, asked } = await open("", HALF);
    await act(async () => now().settleSeen(null));
    expect(asked()[0]?.[0]).not.toBeNull();
  });
});
