import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay } from "../time/day";
import { PRECISIONS } from "../time/when";
import { packWhen, unpackWhen } from "./packWhen";

test("every precision and flag comes back, and fits the column's 16 bits", () => {
  const when = fc.record({
    start: fc.integer().map(asDay),
    end: fc.integer().map(asDay),
    startPrecision: fc.constantFrom(...PRECISIONS),
    endPrecision: fc.constantFrom(...PRECISIONS),
    interval: fc.boolean(),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
    openStart: fc.boolean(),
    openEnd: fc.boolean(),
    offsetMinutes: fc.integer({ min: -840, max: 840 }),
  });
  fc.assert(
    fc.property(when, (one) => {
      const packed = packWhen(one);
      expect(packed).toBeLessThan(2 ** 16);
      expect(unpackWhen(packed, one.start, one.end, one.offsetMinutes)).toEqual(one);
    }),
  );
});

test("a number that stands for no precision is refused", () => {
  expect(() => unpackWhen(0b111, 0, 1, 0)).toThrow(RangeError);
});
