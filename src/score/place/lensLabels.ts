import { layoutLens } from "../bins/lens";
import type { MeasureText } from "../captions";
import type { Channel, Cluster, Mark } from "../scene";
import type { Drawing } from "./drawing";

const BESIDE_PX = 4;

/** A stretch of the channel that something takes up. */
interface Taken {
  readonly x0: number;
  readonly x1: number;
}

/** Puts the number of people beside each lens where nothing else stands: no other lens, no gathered one, no chord's line. */
export function labelLenses(
  { index, placed, scale }: Drawing,
  marks: readonly Mark[],
  clusters: readonly Cluster[],
  measure: MeasureText,
): readonly Mark[] {
  const { channel } = placed;
  if (channel === null) return marks;
  const taken = [
    ...clusters.flatMap((cluster) => clusterIn(channel, cluster)),
    ...marks.flatMap((mark) => markIn(channel, mark)),
  ];
  return marks.map((mark) => {
    const [sign] = mark.signs;
    if (sign?.glyph !== "lens" || sign.y !== channel.y) return mark;
    const { label } = layoutLens(index.dataset, mark.event, index.table.channel);
    const x0 = mark.x + sign.sizePx / 2;
    const x1 = x0 + measure(label) + 2 * BESIDE_PX;
    if (label === "" || x0 < 0 || x1 > scale.widthPx || taken.some((each) => each.x0 < x1 && each.x1 > x0)) return mark;
    // What is written takes its room as well.
    taken.push({ x0, x1 });
    return { ...mark, label };
  });
}

/** What a mark takes up of the channel, [] where it does not reach into it. */
function markIn(channel: Channel, { x, signs, chord }: Mark): readonly Taken[] {
  const [sign] = signs;
  if (sign !== undefined && sign.y === channel.y) return [{ x0: x - sign.sizePx / 2, x1: x + sign.sizePx / 2 }];
  return signs.length > 0 && chord?.joined === true && chord.y0 < channel.y && channel.y < chord.y1
    ? [{ x0: x - 1, x1: x + 1 }]
    : [];
}

const clusterIn = (channel: Channel, { x, y, widthPx, heightPx }: Cluster): readonly Taken[] =>
  Math.abs(y - channel.y) < (heightPx + channel.heightPx) / 2 ? [{ x0: x - widthPx / 2, x1: x + widthPx / 2 }] : [];
