/** Which line: from an event's mark to a paragraph of a document. */
export interface Joint {
  readonly event: string;
  readonly source: string;
  readonly paragraph: number;
}

/**
 * How far apart, in CSS pixels, a drawn link's ends are from what they join: the mark's box and the paragraph's edge.
 * Asked of the page, so it names nothing from outside of itself.
 */
export function jointsOf({ event, source, paragraph }: Joint) {
  const path = document.querySelector<SVGPathElement>(
    `path[data-link][data-event="${event}"][data-source="${source}"][data-paragraph="${paragraph}"]`,
  );
  const mark = document.querySelector(`[data-mark][data-event="${event}"]`)?.getBoundingClientRect();
  const box = document
    .querySelector(`li[data-paragraph="${paragraph}"][data-source="${source}"]`)
    ?.getBoundingClientRect();
  const matrix = path?.getScreenCTM();
  if (!path || !mark || !box || !matrix) return null;
  const toScreen = (at: number) => path.getPointAtLength(at).matrixTransform(matrix);
  const start = toScreen(0);
  const end = toScreen(path.getTotalLength());
  const outside = (value: number, low: number, high: number) => Math.max(low - value, value - high, 0);
  return {
    start: Math.hypot(outside(start.x, mark.left, mark.right), outside(start.y, mark.top, mark.bottom)),
    end: Math.hypot(end.x - box.left, outside(end.y, box.top, box.bottom)),
  };
}
