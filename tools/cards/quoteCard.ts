import type { QuoteCard } from "../../src/pages/cards/card";
import { tag } from "../../src/score/svg/tags";
import { type CardStyle, cardFrame, INNER_PX, lineAt, MARGIN_PX } from "./cardFrame";
import { type SetLines, setLines } from "./setLines";
import type { Face } from "./typeface";

/** Between what kind of event it is and its title there is so much for words, who says them, and our translation. */
const WORDS = { topPx: 118, bottomPx: 486 } as const;
const SIZES_PX = [62, 56, 50, 45, 41, 37] as const;
const LEADING = 1.26;
const WHO = { sizePx: 28, abovePx: 28 } as const;
const TRANSLATION = { sizePx: 26, abovePx: 22, leading: 1.3, linesAtMost: 2 } as const;
const TITLE = { y: 543, sizePx: 28, ruleY: 502 } as const;

/** A source's own words, marked as on its page, as large as they find room; under them who says them. */
export function drawQuoteCard(card: QuoteCard, style: CardStyle): string {
  const { faces, colors } = style;
  const translation = setTranslation(card, style);
  const underPx =
    WHO.abovePx +
    WHO.sizePx +
    (translation.lines.length > 0
      ? TRANSLATION.abovePx + translation.lines.length * TRANSLATION.sizePx * TRANSLATION.leading
      : 0);
  const roomPx = WORDS.bottomPx - WORDS.topPx - underPx;
  const isShown = faces.serif.has(card.quote) && faces.sansBold.has(card.who);
  const quote = isShown ? fitQuote(faces.serif, card.quote, roomPx) : null;
  // A script that the typeface has not: its title speaks for it. No words stand without who says them.
  if (quote === null) return cardFrame(style, card, titleAlone(card, style));
  const linePx = quote.sizePx * LEADING;
  const free = roomPx - quote.lines.length * linePx;
  const topPx = WORDS.topPx + free / 2.6;
  const lines = quote.lines.map((line, n) => {
    const y = topPx + n * linePx + quote.sizePx;
    const mark = tag("rect", {
      x: MARGIN_PX - 8,
      y: y - quote.sizePx * 0.84,
      width: faces.serif.widthOf(line, quote.sizePx) + 16,
      height: quote.sizePx * 1.12,
      fill: colors.quote,
    });
    return [mark, faces.serif.draw(line, { x: MARGIN_PX, y, sizePx: quote.sizePx, color: colors.ink })] as const;
  });
  const quoteEnd = topPx + quote.lines.length * linePx;
  const translated = translation.lines.map((line, n) => {
    const y = quoteEnd + TRANSLATION.abovePx + TRANSLATION.sizePx * (0.8 + n * TRANSLATION.leading);
    return faces.serif.draw(line, { x: MARGIN_PX, y, sizePx: TRANSLATION.sizePx, color: colors.soft });
  });
  const whoY = quoteEnd + underPx - WHO.sizePx * 0.25;
  return cardFrame(style, card, [
    ...lines.map(([mark]) => mark),
    ...lines.map(([, words]) => words),
    ...translated,
    lineAt(faces.sansBold, card.who, { y: whoY, sizePx: WHO.sizePx, color: colors.ink }),
    tag("rect", { x: MARGIN_PX, y: TITLE.ruleY, width: INNER_PX, height: 1.5, fill: colors.hairline }),
    lineAt(faces.sansBold, card.title, { y: TITLE.y, sizePx: TITLE.sizePx, color: colors.ink }),
  ]);
}

function setTranslation({ translation }: QuoteCard, { faces }: CardStyle): SetLines {
  if (translation === null || !faces.serif.has(translation)) return { lines: [], whole: true };
  const { sizePx, linesAtMost } = TRANSLATION;
  return setLines(translationWords(translation), {
    face: faces.serif,
    sizePx,
    widthPx: INNER_PX,
    linesAtMost,
    closing: "”",
  });
}

const translationWords = (translation: string): string => `Our translation: “${translation}`;

/** The largest size at which all of it stands; cut where even the smallest has too little room. */
function fitQuote(face: Face, quote: string, roomPx: number): SetLines & { readonly sizePx: number } {
  const set = (sizePx: number) => ({
    sizePx,
    ...setLines(`“${quote}`, {
      face,
      sizePx,
      widthPx: INNER_PX,
      linesAtMost: Math.floor(roomPx / (sizePx * LEADING)),
      closing: "”",
    }),
  });
  for (const sizePx of SIZES_PX) {
    const fitted = set(sizePx);
    if (fitted.whole) return fitted;
  }
  return set(SIZES_PX[SIZES_PX.length - 1] ?? WHO.sizePx);
}

function titleAlone({ title }: QuoteCard, { faces: { serif }, colors }: CardStyle): readonly string[] {
  if (!serif.has(title)) return [];
  const sizePx = 62;
  const { lines } = setLines(title, { face: serif, sizePx, widthPx: INNER_PX, linesAtMost: 4 });
  return lines.map((line, n) =>
    serif.draw(line, { x: MARGIN_PX, y: 200 + n * sizePx * LEADING, sizePx, color: colors.ink }),
  );
}
