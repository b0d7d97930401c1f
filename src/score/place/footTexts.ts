import type { Dataset, EventIndex } from "../../dataset/dataset";
import { parseDay } from "../../time/calendar";
import { asDay, type Day } from "../../time/day";
import { formatDay } from "../../time/words";
import type { MeasureText } from "../captions";
import { HOLLOW, KIND_ROWS } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { TimeScale } from "../scale";
import type { Mark, RowText } from "../scene";
import type { PlacedLanes } from "./placeLanes";

/** The texts are smaller than those that are measured. */
const SMALLER = 0.9;
const GAP_PX = 8;
const HOSTS_AT_MOST = 12;

/**
 * Who hosts or mediates within the lane "Others", by name at the foot of the upright: rounds first, then by importance,
 * as room allows. None where that lane is not the last one, as what stands under it would be another's.
 */
export function layoutHosts(
  index: LaneIndex,
  marks: readonly Mark[],
  placed: PlacedLanes,
  widthPx: number,
  measure: MeasureText,
): readonly RowText[] {
  const { dataset, table } = index;
  const lane = placed.lanes[table.others];
  const below = placed.lanes.slice(table.others + 1).some(({ heightPx }) => heightPx > 0);
  if (table.mode !== "party" || lane === undefined || lane.collapsed === true || below) return [];
  const seated = marks
    .filter((mark) => KIND_ROWS[mark.kind].atTable && mark.signs.some((sign) => sign.y === lane.y))
    .sort((a, b) => rank(dataset, b) - rank(dataset, a) || a.event - b.event);
  const texts: RowText[] = [];
  for (const mark of seated) {
    if (texts.length === HOSTS_AT_MOST) break;
    const text = namesOf(index, mark.event).join(", ");
    const wide = measure(text) * SMALLER;
    const [left, right] = [mark.x - wide / 2, mark.x + wide / 2];
    if (text === "" || left < 0 || right > widthPx) continue;
    if (texts.some((each) => Math.abs(each.x - mark.x) < (each.widthPx + wide) / 2 + GAP_PX)) continue;
    texts.push({ x: mark.x, text, widthPx: wide });
  }
  return texts.sort((a, b) => a.x - b.x);
}

const rank = (dataset: Dataset, { event, kind }: Mark): number =>
  dataset.importanceOf(event) + (KIND_ROWS[kind].chip ? 256 : 0);

function namesOf({ dataset, table }: LaneIndex, event: EventIndex): readonly string[] {
  const parties = dataset
    .seatsOf(event)
    .filter(({ party, role }) => HOLLOW.has(role) && table.laneOf[party] === table.others)
    .map(({ party }) => dataset.parties[party]?.shortName ?? "");
  return [...new Set(parties)];
}

const NAMED_AT_MOST = 6;

/**
 * Notes under the lanes: what a filter left empty, from the left, and beside the as-of line (or the day to which coverage
 * is even, where that alone is in sight) what day it is.
 */
export function layoutFootNotes(
  dataset: Dataset,
  empty: readonly string[],
  scale: TimeScale,
  measure: MeasureText,
): readonly RowText[] {
  const notes: RowText[] = [];
  const left = emptyWords(empty, scale.widthPx, measure);
  if (left !== "") notes.push({ x: measure(left) / 2, text: left, widthPx: measure(left) });
  const taken = notes.reduce((end, note) => end + note.widthPx + GAP_PX, 0);
  const { asOfDay } = dataset.head;
  const even = evenDay(dataset);
  const evenWords = even === null ? [] : [`only some events recorded after ${formatDay(even)}`];
  const asOf = `as of ${formatDay(asDay(asOfDay))}`;
  const told = [
    { day: asOfDay, text: [asOf, ...evenWords].join(", ") },
    ...(even === null ? [] : [{ day: even, text: evenWords.join("") }]),
    { day: asOfDay, text: asOf },
    // All that is seen lies after that day: it is told at the plot's end.
    ...(even !== null && scale.span.start > even ? [{ day: scale.span.end, text: evenWords.join("") }] : []),
  ];
  for (const { day, text } of told) {
    const x = scale.toX(day);
    const wide = measure(text);
    const before = x - GAP_PX - wide;
    const start = before >= taken ? before : x + GAP_PX;
    if (x < 0 || x > scale.widthPx || start < taken || start + wide > scale.widthPx) continue;
    return [...notes, { x: start + wide / 2, text, widthPx: wide }];
  }
  return notes;
}

/** The last day to which coverage is even, null where it is even to the as-of day. */
export const evenDay = ({ head }: Dataset): Day | null =>
  head.evenTo === undefined || head.evenTo >= head.asOf ? null : parseDay(head.evenTo);

function emptyWords(empty: readonly string[], roomPx: number, measure: MeasureText): string {
  for (let n = Math.min(empty.length, NAMED_AT_MOST); n > 0; n--) {
    const more = empty.length - n;
    const words = `No marks under this filter: ${empty.slice(0, n).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    if (measure(words) <= roomPx) return words;
  }
  return empty.length === 0 ? "" : `${empty.length} empty lanes are left out`;
}
