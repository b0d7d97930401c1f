import type { Dataset } from "../../dataset/dataset";
import { layoutLens } from "../bins/lens";
import type { MeasureText } from "../captions";
import type { LaneTable } from "../lanes/lanes";
import type { Channel, Cluster, Mark } from "../scene";

const BESIDE_PX = 4;

/** Puts the number of people beside each lens that has room for it before the next thing in the channel: a lens, a cluster, a chord's line. */
export function labelLenses(
  dataset: Dataset,
  pair: LaneTable["channel"],
  marks: readonly Mark[],
  clusters: readonly Cluster[],
  channel: Channel | null,
  widthPx: number,
  measure: MeasureText,
): readonly Mark[] {
  if (channel === null) return marks;
  const starts = [
    ...clusters.filter(({ y }) => y === channel.y).map(({ x, widthPx: wide }) => x - wide / 2),
    ...marks.flatMap((mark) => startIn(channel, mark)),
  ].sort((a, b) => a - b);
  return marks.map((mark) => {
    const [sign] = mark.signs;
    if (sign?.glyph !== "lens" || sign.y !== channel.y) return mark;
    const { label } = layoutLens(dataset, mark.event, pair);
    const from = mark.x + sign.sizePx / 2 + BESIDE_PX;
    const next = starts.find((x) => x > mark.x) ?? widthPx;
    return label !== "" && from + measure(label) + BESIDE_PX <= next ? { ...mark, label } : mark;
  });
}

/** Where a mark begins in the channel, [] where it does not reach into it. */
function startIn(channel: Channel, { x, signs, chord }: Mark): readonly number[] {
  const [sign] = signs;
  if (sign !== undefined && sign.y === channel.y) return [x - sign.sizePx / 2];
  return signs.length > 0 && chord !== null && chord.y0 < channel.y && channel.y < chord.y1 ? [x] : [];
}
