import fc from "fast-check";
import { expect, test } from "vitest";
import { asEventIndex } from "../dataset/dataset";
import { layoutCaptions, layoutChips, leftOf, type Named } from "./captions";

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

test("no two captions overlap, none leaves the plot", () => {
  fc.assert(
    fc.property(many, (list) => {
      const captions = layoutCaptions(list, 800);
      captions.forEach((caption, i) => {
        expect(leftOf(caption)).toBeGreaterThanOrEqual(-1e-6);
        expect(leftOf(caption) + caption.widthPx).toBeLessThanOrEqual(800 + 1e-6);
        const next = captions[i + 1];
        if (next) expect(leftOf(next)).toBeGreaterThanOrEqual(leftOf(caption) + caption.widthPx - 1e-6);
      });
    }),
  );
});

test("the order that they are given in does not matter", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 30 }), fc.nat(1e6), (events, seed) => {
      const list = events.map((event) => named(event, (event * 37 + seed) % 800, `Title of ${event}`, event % 4));
      expect(layoutCaptions([...list].reverse(), 800)).toEqual(layoutCaptions(list, 800));
    }),
  );
});

test("the most important has its room first; the other is shortened at a word, or gives way", () => {
  const round = named(1, 400, "Second trilateral round", 200);
  const near = named(2, 410, "Ceasefire for Easter", 10);
  expect(layoutCaptions([near, round], 800).map((caption) => caption.text)).toEqual(["Second trilateral round"]);
  const beside = named(3, 560, "Framework agreement on the safety of navigation in the Black Sea", 10);
  const texts = layoutCaptions([beside, round], 800).map((caption) => caption.text);
  expect(texts).toEqual(["Second trilateral round", "Framework agreement on the safety of navigation…"]);
});

test("at the plot's ends a caption is anchored to the end", () => {
  const [first, last] = layoutCaptions([named(1, 5, "First round"), named(2, 799, "Last round")], 800);
  expect(first).toMatchObject({ x: 0, anchor: "start" });
  expect(last).toMatchObject({ x: 800, anchor: "end" });
});

test("a page that measures is believed", () => {
  expect(layoutCaptions([named(1, 400, "wide")], 800, () => 900)).toEqual([]);
});

test("chips stand 18 px apart, the most important first", () => {
  const chips = layoutChips(
    [named(1, 100, "1", 5), named(2, 110, "2", 9), named(3, 128, "•", 1), named(4, 900, "4")],
    800,
  );
  expect(chips.map((chip) => chip.text)).toEqual(["2", "•"]);
  fc.assert(
    fc.property(many, (list) => {
      const xs = layoutChips(list, 800).map((chip) => chip.x);
      xs.slice(1).forEach((x, i) => {
        expect(x - (xs[i] ?? 0)).toBeGreaterThanOrEqual(18);
      });
    }),
  );
});
