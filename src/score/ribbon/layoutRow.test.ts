import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHIP_PX, layoutRow, spreadRow } from "./layoutRow";

const at = (...xs: number[]) => xs.map((x) => ({ x, count: 1 }));

describe("chips of rounds in one row", () => {
  test("a lone round's chip stands over its upright, at the plot's ends as near as its width allows", () => {
    expect(layoutRow(at(200), 400).map((chip) => chip.x)).toEqual([200]);
    expect(layoutRow(at(0), 400).map((chip) => chip.x)).toEqual([12]);
    expect(layoutRow(at(400), 400).map((chip) => chip.x)).toEqual([388]);
  });

  test("rounds within days of each other move aside evenly", () => {
    expect(layoutRow(at(200, 200, 200), 400).map((chip) => chip.x)).toEqual([176, 200, 224]);
  });

  test("they gather only where they do not fit, and first what lies closest together", () => {
    expect(layoutRow(at(10, 12, 60, 100), 4 * CHIP_PX).map((chip) => chip.count)).toEqual([1, 1, 1, 1]);
    expect(layoutRow(at(10, 12, 60, 90), 4 * CHIP_PX - 1).map((chip) => chip.count)).toEqual([2, 1, 1]);
  });
});

const rows = fc.record({
  widthPx: fc.integer({ min: 60, max: 2000 }),
  items: fc
    .array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), count: fc.integer({ min: 1, max: 30 }) }), {
      maxLength: 90,
    })
    .map((items) => items.sort((a, b) => a.share - b.share)),
});

test("every round is in a chip, in order, none over another, all within the plot", () => {
  fc.assert(
    fc.property(rows, ({ widthPx, items }) => {
      const given = items.map(({ share, count }) => ({ x: share * widthPx, count }));
      const chips = layoutRow(given, widthPx);
      expect(chips.flatMap(({ from, to }) => given.slice(from, to))).toEqual(given);
      let end = 0;
      for (const { x, widthPx: wide, from, to, count } of chips) {
        expect(count).toBe(given.slice(from, to).reduce((sum, item) => sum + item.count, 0));
        expect(x - wide / 2).toBeGreaterThanOrEqual(end - 1e-6);
        end = x + wide / 2;
      }
      expect(end).toBeLessThanOrEqual(widthPx + 1e-6);
      if (given.every(({ count }) => count === 1) && given.length * CHIP_PX <= widthPx) {
        expect(chips).toHaveLength(given.length);
      }
    }),
  );
});

test("no chip can be nearer to its upright without a greater sum of squares", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 12, maxLength: 12 }),
      (wishes, nudges) => {
        const things = wishes.sort((a, b) => a - b).map((wantsPx) => ({ wantsPx, widthPx: CHIP_PX }));
        const places = spreadRow(things, 600);
        const cost = (xs: readonly number[]) => xs.reduce((sum, x, i) => sum + (x - (things[i]?.wantsPx ?? 0)) ** 2, 0);
        // Any other places that keep the distances: these, nudged and pushed apart again.
        const others = spreadRow(
          places.map((x, i) => ({ wantsPx: x + (nudges[i] ?? 0), widthPx: CHIP_PX })),
          600,
        );
        expect(cost(places)).toBeLessThanOrEqual(cost(others) + 1e-6);
      },
    ),
  );
});
