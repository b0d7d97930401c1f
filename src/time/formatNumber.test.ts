import fc from "fast-check";
import { expect, it } from "vitest";
import { formatNumber } from "./formatNumber";

const any = fc.oneof(
  fc.constantFrom(0, 999, 1000),
  fc.integer({ min: -2000, max: 2000 }),
  fc.nat(),
  fc.double({ min: -2000, max: 2000, noNaN: true }),
);
// Nothing is counted to minus zero.
const numbers = any.map((n) => n + 0);

it("every number is written as the English formatter writes it", () => {
  const english = new Intl.NumberFormat("en");
  fc.assert(
    fc.property(numbers, (n) => {
      expect(formatNumber(n)).toBe(english.format(n));
    }),
  );
});
