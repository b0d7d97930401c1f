import fc from "fast-check";
import { expect, test } from "vitest";
import { type Spreadable, spread } from "./spread";

const dot = (wantsPx: number, first = 0, last = first): Spreadable => ({ wantsPx, widthPx: 10, first, last });

test("what has room stays where it is", () => {
  expect(spread([dot(10), dot(30), dot(31, 1)], 64, 2)).toEqual(new Float64Array([10, 30, 31]));
});

test("three in one spot stand side by side about it", () => {
  expect(spread([dot(30), dot(30), dot(30)], 64, 1)).toEqual(new Float64Array([20, 30, 40]));
});

test("nothing leaves the bin", () => {
  expect(spread([dot(0), dot(1)], 64, 1)).toEqual(new Float64Array([5, 15]));
  expect(spread([dot(64), dot(64)], 64, 1)).toEqual(new Float64Array([49, 59]));
});

test("a chord keeps off what stands between its outer lanes, and lets pass what stands beyond them", () => {
  expect(spread([dot(30, 0, 2), dot(30, 1), dot(30, 3)], 64, 4)).toEqual(new Float64Array([25, 35, 30]));
});

test("what does not fit is refused", () => {
  expect(spread([dot(5), dot(5)], 19, 1)).toBeNull();
  expect(spread([dot(5), dot(5)], 20, 1)).toEqual(new Float64Array([5, 15]));
});

const items = fc
  .array(
    fc.record({
      wantsPx: fc.double({ min: 0, max: 100, noNaN: true }),
      widthPx: fc.double({ min: 1, max: 20, noNaN: true }),
      first: fc.integer({ min: 0, max: 4 }),
      more: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map(({ more, ...item }) => ({ ...item, last: item.first + more })))
  .map((list) => list.sort((a, b) => a.wantsPx - b.wantsPx));

test("nothing overlaps on a shared track, and all stay inside", () => {
  fc.assert(
    fc.property(items, (list) => {
      const places = spread(list, 100, 7);
      if (places === null) return;
      list.forEach((a, i) => {
        expect(places[i]).toBeGreaterThanOrEqual(a.widthPx / 2 - 1e-5);
        expect(places[i]).toBeLessThanOrEqual(100 - a.widthPx / 2 + 1e-5);
        list.slice(i + 1).forEach((b, j) => {
          if (a.last < b.first || b.last < a.first) return;
          expect((places[i + 1 + j] ?? 0) - (places[i] ?? 0)).toBeGreaterThanOrEqual(
            (a.widthPx + b.widthPx) / 2 - 1e-5,
          );
        });
      });
    }),
  );
});

test("what fits in a bin fits when the bin is wider", () => {
  fc.assert(
    fc.property(items, fc.double({ min: 1, max: 5, noNaN: true }), (list, factor) => {
      if (spread(list, 100, 7) === null) return;
      const wider = list.map((item) => ({ ...item, wantsPx: item.wantsPx * factor }));
      expect(spread(wider, 100 * factor, 7)).not.toBeNull();
    }),
  );
});
