import fc from "fast-check";
import { expect, test } from "vitest";
import { fullBits } from "../../filter/bits";
import { lengthOf, seenSpan } from "../../score/scale";
import { dayOf, type TestEvent, testDataset } from "../../testing/testDataset";
import { spanOf } from "../../time/day";
import { bringIntoSight, fitAll, spanOfEvents } from "./spans";

/** Kept up to 15 June 2026. */
const reach = (...events: readonly TestEvent[]) => {
  const dataset = testDataset(events);
  return spanOfEvents(dataset, fullBits(dataset.count));
};

test("what began by the as-of day reaches no farther than that day, what is planned after it does", () => {
  const begun: TestEvent = { from: "2026-02-01", until: "2026-08-31" };
  expect(reach(begun)).toEqual(spanOf(dayOf("2026-02-01"), dayOf("2026-06-16")));
  expect(reach(begun, { from: "2026-07-01", status: "planned" })).toEqual(
    spanOf(dayOf("2026-02-01"), dayOf("2026-07-02")),
  );
  expect(reach()).toBeNull();
});

test("all of it is shown with little more than a mark needs on either side", () => {
  const { start, end } = fitAll(spanOf(0, 1000));
  expect([start, end]).toEqual([-12, 1012]);
});

test("an event is brought into the part of the span that nothing covers, at the same scale, and no farther than needed", () => {
  const days = fc.double({ min: 20_000, max: 21_500, noNaN: true });
  fc.assert(
    fc.property(
      days,
      fc.double({ min: 1, max: 5, noNaN: true }),
      fc.integer({ min: 0, max: 600 }),
      (start, length, coveredPx) => {
        const span = spanOf(20_500, 20_900);
        const cover = { widthPx: 1000, coveredPx };
        const next = bringIntoSight(span, start, start + length, cover);
        const seen = seenSpan(next, 1000, coveredPx);
        expect(start).toBeGreaterThanOrEqual(seen.start);
        expect(start + length).toBeLessThanOrEqual(seen.end);
        expect(lengthOf(next)).toBeCloseTo(lengthOf(span), 6);
        const before = seenSpan(span, 1000, coveredPx);
        if (start >= before.start && start + length <= before.end) expect(next).toBe(span);
      },
    ),
  );
});
