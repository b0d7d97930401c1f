import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, gapsOf } from "./gaps";
import { leaveMark } from "./leaveMark";

const around = (x: number, y: number, size = 10): Box => ({
  x0: x - size / 2,
  x1: x + size / 2,
  y0: y - size / 2,
  y1: y + size / 2,
});
/** Lanes at 63, 109, 191 and 237, 46 apart, with a channel of 36 between the second and the third. */
const lanes = [63, 109, 191, 237].map((y) => ({ y, heightPx: 46 }));
const gaps = gapsOf(lanes);

describe("the gaps between lanes", () => {
  it("are the lanes' edges, those of neighbours once, and the channel's two", () => {
    expect(gaps).toEqual([40, 86, 132, 168, 214, 260]);
  });
});

describe("a link leaves its mark", () => {
  it("to the nearest gap: a note upwards, a paper downwards, a lens to either edge of the channel", () => {
    expect(leaveMark([around(100, 94)], 900, { gaps, signs: [] })).toEqual({ from: { x: 100, y: 89 }, runY: 86 });
    expect(leaveMark([around(100, 124)], 900, { gaps, signs: [] })).toEqual({ from: { x: 100, y: 129 }, runY: 132 });
    expect(leaveMark([around(100, 150, 34)], 900, { gaps, signs: [] })).toEqual({
      from: { x: 100, y: 133 },
      runY: 132,
    });
  });

  it("by the other gap where the way in the nearest is along other events' signs", () => {
    const notes = Array.from({ length: 20 }, (_, n) => around(140 + 12 * n, 176.5, 9));
    const paper = around(100, 206);
    expect(leaveMark([paper], 900, { gaps, signs: notes })?.runY).toBe(214);
    const papersBelow = notes.map((box) => around(box.x0, 206));
    const notesBelow = notes.map((box) => around(box.x0, 222));
    const { runY } = leaveMark([paper], 900, { gaps, signs: [...papersBelow, ...notesBelow] }) ?? { runY: 0 };
    expect(Math.abs(runY - 168)).toBeLessThanOrEqual(3);
  });

  it("from where its upright crosses a gap, without a climb", () => {
    const upright = { x0: 100, x1: 100, y0: 63, y1: 237 };
    const notes = [191, 237].flatMap((lane) =>
      Array.from({ length: 20 }, (_, n) => around(112 + 12 * n, lane - 15, 9)),
    );
    expect(leaveMark([around(100, 63), upright], 900, { gaps, signs: notes })).toMatchObject({
      from: { x: 100, y: 86 },
      runY: 86,
    });
  });

  it("on the free side of a gap where one lane's signs reach up to it", () => {
    const notes = Array.from({ length: 40 }, (_, n) => around(140 + 12 * n, 93, 9));
    expect(leaveMark([around(100, 94)], 900, { gaps: [86], signs: notes })?.runY).toBe(83);
  });

  it("nowhere where no gap is beside it", () => {
    expect(leaveMark([around(100, 94)], 900, { gaps: [], signs: [] })).toBeNull();
    expect(leaveMark([], 900, { gaps, signs: [] })).toBeNull();
  });

  it("at its edge, and without crossing a lane, wherever it stands and whatever is around", () => {
    const box = fc
      .tuple(fc.integer({ min: 0, max: 880 }), fc.integer({ min: 45, max: 255 }), fc.integer({ min: 6, max: 12 }))
      .map(([x, y, size]) => around(x, y, size));
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), fc.array(box, { maxLength: 60 }), (own, signs) => {
        const leave = leaveMark(own, 900, { gaps, signs });
        if (leave === null) throw new Error("every height here lies between two gaps");
        const { from, runY } = leave;
        const home = own.find(
          ({ x0, x1, y0, y1 }) => from.x >= x0 && from.x <= x1 && from.y >= y0 - 0.01 && from.y <= y1 + 0.01,
        );
        expect(home).toBeDefined();
        const gap = gaps.find((each) => Math.abs(each - runY) <= 3);
        expect(gap).toBeDefined();
        const between = gaps.filter((each) => each !== gap && (each - from.y) * (each - runY) < 0);
        expect(between).toEqual([]);
      }),
    );
  });
});
