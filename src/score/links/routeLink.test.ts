import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Route, routeLink } from "./routeLink";

const to = { x: 1000, y: 300 };

describe("a link", () => {
  it("bends into its gap, runs there to the gutter, crosses in it and arrives level", () => {
    expect(routeLink({ from: { x: 500, y: 100 }, runY: 88, alongX: 944, to })).toBe(
      "M500,100C506,100,506,88,512,88H944C972,88,972,300,1000,300",
    );
  });

  it("without a gap keeps to its height", () => {
    expect(routeLink({ from: { x: 500, y: 100 }, runY: 100, alongX: 944, to })).toBe(
      "M500,100H944C972,100,972,300,1000,300",
    );
  });

  it("is straight across the gutter where the ends are nearly level", () => {
    expect(routeLink({ from: { x: 500, y: 100 }, runY: 100, alongX: 944, to: { x: 1000, y: 101 } })).toBe(
      "M500,100H944L1000,101",
    );
  });

  it("from a mark beside the gutter crosses at once", () => {
    expect(routeLink({ from: { x: 940, y: 100 }, runY: 80, alongX: 944, to })).toBe(
      "M940,100C970,100,970,300,1000,300",
    );
  });

  it("is level wherever it turns, goes on to the right only, and joins its ends", () => {
    const x = fc.integer({ min: 0, max: 940 });
    const y = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(x, y, fc.integer({ min: -30, max: 30 }), y, (fromX, fromY, climb, toY) => {
        const route: Route = {
          from: { x: fromX, y: fromY },
          runY: fromY + climb,
          alongX: 944,
          to: { x: 1000, y: toY },
        };
        const points = walk(routeLink(route));
        expect(points[0]).toEqual([fromX, fromY]);
        expect(points.at(-1)).toEqual([1000, toY]);
        for (const [i, [at]] of points.entries()) expect(at).toBeGreaterThanOrEqual(points[i - 1]?.[0] ?? 0);
        // Lanes are crossed only past the gutter's near side: before it the line is no farther off than its own gap.
        const [low, high] = [Math.min(fromY, route.runY), Math.max(fromY, route.runY)];
        for (const [at, height] of points) {
          if (at < 943 && fromX + 24 < 944) expect(height >= low - 0.01 && height <= high + 0.01).toBe(true);
        }
      }),
    );
  });
});

/** The corner points and, of each curve, its control points: a cubic stays within their hull. */
function walk(path: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, letter, numbers = ""] of path.matchAll(/([MHLC])([^MHLC]*)/g)) {
    const values = numbers.split(",").map(Number);
    const [x = 0, y = 0, bx = 0, by = 0, cx = 0, cy = 0] = values;
    const last = points.at(-1);
    if (letter === "H") points.push([x, last?.[1] ?? 0]);
    else if (letter !== "C") points.push([x, y]);
    else {
      // Level at both ends.
      expect([y, by]).toEqual([last?.[1], cy]);
      points.push([x, y], [bx, by], [cx, cy]);
    }
  }
  return points;
}
