import { readFileSync } from "node:fs";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import type { QuoteCard } from "../../src/pages/cards/card";
import { testDataset } from "../../src/testing/testDataset";
import { drawCard } from "../ogImages";
import { lightColors } from "./lightColors";
import { loadFaces } from "./typeface";

const style = { faces: loadFaces(), colors: lightColors(readFileSync("src/styles/tokens.css", "utf8")) };
const dataset = testDataset([]);
const CARD: QuoteCard = {
  type: "quote",
  path: "cards/x.png",
  alt: "",
  eyebrow: "Statement · 5 February 2026",
  title: "Bridges first",
  footer: "Talks · as of 1 March 2026",
  quote: "the bridges come first",
  translation: null,
  who: "Ada Vell",
};
const signsIn = (card: QuoteCard): number => drawCard(card, dataset, style).match(/<path /g)?.length ?? 0;
const marksIn = (card: QuoteCard): number =>
  drawCard(card, dataset, style).match(new RegExp(`fill="${style.colors.quote}"`, "g"))?.length ?? 0;

test("a quote in a script that the typeface has not is left out, and its title stands instead", () => {
  expect(marksIn(CARD)).toBe(1);
  const other = { ...CARD, quote: "桥梁优先" };
  expect(marksIn(other)).toBe(0);
  expect(signsIn({ ...other, title: "桥梁优先" })).toBeLessThan(signsIn(other));
});

test("no words stand on a card where who says them cannot", () => {
  expect(marksIn({ ...CARD, who: "新华社" })).toBe(0);
});

test("a long quote is marked on more lines, and whatever it holds the picture is well-formed", () => {
  const long = { ...CARD, quote: Array.from({ length: 80 }, () => "bridges").join(" ") };
  expect(marksIn(long)).toBeGreaterThan(4);
  for (const quote of ["</svg><script>", "&amp;\u0000\ud800", "", "   ", "a".repeat(2000)]) {
    expect(XMLValidator.validate(drawCard({ ...CARD, quote, who: quote, title: quote }, dataset, style))).toBe(true);
  }
});

test("a dataset without events has a card too", () => {
  const site = { ...CARD, type: "site" } as const;
  expect(XMLValidator.validate(drawCard(site, dataset, style))).toBe(true);
});
