import { type Corners, cornersOf, glyphPath, isStraight } from "./glyphPaths";
import { KIND_ROWS } from "./kinds";
import type { Cluster, Mark, Sign } from "./scene";

/** A stop of the plot's keyboard: a mark by its event, a cluster by its key. */
export const stopOf = (item: Mark | Cluster): string => ("event" in item ? `e${item.event}` : item.key);

export const round = (px: number): number => Math.round(px * 10) / 10;

/** One element of a mark, in the mark's own frame. */
export interface Part {
  readonly className: string;
  readonly d: string;
  /** Colour name of tokens.css, null for a line's ink. */
  readonly color: string | null;
}

/** What a mark is drawn of: the line that joins its signs, the signs, the fork that says that sources differ. One part is drawn as one element. */
export function partsOf(mark: Mark): readonly Part[] {
  const parts: Part[] = [];
  const { chord } = mark;
  if (chord?.joined) {
    parts.push({
      className: "mark-line",
      d: `M0,${round(chord.y0 - mark.y)}V${round(chord.y1 - mark.y)}`,
      color: null,
    });
  }
  for (const sign of mark.signs) {
    parts.push({ className: `sign ${sign.glyph}`, d: signPath(sign, sign.y - mark.y, mark.status), color: sign.color });
  }
  if (mark.fork) parts.push({ className: "mark-split", d: forkPath(mark), color: null });
  return parts;
}

/** A sign or column that stands alone and has straight edges. */
export interface Straight extends Omit<Part, "d"> {
  readonly corners: Corners;
}

/** An item as such a sign; null for all others. */
export function straightOf(item: Mark | Cluster): Straight | null {
  if (!("event" in item)) {
    if (item.shape !== "column") return null;
    const corners = cornersOf("bar", round(item.widthPx), round(item.heightPx));
    return { className: "cluster column", color: item.color, corners };
  }
  const sign = item.signs[0];
  if (sign === undefined || item.signs.length > 1 || item.chord?.joined || item.fork) return null;
  if (!isStraight(sign.glyph) || item.status === "cancelled") return null;
  const corners = cornersOf(sign.glyph, sign.sizePx, sign.heightPx ?? sign.sizePx);
  return { className: `mark sign ${sign.glyph}`, color: sign.color, corners };
}

/** Struck through where it was called off. */
function signPath({ glyph, sizePx, heightPx }: Sign, dy: number, status: Mark["status"]): string {
  const strike = status === "cancelled" ? `M${-sizePx},${round(dy + sizePx * 0.7)}l${2 * sizePx},${-sizePx * 1.4}` : "";
  return glyphPath(glyph, sizePx, heightPx ?? sizePx, round(dy)) + strike;
}

/** Over the topmost sign; over the mark's place where its days pass through without a sign. */
function forkPath(mark: Mark): string {
  const top = mark.signs.reduce((least, sign) => Math.min(least, sign.y - mark.y - sign.sizePx / 2), 0);
  return `M0,${round(top - 4)}v-2.5l-2.5,-3.5m2.5,3.5l2.5,-3.5`;
}

/** The outline of what gathers many, centred on 0, 0. */
export function clusterPath({ shape, widthPx, heightPx, seats }: Cluster): string {
  const [w, h] = [round(widthPx), round(heightPx)];
  switch (shape) {
    case "column":
      return glyphPath("bar", w, h);
    case "lenses":
      return glyphPath("lens", w, h);
    case "papers":
      return pilePath(w, h);
    case "uprights":
      return `M${-w / 4},${-h / 2 + w / 2}H${w / 4}V${h / 2 - w / 2}H${-w / 4}Z${seats.map((y) => glyphPath("seat", w, w, round(y))).join("")}`;
    default: {
      const never: never = shape;
      throw new Error(`unknown shape ${never}`);
    }
  }
}

/** A sheet, and behind it the edges of another. */
function pilePath(w: number, h: number): string {
  const [left, right, top, bottom] = [-w / 2, w / 2, -h / 2, h / 2].map(round);
  const sheet = round(w * 0.74);
  const cut = round(w * 0.24);
  const edge = 1;
  return [
    `M${left},${round(-h / 2 + 2)}h${round(sheet - cut)}l${cut},${cut}V${bottom}H${left}Z`,
    `M${round(-w / 2 + 2)},${top}H${round(w / 2 - cut)}L${right},${round(-h / 2 + cut)}V${round(h / 2 - 2)}h${-edge}V${round(-h / 2 + cut + 0.6)}L${round(w / 2 - cut - 0.6)},${round(-h / 2 + edge)}H${round(-w / 2 + 2)}Z`,
  ].join("");
}

/** Behind a table, from its first seat to its last; behind each sign of a statement or text, which has no table. */
export function tintPath({ kind, chord, signs }: Mark, at: (x: number) => number): string {
  if (chord === null) return "";
  const box = (y0: number, y1: number, outPx: number): string =>
    `M${at(chord.x0)},${round(y0 - outPx)}H${at(chord.x1)}V${round(y1 + outPx)}H${at(chord.x0)}Z`;
  if (KIND_ROWS[kind].atTable || signs.length === 0) return box(chord.y0, chord.y1, TABLE_PX);
  return signs.map(({ y }) => box(y, y, SIGN_PX)).join("");
}
const TABLE_PX = 9;
const SIGN_PX = 6;
