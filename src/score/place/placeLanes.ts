import type { Track } from "../bins/column";
import type { LaneTable } from "../lanes/lanes";
import type { Channel, Lane } from "../scene";

/** Room that the plot gives to the score, px. */
export interface Heights {
  /** Height of the plot; the score is higher where its lanes need more. */
  readonly heightPx: number;
  /** Distance of lanes is 44 to 56, on phones (true) from 36. */
  readonly compact?: boolean;
}

/** From top to bottom: captions, chips of rounds, the lanes. Middles of the two rows, px from the top. */
export const TOP = { captionY: 9, chipY: 28, lanesPx: 40 } as const;

const PITCH = { least: 44, leastCompact: 36, most: 56, collapsed: 18 } as const;
const CHANNEL_PX = { regular: 36, compact: 28 } as const;
/** Below the last baseline: papers and a margin. */
const BOTTOM_PX = 26;
const LENS_IN_LANE_PX = 22;

/** Lanes with their places, and where each track of each row lies. */
export interface PlacedLanes {
  readonly lanes: readonly Lane[];
  readonly channel: Channel | null;
  readonly heightPx: number;
  readonly yOf: (row: number, track: Track) => number;
  readonly lensPx: (row: number) => number;
  readonly pillPx: (row: number) => number;
}

/** `events` by row. The channel lies between its two lanes with room for the papers of one and the notes of the other. */
export function placeLanes(table: LaneTable, events: ArrayLike<number>, heights: Heights): PlacedLanes {
  const compact = heights.compact === true;
  const channelPx = table.channel === null ? 0 : compact ? CHANNEL_PX.compact : CHANNEL_PX.regular;
  const open = table.lanes.filter((lane) => !lane.collapsed).length;
  const thin = table.lanes.length - open;
  const free = heights.heightPx - TOP.lanesPx - BOTTOM_PX - channelPx - thin * PITCH.collapsed;
  const pitch = Math.min(PITCH.most, Math.max(compact ? PITCH.leastCompact : PITCH.least, free / Math.max(1, open)));
  const offset = Math.min(15, pitch * 0.34);
  const lanes: Lane[] = [];
  let channel: Channel | null = null;
  let top: number = TOP.lanesPx;
  for (const [row, head] of table.lanes.entries()) {
    const heightPx = head.collapsed ? PITCH.collapsed : pitch;
    lanes.push({ ...head, events: events[row] ?? 0, y: top + heightPx / 2, heightPx });
    top += heightPx;
    if (table.channel?.after !== row) continue;
    channel = { y: top + channelPx / 2, heightPx: channelPx };
    top += channelPx;
  }
  const channelY = channel?.y ?? 0;
  return {
    lanes,
    channel,
    heightPx: Math.max(heights.heightPx, top + BOTTOM_PX),
    yOf(row, track) {
      const lane = lanes[row];
      if (lane === undefined) return channelY;
      if (lane.collapsed === true) return lane.y;
      return lane.y + { seats: 0, notes: -offset, spare: -offset, papers: offset }[track];
    },
    lensPx: (row) => (row < lanes.length ? LENS_IN_LANE_PX : channelPx - 2),
    pillPx: (row) => (lanes[row]?.collapsed === true ? 10 : 14),
  };
}
