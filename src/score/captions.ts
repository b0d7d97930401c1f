import type { EventIndex } from "../dataset/dataset";
import { CAPTIONS_AT_MOST } from "./budget";
import type { Caption, Chip } from "./scene";

/** Width of a text in px. */
export type MeasureText = (text: string) => number;

/** About right for a system face of 12 px; a page that can measure passes its own. */
export const roughWidthPx: MeasureText = (text) => text.length * 6.4;

/** Something with a title or number along the top. Higher importance first; ties go to the earlier event. */
export interface Named {
  readonly event: EventIndex;
  readonly text: string;
  readonly x: number;
  readonly importance: number;
}

const GAP_PX = 14;
/** Shorter than this a title says too little. */
const SHORTEST_PX = 90;
const CHIP_APART_PX = 18;

const byImportance = (a: Named, b: Named): number => b.importance - a.importance || a.event - b.event;

interface Room {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Titles along the top, most important first, each over its mark or as near as the plot's ends and the titles before it
 * allow; shortened at a word's end where there is some room but not enough. In order of x.
 */
export function layoutCaptions(
  named: readonly Named[],
  widthPx: number,
  measure: MeasureText = roughWidthPx,
): readonly Caption[] {
  const taken: Room[] = [];
  const captions: Caption[] = [];
  for (const { event, text, x } of [...named].sort(byImportance)) {
    if (captions.length === CAPTIONS_AT_MOST) break;
    if (x < 0 || x > widthPx) continue;
    const room = roomAround(taken, x, widthPx);
    if (room === null) continue;
    const shown = shorten(text, room.x1 - room.x0, measure);
    if (shown === "") continue;
    const width = measure(shown);
    const left = Math.min(Math.max(x - width / 2, room.x0), room.x1 - width);
    taken.push({ x0: left, x1: left + width });
    captions.push({ event, text: shown, widthPx: width, ...anchored(left, width, room, widthPx) });
  }
  return captions.sort((a, b) => leftOf(a) - leftOf(b));
}

/** The free stretch of the row around x, without the gaps to its neighbours; null where x itself is taken. */
function roomAround(taken: readonly Room[], x: number, widthPx: number): Room | null {
  let x0 = 0;
  let x1 = widthPx;
  for (const each of taken) {
    if (each.x0 - GAP_PX <= x && x <= each.x1 + GAP_PX) return null;
    if (each.x1 < x) x0 = Math.max(x0, each.x1 + GAP_PX);
    else x1 = Math.min(x1, each.x0 - GAP_PX);
  }
  return { x0, x1 };
}

/** An end that touches the plot's edge is anchored there, so that a face of another width does not run over it. */
function anchored(left: number, width: number, room: Room, widthPx: number): Pick<Caption, "x" | "anchor"> {
  if (left === 0 && room.x0 === 0) return { x: 0, anchor: "start" };
  if (left + width === widthPx && room.x1 === widthPx) return { x: widthPx, anchor: "end" };
  return { x: left + width / 2, anchor: "middle" };
}

/** Where a caption's text begins, px. */
export function leftOf({ anchor, x, widthPx }: Caption): number {
  switch (anchor) {
    case "start":
      return x;
    case "middle":
      return x - widthPx / 2;
    case "end":
      return x - widthPx;
  }
}

function shorten(text: string, roomPx: number, measure: MeasureText): string {
  if (measure(text) <= roomPx) return text;
  if (roomPx < SHORTEST_PX) return "";
  const words = text.split(" ");
  for (let n = words.length - 1; n > 0; n--) {
    const shorter = `${words
      .slice(0, n)
      .join(" ")
      .replace(/[,;:.–-]+$/, "")}…`;
    if (measure(shorter) <= roomPx) return shorter;
  }
  return "";
}

/** Numbers of rounds, at least 18 px apart, most important first, in order of x. */
export function layoutChips(named: readonly Named[], widthPx: number): readonly Chip[] {
  const chips: Chip[] = [];
  for (const { event, text, x } of [...named].sort(byImportance)) {
    if (x < 0 || x > widthPx) continue;
    if (chips.some((chip) => Math.abs(chip.x - x) < CHIP_APART_PX)) continue;
    chips.push({ event, text, x });
  }
  return chips.sort((a, b) => a.x - b.x);
}
