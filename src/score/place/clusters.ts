import type { Gathered } from "../bins/column";
import type { Grain } from "../bins/grain";
import type { LaneIndex } from "../lanes/laneIndex";
import { laneKeyOf } from "../lanes/lanes";
import type { TimeScale } from "../scale";
import type { Cluster } from "../scene";
import type { PlacedLanes } from "./placeLanes";

/** "1,234" has room up to the largest; islands write larger ones short ("12k"). */
const PX_PER_FIGURE = 6.5;
const PX_PER_TENFOLD = 3;
const ENDS_PX = 12;
const FREE_PX = 3;

/** Wider by the log of the count, never wider than the narrowest bin of its level. */
function pillWidthPx(count: number, binPx: number): number {
  const figures = Math.min(4, String(count).length);
  return Math.min(binPx - FREE_PX, ENDS_PX + PX_PER_FIGURE * figures + PX_PER_TENFOLD * Math.log10(count));
}

/** A pill in the middle of its members' days, inside its bin. */
export function layoutCluster(
  index: LaneIndex,
  grain: Grain,
  bin: number,
  gathered: Gathered,
  scale: TimeScale,
  placed: PlacedLanes,
): Cluster {
  const { row, count, byKind, span } = gathered;
  const lane = laneKeyOf(index.table, row);
  const widthPx = pillWidthPx(count, grain.binPx);
  const left = scale.toX(bin * grain.binDays) + widthPx / 2;
  const right = scale.toX((bin + 1) * grain.binDays) - widthPx / 2;
  const middle = (scale.toX(span.start) + scale.toX(span.end)) / 2;
  return {
    key: `${grain.level}:${lane}:${bin}`,
    lane,
    count,
    span,
    byKind,
    x: Math.min(Math.max(middle, left), right),
    y: placed.yOf(row, "spare"),
    widthPx,
    heightPx: placed.pillPx(row),
  };
}
