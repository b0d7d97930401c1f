import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { spanOf } from "../../time/day";
import type { LaneMode } from "../../view/choices";
import { KINDS_ON, rowOfCode } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { Gathered, Item, Richness } from "./chunk";
import { countByKind, countIn, daysOf, eventsOf, sum } from "./counting";
import type { Grain } from "./grain";
import { rowsOf, wholeItem } from "./items";

/** What sits on the lines of some days: drawn whole, or counted whole. */
export interface Uprights {
  readonly items: readonly Item[];
  readonly gathered: readonly Gathered[];
}

const ROUNDS = KINDS_ON.seats.filter((kind) => rowOfCode(kind).chip);
const IN_CHANNEL = KINDS_ON.seats.filter((kind) => rowOfCode(kind).inChannel);
const OTHERS = KINDS_ON.seats.filter((kind) => !rowOfCode(kind).chip);

/**
 * The uprights and the channel's lenses of one column, [start, end): all of them where they are few enough. Rounds are
 * drawn in any case, unless a page full of rounds is too much for it. An upright is never drawn in part: what is too
 * much is counted once for all of its lanes.
 */
export function chooseUprights(index: LaneIndex, grain: Grain, start: number, end: number, rich: Richness): Uprights {
  const lanes = index.table.lanes.map((_, row) => row);
  const channel = index.table.channel === null ? [] : [lanes.length];
  // Where no event has more than one lane, each lane counts its own.
  const tables = ONE_ROW.has(index.table.mode) ? lanes.map((row) => [row]) : [lanes, channel];
  const others = rich.rounds ? OTHERS : KINDS_ON.seats;
  const items: Item[] = [];
  const gathered: Gathered[] = [];
  const draw = (events: readonly EventIndex[]) => {
    for (const event of events) items.push(wholeItem(index, event, grain.look));
  };
  for (const rows of tables) {
    if (rows.length === 0) continue;
    if (rich.rounds) draw(seatedIn(index, rows, ROUNDS, start, end, Infinity) ?? []);
    const events = seatedIn(index, rows, others, start, end, rich.perCell);
    if (events === null) gathered.push(gatherRows(index, rows, others, start, end));
    else draw(events);
  }
  return { items, gathered };
}

const ONE_ROW: ReadonlySet<LaneMode> = new Set<LaneMode>(["kind", "track"]);

/** The events of some kinds that sit in any of the rows, null for more than `most`, which are not visited. */
function seatedIn(
  index: LaneIndex,
  rows: readonly number[],
  kinds: readonly number[],
  start: number,
  end: number,
  most: number,
): readonly EventIndex[] | null {
  const [only] = rows;
  if (only !== undefined && rows.length === 1)
    return countIn(index, only, kinds, start, end) > most ? null : eventsOf(index, only, kinds, start, end);
  // In the row of all events each stands once; those of the channel sit in no lane.
  const channel = index.table.channel === null ? -1 : index.table.lanes.length;
  const between = channel < 0 ? 0 : countIn(index, channel, kinds, start, end);
  if (countIn(index, index.all, kinds, start, end) - between > most) return null;
  const events = eventsOf(index, index.all, kinds, start, end);
  return between === 0 ? events : events.filter((event) => !rowsOf(index, event).includes(channel));
}

function gatherRows(
  index: LaneIndex,
  rows: readonly number[],
  kinds: readonly number[],
  start: number,
  end: number,
): Gathered {
  const seated = rows.filter((row) => countIn(index, row, kinds, start, end) > 0);
  const spans = seated.map((row) => daysOf(index, row, kinds, start, end, () => false));
  const span = spanOf(Math.min(...spans.map((each) => each.start)), Math.max(...spans.map((each) => each.end)));
  const [only] = rows;
  const row = rows.length === 1 && only !== undefined ? only : index.all;
  const byKind = countByKind(index, row, kinds, start, end);
  if (row === index.all && index.table.channel !== null) {
    // Every event once, but for those that sit in the channel.
    const between = countByKind(index, index.table.lanes.length, IN_CHANNEL, start, end);
    for (const kind of IN_CHANNEL) byKind[kind] = (byKind[kind] ?? noEntry(kind)) - (between[kind] ?? noEntry(kind));
  }
  return { row, track: "seats", start, end, count: sum(byKind), byKind, span, rows: seated };
}
