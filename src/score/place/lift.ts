import type { EventIndex } from "../../dataset/dataset";
import { makeItem, rowsOf } from "../bins/items";
import type { Mark } from "../scene";
import type { Drawing } from "./drawing";
import { layoutMark } from "./marks";

/**
 * Marks of events that a reader chose or points at, where none was drawn: lifted out of what gathers them (which go on
 * counting them) at the days on which they stand, so that what is chosen can always be seen and a link has where to begin.
 * Events out of the view, or in no lane, give none.
 */
export function liftMarks(drawing: Drawing, lifted: readonly EventIndex[], drawn: readonly Mark[]): readonly Mark[] {
  const { index, look, scale } = drawing;
  const seen = new Set(drawn.filter((mark) => mark.signs.length > 0).map((mark) => mark.event));
  return lifted.flatMap((event) => {
    const rows = rowsOf(index, event);
    if (seen.has(event) || rows.length === 0) return [];
    seen.add(event);
    const item = makeItem(index, event, rows, look);
    const x = scale.toX(item.at);
    return x >= 0 && x <= scale.widthPx ? [layoutMark(drawing, item, x, LIFTED_PX)] : [];
  });
}

/** A bar among columns. */
const LIFTED_PX = 10;
