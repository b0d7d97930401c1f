import fc from "fast-check";
import { expect, test } from "vitest";
import { listNumbers } from "./listNumbers";

test("two in a row stand each for itself, three are a range, and each is named once", () => {
  expect(listNumbers([])).toBe("");
  expect(listNumbers([7, 1, 2, 7])).toBe("1, 2, 7");
  expect(listNumbers([12, 4, 6, 5, 1])).toBe("1, 4–6, 12");
});

test("read back, a list names the numbers that it was made of and no others", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const read = listNumbers(numbers)
        .split(", ")
        .filter(Boolean)
        .flatMap((part) => {
          const [first = 0, last = first] = part.split("–").map(Number);
          return Array.from({ length: last - first + 1 }, (_, i) => first + i);
        });
      expect(read).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
  );
});
