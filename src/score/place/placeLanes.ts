import { noEntry } from "../../dataset/noEntry";
import type { Track } from "../kinds";
import type { LaneTable } from "../lanes/lanes";
import type { Channel, Lane, Scene } from "../scene";
import { topRows } from "../topRows";

/** Room that the plot gives to the score, px. */
export interface Heights {
  /** Height that there is for the plot; the score is higher where its lanes need more, lower where they need less. */
  readonly heightPx: number;
  /** Distance of lanes is 44 to 56, on phones (true) from 40. */
  readonly compact?: boolean;
  /** So much of the plot's right end lies under something, px: no word is put there. */
  readonly coveredPx?: number;
}

const PITCH = { least: 44, leastCompact: 40, most: 56, collapsed: 18 } as const;
const CHANNEL_PX = { regular: 36, compact: 28 } as const;
/** Below the last lane: hosts at the foot of uprights, and a row of notes. */
const BOTTOM_PX = 30;
const FOOT = { hostsPx: 9, notesPx: 24 } as const;
const LENS_IN_LANE_PX = 22;
/** Columns stand on the seats' upper side; between lanes something stays free. */
const COLUMN = { abovePx: 6, freePx: 8, mostPx: 18, thinPx: 8 } as const;

const NOTHING_HIDDEN: ReadonlySet<number> = new Set();
const hiddenLanes = (table: LaneTable, hidden: ReadonlySet<number>): number =>
  table.lanes.filter((_, row) => hidden.has(row)).length;

/** Lanes with their places, and where each track of each row lies. */
export interface PlacedLanes {
  /** By row; those of `hidden` have no height and no marks. */
  readonly lanes: readonly Lane[];
  readonly channel: Channel | null;
  readonly heightPx: number;
  readonly foot: Scene["foot"];
  readonly yOf: (row: number, track: Track) => number;
  readonly lensPx: (row: number) => number;
  /** Where the columns of a lane stand, and how high the highest may be. */
  readonly columnOf: (row: number) => { readonly baseY: number; readonly mostPx: number };
}

/** Places lanes, and remembers the last answer: most frames have the same heights. */
export function lanePlacer(
  table: LaneTable,
  events: ArrayLike<number>,
  hidden: ReadonlySet<number>,
): (heights: Heights) => PlacedLanes {
  let last: { readonly heights: Heights; readonly placed: PlacedLanes } | null = null;
  return (heights) => {
    if (last?.heights.heightPx === heights.heightPx && last.heights.compact === heights.compact) return last.placed;
    last = { heights, placed: placeLanes(table, events, heights, hidden) };
    return last.placed;
  };
}

/**
 * `events` by row; `hidden` are rows that a filter leaves empty. The channel lies between its two lanes with room for the
 * papers of one and the notes of the other.
 */
export function placeLanes(
  table: LaneTable,
  events: ArrayLike<number>,
  heights: Heights,
  hidden: ReadonlySet<number> = NOTHING_HIDDEN,
): PlacedLanes {
  const compact = heights.compact === true;
  const { lanesPx } = topRows(heights.heightPx, compact);
  const channelPx =
    table.channel === null || hidden.has(table.lanes.length) ? 0 : compact ? CHANNEL_PX.compact : CHANNEL_PX.regular;
  const open = table.lanes.filter((lane, row) => !lane.collapsed && !hidden.has(row)).length;
  const thin = table.lanes.length - hiddenLanes(table, hidden) - open;
  const free = heights.heightPx - lanesPx - BOTTOM_PX - channelPx - thin * PITCH.collapsed;
  const pitch = Math.min(PITCH.most, Math.max(compact ? PITCH.leastCompact : PITCH.least, free / Math.max(1, open)));
  const offset = Math.min(15, pitch * 0.34);
  const lanes: Lane[] = [];
  let channel: Channel | null = null;
  let top: number = lanesPx;
  for (const [row, head] of table.lanes.entries()) {
    const heightPx = hidden.has(row) ? 0 : head.collapsed ? PITCH.collapsed : pitch;
    lanes.push({ ...head, events: events[row] ?? 0, y: top + heightPx / 2, heightPx });
    top += heightPx;
    if (table.channel?.after !== row || channelPx === 0) continue;
    channel = { y: top + channelPx / 2, heightPx: channelPx };
    top += channelPx;
  }
  const channelY = channel?.y ?? 0;
  return {
    lanes,
    channel,
    heightPx: top + BOTTOM_PX,
    foot: { hostsY: top + FOOT.hostsPx, notesY: top + FOOT.notesPx },
    yOf(row, track) {
      const lane = lanes[row];
      if (lane === undefined) return channelY;
      if (lane.collapsed === true) return lane.y;
      return lane.y + { seats: 0, notes: -offset, papers: offset }[track];
    },
    lensPx: (row) => (row < lanes.length ? LENS_IN_LANE_PX : channelPx - 2),
    columnOf(row) {
      const { y, collapsed } = lanes[row] ?? noEntry(row);
      if (collapsed === true) return { baseY: y, mostPx: COLUMN.thinPx };
      // The papers of the lane above reach down to their offset and half of their height.
      const free = Math.min(pitch - offset - COLUMN.freePx, pitch / 2) - COLUMN.abovePx;
      return { baseY: y - COLUMN.abovePx, mostPx: Math.min(COLUMN.mostPx, free) };
    },
  };
}
