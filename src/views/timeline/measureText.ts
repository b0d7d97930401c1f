/** Widths that were measured; a text's width does not change while the page's fonts do not. */
const known = new Map<string, number>();
const KEPT_AT_MOST = 4000;
let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the size of the score's texts (12 px) in the page's own face. */
export function measureText(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (context === undefined) {
    context = document.createElement("canvas").getContext("2d");
    if (context) context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  }
  const widthPx = context ? context.measureText(text).width : text.length * 6.4;
  if (known.size >= KEPT_AT_MOST) known.clear();
  known.set(text, widthPx);
  return widthPx;
}
