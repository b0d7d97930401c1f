import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { KINDS } from "../../dataset/terms";
import { KIND_ROWS } from "../kinds";
import { eventAt, type LaneIndex, placeOf } from "../lanes/laneIndex";
import type { TimeScale } from "../scale";
import type { Mark } from "../scene";
import { timeOrder } from "../standing";
import { CHIP_PX, type RowItem } from "./layoutRow";

/** Rounds in sight that stand at one place; more than one only where there are far more than a row has room for. */
export interface RoundsAt extends RowItem {
  readonly first: EventIndex;
  readonly members: () => readonly EventIndex[];
}

const CHIP_KINDS = KINDS.flatMap((kind, code) => (KIND_ROWS[kind].chip ? [code] : []));
/** Past so many times what a row holds, rounds are counted by time and not visited: a frame's cost depends on the pixels. */
const VISITED_ROWS = 3;

/** The rounds in sight in order of time, each where its mark stands; those of `marks`, the rounds', too whose days alone pass through. */
export function roundsInView(index: LaneIndex, scale: TimeScale, marks: readonly Mark[]): readonly RoundsAt[] {
  const { start, end } = scale.span;
  const runs = CHIP_KINDS.map((kind) => {
    const from = placeOf(index, index.all, kind, start);
    return { kind, from, to: placeOf(index, index.all, kind, end) };
  });
  const inSight = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  if (inSight > (VISITED_ROWS * scale.widthPx) / CHIP_PX)
    return runs.flatMap(({ kind }) => countByTime(index, scale, kind));
  const { at } = timeOrder(index.dataset);
  const standing = new Map(marks.map((mark) => [mark.event, mark.x]));
  const events = new Set(
    runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => eventAt(index, from + i))),
  );
  for (const mark of marks) if (mark.x >= 0 && mark.x <= scale.widthPx) events.add(mark.event);
  const atOf = (event: EventIndex): number => at[event] ?? noEntry(event);
  return [...events]
    .sort((a, b) => atOf(a) - atOf(b) || a - b)
    .map((event) => ({
      x: standing.get(event) ?? scale.toX(atOf(event)),
      count: 1,
      first: event,
      members: () => [event],
    }));
}

/** So many rounds in each stretch of time as wide as a chip; stretches are absolute in time, so panning moves none to another. */
function countByTime(index: LaneIndex, scale: TimeScale, kind: number): readonly RoundsAt[] {
  const days = 2 ** Math.ceil(Math.log2(CHIP_PX / scale.pxPerDay));
  const found: RoundsAt[] = [];
  for (let day = Math.floor(scale.span.start / days) * days; day < scale.span.end; day += days) {
    const from = placeOf(index, index.all, kind, Math.max(day, scale.span.start));
    const to = placeOf(index, index.all, kind, Math.min(day + days, scale.span.end));
    if (from === to) continue;
    found.push({
      x: Math.min(Math.max(scale.toX(day + days / 2), 0), scale.widthPx),
      count: to - from,
      first: eventAt(index, from),
      members: () => Array.from({ length: to - from }, (_, i) => eventAt(index, from + i)),
    });
  }
  return found;
}
