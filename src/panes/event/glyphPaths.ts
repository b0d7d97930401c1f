import type { Glyph } from "../../score/scene";

/** Outline of a sign of the given size, centred on 0, 0, as an SVG path. Size is its height; a lens's is its width. */
export function glyphPath(glyph: Glyph, sizePx: number, heightPx = sizePx): string {
  const r = sizePx / 2;
  switch (glyph) {
    case "note": {
      const w = r * 1.1;
      const h = r * 0.8;
      return `M${-w},${-h}H${w}V${h}H${-w * 0.1}L${-w * 0.7},${h + r * 0.55}V${h}H${-w}Z`;
    }
    case "seat":
    case "seat-hollow":
      return `M${-r},0a${r},${r} 0 1,0 ${sizePx},0a${r},${r} 0 1,0 ${-sizePx},0Z`;
    case "paper-open":
    case "paper-closed": {
      const w = r * 0.8;
      return `M${-w},${-r}H${w * 0.25}L${w},${-r * 0.35}V${r}H${-w}Z`;
    }
    case "lens": {
      const h = heightPx / 2;
      return `M0,${-h}Q${sizePx},0 0,${h}Q${-sizePx},0 0,${-h}Z`;
    }
    default: {
      const never: never = glyph;
      throw new Error(`unknown glyph ${never}`);
    }
  }
}
