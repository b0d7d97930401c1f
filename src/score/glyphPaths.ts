import type { Glyph } from "./scene";

/** Corners of an outline, around 0, 0. */
export type Corners = readonly (readonly [x: number, y: number])[];

export type StraightGlyph = Exclude<Glyph, "seat" | "seat-hollow" | "lens">;

export const isStraight = (glyph: Glyph): glyph is StraightGlyph =>
  glyph !== "seat" && glyph !== "seat-hollow" && glyph !== "lens";

/** Of a sign that has straight edges; sizes as below. */
export function cornersOf(glyph: StraightGlyph, sizePx: number, heightPx: number): Corners {
  const r = sizePx / 2;
  if (glyph === "bar") {
    const h = heightPx / 2;
    return [
      [-r, -h],
      [r, -h],
      [r, h],
      [-r, h],
    ];
  }
  if (glyph === "note") {
    const w = r * 1.1;
    const h = r * 0.8;
    return [
      [-w, -h],
      [w, -h],
      [w, h],
      [-w * 0.1, h],
      [-w * 0.7, h + r * 0.55],
      [-w * 0.7, h],
      [-w, h],
    ];
  }
  const w = r * 0.8;
  return [
    [-w, -r],
    [w * 0.25, -r],
    [w, -r * 0.35],
    [w, r],
    [-w, r],
  ];
}

/** Outline of a sign of the given size, centred on 0, `dy`, as an SVG path. Size is its height; a lens's and a bar's is its width. */
export function glyphPath(glyph: Glyph, sizePx: number, heightPx = sizePx, dy = 0): string {
  const r = sizePx / 2;
  switch (glyph) {
    case "note":
    case "bar":
    case "paper-open":
    case "paper-closed":
      return `M${cornersOf(glyph, sizePx, heightPx)
        .map(([x, y]) => `${x},${dy + y}`)
        .join("L")}Z`;
    case "seat":
    case "seat-hollow":
      return `M${-r},${dy}a${r},${r} 0 1,0 ${sizePx},0a${r},${r} 0 1,0 ${-sizePx},0Z`;
    case "lens": {
      const h = heightPx / 2;
      return `M0,${dy - h}Q${sizePx},${dy} 0,${dy + h}Q${-sizePx},${dy} 0,${dy - h}Z`;
    }
    default: {
      const never: never = glyph;
      throw new Error(`unknown glyph ${never}`);
    }
  }
}
