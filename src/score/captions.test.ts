import fc from "fast-check";
import { expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { layoutCaptions, type Named } from "./captions";
import type { Caption } from "./scene";

const named = (event: number, x: number, text: string, importance = 0): Named => ({
  event: asEventIndex(event),
  x,
  text,
  importance,
});
const many = fc.array(
  fc.record({
    event: fc.nat(1000).map(asEventIndex),
    x: fc.double({ min: -50, max: 850, noNaN: true }),
    text: fc.string({ maxLength: 60, unit: fc.constantFrom("a", "b", " ", "c") }),
    importance: fc.nat(255),
  }),
  { maxLength: 60 },
);

const boxOf = ({ x, widthPx }: Caption) => ({ left: x, right: x + widthPx });

test("no text crosses another or a stem that comes down from above it, none leaves the plot", () => {
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 4 }), (list, rows) => {
      const captions = layoutCaptions(list, 800, rows);
      for (const caption of captions) {
        const { left, right } = boxOf(caption);
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(right).toBeLessThanOrEqual(800 + 1e-6);
        expect(caption.row).toBeLessThan(rows);
        for (const other of captions) {
          if (other === caption || other.row > caption.row) continue;
          const crossing = other.stemX > left - 1 && other.stemX < right + 1;
          const over = other.row === caption.row && boxOf(other).left < right && left < boxOf(other).right;
          expect(crossing || over).toBe(false);
        }
      }
    }),
  );
});

test("the order that they are given in does not matter", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 30 }), fc.nat(1e6), (events, seed) => {
      const list = events.map((event) => named(event, (event * 37 + seed) % 800, `Title of ${event}`, event % 4));
      expect(layoutCaptions([...list].reverse(), 800, 3)).toEqual(layoutCaptions(list, 800, 3));
    }),
  );
});

test("the most important has its room first; the other is shortened at a word, hangs lower, or gives way", () => {
  const round = named(1, 400, "Second trilateral round", 200);
  const near = named(2, 410, "Ceasefire for Easter", 10);
  expect(layoutCaptions([near, round], 800, 1).map((caption) => caption.text)).toEqual(["Second trilateral round"]);
  expect(layoutCaptions([near, round], 800, 2).map(({ text, row }) => [text, row])).toEqual([
    ["Second trilateral round", 0],
    ["Ceasefire for Easter", 1],
  ]);
  const beside = named(3, 580, "Framework agreement on the safety of navigation in the Black Sea", 10);
  const texts = layoutCaptions([beside, round], 800, 1).map((caption) => caption.text);
  expect(texts).toEqual(["Second trilateral round", "Framework agreement on the…"]);
});

test("a title hangs to the right of its stem, at the plot's end to the left", () => {
  const [first, last] = layoutCaptions([named(1, 5, "First round"), named(2, 799, "Last round")], 800, 1);
  expect(first).toMatchObject({ x: 9, stemX: 5 });
  expect(last).toMatchObject({ x: 799 - 4 - 64, stemX: 799 });
});

test("a page that measures is believed", () => {
  expect(layoutCaptions([named(1, 400, "wide")], 800, 1, () => 900)).toEqual([]);
});
