import { round } from "../../score/markParts";
import type { Cluster, Mark, Sign } from "../../score/scene";

/** Whether a mark shows the same, wherever it stands; its signs are the same list while it is only moved. */
export function looksLike(a: Mark, b: Mark): boolean {
  if (a.fork !== b.fork || a.status !== b.status) return false;
  if (a.signs === b.signs) return true;
  if (a.signs.length !== b.signs.length || a.y !== b.y) return false;
  if (a.chord?.joined !== b.chord?.joined || a.chord?.y0 !== b.chord?.y0 || a.chord?.y1 !== b.chord?.y1) return false;
  return a.signs.every((sign, i) => isSameSign(sign, b.signs[i]));
}

const isSameSign = (a: Sign, b: Sign | undefined): boolean =>
  b !== undefined &&
  a.glyph === b.glyph &&
  a.color === b.color &&
  a.y === b.y &&
  round(a.sizePx) === round(b.sizePx) &&
  round(a.heightPx ?? 0) === round(b.heightPx ?? 0);

/** Whether two clusters of one key have the same name. */
export const isNamedLike = (a: Cluster, b: Cluster): boolean =>
  a.byKind === b.byKind ||
  (a.span.start === b.span.start && a.span.end === b.span.end && a.byKind.every((n, kind) => n === b.byKind[kind]));

export const isShapedLike = (a: Cluster, b: Cluster): boolean =>
  a.seats === b.seats ||
  (a.shape === b.shape &&
    a.color === b.color &&
    round(a.widthPx) === round(b.widthPx) &&
    round(a.heightPx) === round(b.heightPx) &&
    a.seats.length === b.seats.length &&
    a.seats.every((y, i) => y === b.seats[i]));
