import fc from "fast-check";
import { expect, test } from "vitest";
import { spanOf } from "../time/day";
import { clampSpan, fitSpan, lengthOf, limitsOf, panBy, seenSpan, timeScale, wholeSpan, zoomAt } from "./scale";

const spans = fc
  .record({ start: fc.integer({ min: 10_000, max: 30_000 }), days: fc.double({ min: 1, max: 5_000, noNaN: true }) })
  .map(({ start, days }) => spanOf(start, start + days));

test("a day comes back from its pixels", () => {
  fc.assert(
    fc.property(
      spans,
      fc.integer({ min: 1, max: 4000 }),
      fc.double({ min: 0, max: 40_000, noNaN: true }),
      (span, px, day) => {
        const scale = timeScale(span, px);
        expect(scale.toDay(scale.toX(day))).toBeCloseTo(day, 6);
      },
    ),
  );
});

test("x 0 is the start, the width is the end", () => {
  const scale = timeScale(spanOf(100, 110), 500);
  expect([scale.toX(100), scale.toX(105), scale.toX(110), scale.pxPerDay]).toEqual([0, 250, 500, 50]);
});

test("an empty span and a plot without width give numbers still", () => {
  expect(Number.isFinite(timeScale(spanOf(5, 5), 0).toX(6))).toBe(true);
});

test("zooming keeps the day under the pointer", () => {
  const arbitrary = [
    spans,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.01, max: 100, noNaN: true }),
  ] as const;
  fc.assert(
    fc.property(...arbitrary, (span, fraction, factor) => {
      const zoomed = zoomAt(span, fraction, factor);
      const under = (each: typeof span) => each.start + fraction * lengthOf(each);
      expect(Math.abs(under(zoomed) - under(span))).toBeLessThan(1e-6 * Math.max(1, lengthOf(zoomed)));
      expect(lengthOf(zoomed) * factor).toBeCloseTo(lengthOf(span), 4);
    }),
  );
});

test("zooming in by two halves the span", () => {
  expect(zoomAt(spanOf(0, 100), 0.25, 2)).toEqual({ start: 12.5, end: 62.5 });
});

test("panning moves both ends", () => {
  expect(panBy(spanOf(10, 20), -4)).toEqual({ start: 6, end: 16 });
});

test("a span is held to the extent with its margins, and is then fine as it is", () => {
  const extent = spanOf(20_000, 21_000);
  fc.assert(
    fc.property(spans, (span) => {
      const held = clampSpan(span, extent);
      const { minDays, maxDays } = limitsOf(extent);
      expect(lengthOf(held)).toBeGreaterThanOrEqual(minDays - 1e-6);
      expect(lengthOf(held)).toBeLessThanOrEqual(maxDays + 1e-6);
      expect(Math.min(held.end, extent.end)).toBeGreaterThan(Math.max(held.start, extent.start));
      expect(clampSpan(held, extent)).toEqual(held);
    }),
  );
});

test("a span within the limits is the very same one", () => {
  const span = spanOf(20_100, 20_200);
  expect(clampSpan(span, spanOf(20_000, 21_000))).toBe(span);
});

test("fitting one moment shows a day around it", () => {
  expect(fitSpan(100, 100, 0)).toEqual({ start: 99.5, end: 100.5 });
  expect(fitSpan(100, 200, 0.1)).toEqual({ start: 90, end: 210 });
});

test("what is seen of a span ends where something covers the plot", () => {
  expect(seenSpan(spanOf(0, 100), 1000, 250)).toEqual(spanOf(0, 75));
  expect(seenSpan(spanOf(0, 100), 1000, 0)).toEqual(spanOf(0, 100));
  expect(seenSpan(spanOf(0, 100), 1000, 1200)).toEqual(spanOf(0, 0));
  expect(seenSpan(spanOf(0, 100), 0, 0)).toEqual(spanOf(0, 100));
});

test("the whole span is the one of which so much is seen", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 4000, noNaN: true }),
      fc.integer({ min: 0, max: 900 }),
      (days, coveredPx) => {
        const seen = spanOf(20_000, 20_000 + days);
        const back = seenSpan(wholeSpan(seen, 1000, coveredPx), 1000, coveredPx);
        expect(back.start).toBe(seen.start);
        expect(back.end).toBeCloseTo(seen.end, 6);
      },
    ),
  );
  expect(wholeSpan(spanOf(0, 75), 1000, 250)).toEqual(spanOf(0, 100));
});

test("beside a panel a view may go on until the last day stands clear of it", () => {
  const extent = spanOf(20_000, 21_000);
  const far = spanOf(20_990, 21_090);
  expect(clampSpan(far, extent).start).toBe(20_940);
  // Seven tenths are covered: the last day stands at two tenths.
  expect(clampSpan(far, extent, 0.7).start).toBe(20_980);
});
