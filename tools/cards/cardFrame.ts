import { CARD_PX, type Card } from "../../src/pages/cards/card";
import { tag } from "../../src/score/svg/tags";
import type { CardColors } from "./lightColors";
import { setLines } from "./setLines";
import type { Face, Faces } from "./typeface";

export interface CardStyle {
  readonly faces: Faces;
  readonly colors: CardColors;
}

export const MARGIN_PX = 72;
/** Room for texts between the margins. */
export const INNER_PX = CARD_PX.width - 2 * MARGIN_PX;
const EYEBROW = { y: 80, sizePx: 27 } as const;
const FOOTER = { y: 586, sizePx: 24 } as const;

/** A line of text cut to its room; nothing where the typeface lacks a sign of it, rather than boxes. */
export function lineAt(face: Face, text: string, at: { x?: number; y: number; sizePx: number; color: string }): string {
  const x = at.x ?? MARGIN_PX;
  if (!face.has(text)) return "";
  const { lines } = setLines(text, {
    face,
    sizePx: at.sizePx,
    widthPx: CARD_PX.width - MARGIN_PX - x,
    linesAtMost: 1,
  });
  return lines[0] === undefined ? "" : face.draw(lines[0], { ...at, x });
}

/** The paper of a card with what stands on each: what it is over it, whose it is under it. */
export function cardFrame(
  { faces, colors }: CardStyle,
  { eyebrow, footer }: Pick<Card, "eyebrow" | "footer">,
  inside: readonly string[],
): string {
  const { width, height } = CARD_PX;
  return tag(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    [
      tag("rect", { width, height, fill: colors.paper }),
      tag("rect", { width, height: 8, fill: colors.ink }),
      lineAt(faces.sans, eyebrow, { ...EYEBROW, color: colors.soft }),
      ...inside,
      lineAt(faces.sans, footer, { ...FOOTER, color: colors.soft }),
    ].join(""),
  );
}
