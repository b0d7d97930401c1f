import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, gapsOf } from "./gaps";
import { routeArc } from "./routeArc";

const around = (x: number, y: number, size = 10): Box => ({
  x0: x - size / 2,
  x1: x + size / 2,
  y0: y - size / 2,
  y1: y + size / 2,
});
/** Lanes at 63, 109, 191 and 237, 46 apart, with a channel of 36 between the second and the third. */
const gaps = gapsOf([63, 109, 191, 237].map((y) => ({ y, heightPx: 46 })));

/** The corners and ends of a path, in order. */
const numbersOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe("an arc between two marks", () => {
  it("of one lane runs in a gap beside both", () => {
    const arc = routeArc({ own: [around(100, 94)] }, { own: [around(400, 94)] }, { gaps, signs: [] });
    expect(arc?.start).toEqual({ x: 100, y: 89, towards: 1 });
    expect(arc?.end).toEqual({ x: 400, y: 89, towards: 1 });
    expect(numbersOf(arc?.path ?? "").every(([, y]) => y >= 86 && y <= 89)).toBe(true);
  });

  it("takes the other gap where signs stand along the nearer", () => {
    const notes = Array.from({ length: 20 }, (_, n) => around(130 + 12 * n, 80, 9));
    const arc = routeArc({ own: [around(100, 94)] }, { own: [around(400, 94)] }, { gaps, signs: notes });
    expect(numbersOf(arc?.path ?? "").some(([, y]) => y === 132)).toBe(true);
  });

  it("crosses a lane between its signs", () => {
    const wall = [...Array.from({ length: 6 }, (_, n) => around(340 + 14 * n, 109)), around(300, 109)];
    const arc = routeArc({ own: [around(100, 63)] }, { own: [around(400, 191)] }, { gaps, signs: wall });
    const crossing = numbersOf(arc?.path ?? "").filter(([, y]) => y > 95 && y < 125);
    for (const [x] of crossing) expect(wall.every(({ x0, x1 }) => x < x0 - 5.9 || x > x1 + 5.9)).toBe(true);
  });

  it("goes level out of sight where the other end is", () => {
    const arc = routeArc({ own: [around(100, 94)] }, { edgeX: 900 }, { gaps, signs: [] });
    expect(arc?.end).toEqual({ x: 900, y: 86, towards: 0 });
  });

  it("is none where an end has no gap beside it", () => {
    expect(routeArc({ own: [around(100, 94)] }, { own: [] }, { gaps, signs: [] })).toBeNull();
    expect(routeArc({ own: [around(100, 94)] }, { edgeX: 9 }, { gaps: [], signs: [] })).toBeNull();
  });

  it("begins and ends at its marks, runs level only in gaps, and is finite, whatever stands around", () => {
    const mark = fc
      .tuple(fc.integer({ min: 10, max: 880 }), fc.constantFrom(63, 80, 109, 150, 191, 222, 237))
      .map(([x, y]) => around(x, y, 8));
    fc.assert(
      fc.property(mark, mark, fc.array(mark, { maxLength: 40 }), (a, b, signs) => {
        const arc = routeArc({ own: [a] }, { own: [b] }, { gaps, signs });
        if (arc === null) throw new Error("every height here lies between two gaps");
        expect(arc.path).not.toMatch(/NaN|Infinity/);
        expect([arc.start.x, arc.end.x]).toEqual([(a.x0 + a.x1) / 2, (b.x0 + b.x1) / 2]);
        expect([a.y0, a.y1]).toContain(arc.start.y);
        expect([b.y0, b.y1]).toContain(arc.end.y);
        const points = numbersOf(arc.path);
        points.slice(1).forEach(([x, y], i) => {
          const [x0, y0] = points[i] ?? [x, y];
          if (Math.abs(x - x0) > 16.1)
            expect(gaps.some((gap) => Math.abs(gap - y) < 0.01 && Math.abs(gap - y0) < 0.01)).toBe(true);
        });
      }),
    );
  });
});
