import type { Glyph } from "./scene";

/** Outline of a sign of the given size, centred on 0, `dy`, as an SVG path. Size is its height; a lens's and a bar's is its width. */
export function glyphPath(glyph: Glyph, sizePx: number, heightPx = sizePx, dy = 0): string {
  const r = sizePx / 2;
  const y = (offset: number): number => dy + offset;
  switch (glyph) {
    case "note": {
      const w = r * 1.1;
      const h = r * 0.8;
      return `M${-w},${y(-h)}H${w}V${y(h)}H${-w * 0.1}L${-w * 0.7},${y(h + r * 0.55)}V${y(h)}H${-w}Z`;
    }
    case "bar":
      return `M${-r},${y(-heightPx / 2)}h${sizePx}v${heightPx}h${-sizePx}Z`;
    case "seat":
    case "seat-hollow":
      return `M${-r},${dy}a${r},${r} 0 1,0 ${sizePx},0a${r},${r} 0 1,0 ${-sizePx},0Z`;
    case "paper-open":
    case "paper-closed": {
      const w = r * 0.8;
      return `M${-w},${y(-r)}H${w * 0.25}L${w},${y(-r * 0.35)}V${y(r)}H${-w}Z`;
    }
    case "lens": {
      const h = heightPx / 2;
      return `M0,${y(-h)}Q${sizePx},${dy} 0,${y(h)}Q${-sizePx},${dy} 0,${y(-h)}Z`;
    }
    default: {
      const never: never = glyph;
      throw new Error(`unknown glyph ${never}`);
    }
  }
}
