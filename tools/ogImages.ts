import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import type { Dataset } from "../src/dataset/dataset";
import type { Card } from "../src/pages/cards/card";
import type { CardStyle } from "./cards/cardFrame";
import { lightColors } from "./cards/lightColors";
import { drawQuoteCard } from "./cards/quoteCard";
import { drawRoundCard, drawSiteCard } from "./cards/scoreCard";
import { loadFaces } from "./cards/typeface";

/** Makes a card's PNG. To be loaded only where there are cards to make: a renderer and a typeface come with it. */
export function cardPainter(dataset: Dataset): (card: Card) => Uint8Array {
  const tokens = readFileSync(new URL("../src/styles/tokens.css", import.meta.url), "utf8");
  const style: CardStyle = { faces: loadFaces(), colors: lightColors(tokens) };
  return (card) => new Resvg(drawCard(card, dataset, style), { font: { loadSystemFonts: false } }).render().asPng();
}

export function drawCard(card: Card, dataset: Dataset, style: CardStyle): string {
  switch (card.type) {
    case "quote":
      return drawQuoteCard(card, style);
    case "round":
      return drawRoundCard(card, dataset, style);
    case "site":
      return drawSiteCard(card, dataset, style);
    default:
      return card satisfies never;
  }
}
