import type { EventIndex } from "../../dataset/dataset";
import { makeItem } from "../bins/items";
import { KIND_ROWS } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { TimeScale } from "../scale";
import type { Mark } from "../scene";
import { layoutWhole } from "./marks";
import type { PlacedLanes } from "./placeLanes";

/**
 * Marks of events that a reader chose or points at, where the bins drew none: lifted out of their clusters (which go on
 * counting them) at the days on which they stand, so that what is chosen can always be seen and a link has where to begin.
 * Events out of the view, or in no lane, give none.
 */
export function liftMarks(
  index: LaneIndex,
  lifted: readonly EventIndex[],
  drawn: readonly Mark[],
  scale: TimeScale,
  placed: PlacedLanes,
): readonly Mark[] {
  const seen = new Set(drawn.filter((mark) => mark.signs.length > 0).map((mark) => mark.event));
  return lifted.flatMap((event) => {
    if (seen.has(event)) return [];
    seen.add(event);
    const out = new Int16Array(index.rows + 2);
    const rows = Array.from(out.subarray(0, index.seating.rowsOf(event, out)));
    if (rows.length === 0) return [];
    const item = makeItem(index, event, rows, KIND_ROWS[index.dataset.kindOf(event)].track);
    const x = scale.toX(item.at);
    return x >= 0 && x <= scale.widthPx ? [layoutWhole(index, item, x, scale, placed)] : [];
  });
}
