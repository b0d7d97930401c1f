import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBars } from "./placeBars";
import { spreadLabels } from "./spreadLabels";

describe("bars", () => {
  it("stand where their dates are while there is room", () => {
    expect(placeBars([10, 50, 90], 4, 100)).toEqual([10, 50, 90]);
  });

  it("step aside from each other and from the edge", () => {
    expect(placeBars([10, 11, 12], 4, 100)).toEqual([10, 14, 18]);
    expect(placeBars([98, 99, 99], 4, 100)).toEqual([88, 92, 96]);
  });

  it("keep order, distance and the chart's bounds, however crowded", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 605, noNaN: true }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (days, step) => {
          const wanted = [...days].sort((a, b) => a - b);
          const placed = placeBars(wanted, step, 600);
          const apart = Math.min(step, 600 / Math.max(1, wanted.length));
          expect(placed).toHaveLength(wanted.length);
          placed.forEach((x, i) => {
            expect(x).toBeGreaterThanOrEqual(-1e-6);
            expect(x + apart).toBeLessThanOrEqual(600 + 1e-6);
            if (i > 0) expect(x - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(apart - 1e-6);
          });
        },
      ),
    );
  });
});

describe("labels", () => {
  it("do not overlap and stay inside", () => {
    const placed = [...spreadLabels([100, 101, 102, 0], 14, 10, 110)].sort((a, b) => a - b);
    placed.forEach((y, i) => {
      if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
    });
    expect(placed[0]).toBeGreaterThanOrEqual(10);
    expect(placed[3]).toBeLessThanOrEqual(110);
  });
});
