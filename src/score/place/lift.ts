import type { EventIndex } from "../../dataset/dataset";
import { rowsOf, wholeItem } from "../bins/items";
import type { Mark } from "../scene";
import type { Drawing } from "./drawing";
import { layoutMark } from "./marks";

/**
 * Marks of events that a reader chose or points at, where none was drawn: lifted out of what gathers them (which go on
 * counting them) at the days on which they stand, so that what is chosen can always be seen and a link has where to begin.
 * Events of which no day is in the view, or in no lane, give none.
 */
export function liftMarks(drawing: Drawing, lifted: readonly EventIndex[], drawn: readonly Mark[]): readonly Mark[] {
  if (lifted.length === 0) return [];
  const { index, look } = drawing;
  const seen = new Set(drawn.filter((mark) => mark.signs.length > 0).map((mark) => mark.event));
  return lifted.flatMap((event) => {
    if (seen.has(event) || rowsOf(index, event).length === 0) return [];
    seen.add(event);
    const item = wholeItem(index, event, look);
    const x = seenAt(drawing, event, item.at);
    return x === null ? [] : [layoutMark(drawing, item, x, LIFTED_PX)];
  });
}

/** Where an event is seen: where it stands, or in the middle of those of its days that are in sight; null where none is. */
function seenAt({ index, scale }: Drawing, event: EventIndex, at: number): number | null {
  const x = scale.toX(at);
  if (x >= 0 && x < scale.widthPx) return x;
  const { start, end } = index.dataset.spanOf(event);
  const [from, to] = [Math.max(0, scale.toX(start)), Math.min(scale.widthPx, scale.toX(end))];
  return from < to ? (from + to) / 2 : null;
}

/** A bar among columns. */
const LIFTED_PX = 10;
