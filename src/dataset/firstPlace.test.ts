import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPlace } from "./firstPlace";

test("the first place that is reached, or the length where none is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (values, limit) => {
      const ascending = values.sort((a, b) => a - b);
      const expected = ascending.findIndex((value) => value >= limit);
      const found = firstPlace(ascending.length, (place) => (ascending[place] ?? Number.NaN) >= limit);
      expect(found).toBe(expected < 0 ? ascending.length : expected);
    }),
  );
});

test("looks at about as many places as the length has binary digits", () => {
  let looks = 0;
  firstPlace(1_000_000, (place) => {
    looks++;
    return place >= 777_777;
  });
  expect(looks).toBeLessThanOrEqual(20);
});
