import type { Lane, Scene, Sign } from "../scene";

/** A sign's box, or a part of the page that a link keeps clear of. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Closer than this two lanes' edges are one. */
const SAME_PX = 1;

/**
 * The lines between lanes, from top to bottom: where the papers of one lane end and the notes of the next begin, and the
 * channel's two edges. They follow from the lanes' places alone, whatever is drawn in them.
 */
export function gapsOf(lanes: readonly Pick<Lane, "y" | "heightPx">[]): readonly number[] {
  const edges = lanes.flatMap(({ y, heightPx }) => [y - heightPx / 2, y + heightPx / 2]).sort((a, b) => a - b);
  return edges.filter((y, i) => i === 0 || y - (edges[i - 1] ?? y) > SAME_PX);
}

/** The boxes of all that is drawn in the lanes but for one event: the others' signs, and what gathers. */
export const boxesBut = ({ marks, clusters }: Pick<Scene, "marks" | "clusters">, event: number): readonly Box[] => [
  ...marks.flatMap((mark) => (mark.event === event ? [] : mark.signs.map((sign) => boxOf({ ...sign, x: mark.x })))),
  ...clusters.map(({ x, y, widthPx, heightPx }) => boxOf({ x, y, sizePx: widthPx, heightPx })),
];

/** The boxes of an event's own signs. */
export const boxesOf = ({ marks }: Pick<Scene, "marks">, event: number): readonly Box[] =>
  marks.flatMap((mark) => (mark.event === event ? mark.signs.map((sign) => boxOf({ ...sign, x: mark.x })) : []));

function boxOf({
  x,
  y,
  sizePx,
  heightPx = sizePx,
}: Pick<Sign, "y" | "sizePx" | "heightPx"> & { readonly x: number }): Box {
  return { x0: x - sizePx / 2, x1: x + sizePx / 2, y0: y - heightPx / 2, y1: y + heightPx / 2 };
}
