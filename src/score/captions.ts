import type { EventIndex } from "../dataset/dataset";
import { CAPTIONS_AT_MOST } from "./budget";
import type { Caption } from "./scene";

/** Width of a text in px at the size of the score's texts. */
export type MeasureText = (text: string) => number;

/** About right for a system face of 12 px; a page that can measure passes its own. */
export const roughWidthPx: MeasureText = (text) => text.length * 6.4;

/** Something with a title along the top. Higher importance first; ties go to the earlier event. */
export interface Named {
  readonly event: EventIndex;
  readonly text: string;
  readonly x: number;
  readonly importance: number;
}

const GAP_PX = 14;
/** Shortened to less than this a title says too little; longer than the other it takes the room of two. */
const SHORTEST_PX = 90;
const LONGEST_PX = 244;
/** A title's stem and its text, and other texts. */
const BESIDE_STEM_PX = 4;
/** Titles that are tried; of a thousand less important ones none would find room. */
const TRIED_AT_MOST = 60;

type Ranked = Omit<Named, "text">;

/** Those whose titles are worth reading for it: a title is decoded each time that it is asked for. */
export const mostImportant = <T extends Ranked>(named: readonly T[]): readonly T[] =>
  [...named].sort(byImportance).slice(0, TRIED_AT_MOST);

const byImportance = (a: Ranked, b: Ranked): number => b.importance - a.importance || a.event - b.event;

/**
 * Titles in rows along the top, most important first. Each hangs on a stem that goes down at its mark's x, as a flag to
 * the right of it, or to the left; shortened at a word's end where there is some room but not enough. No text crosses
 * another or a stem. In order of x.
 */
export function layoutCaptions(
  named: readonly Named[],
  widthPx: number,
  rows: number,
  measure: MeasureText = roughWidthPx,
): readonly Caption[] {
  const captions: Caption[] = [];
  for (const each of [...named].sort(byImportance)) {
    if (captions.length === CAPTIONS_AT_MOST) break;
    const { event, x } = each;
    if (x < 0 || x > widthPx) continue;
    for (let row = 0; row < rows; row++) {
      const place = placeIn(captions, row, each, widthPx, measure);
      if (place === null) continue;
      captions.push({ event, row, stemX: x, ...place });
      break;
    }
  }
  return captions.sort((a, b) => a.stemX - b.stemX || a.row - b.row);
}

type Place = Pick<Caption, "x" | "text" | "widthPx">;

function placeIn(
  taken: readonly Caption[],
  row: number,
  named: Named,
  widthPx: number,
  measure: MeasureText,
): Place | null {
  const { x } = named;
  // The stem runs through the rows below.
  const crossed = taken.some((each) => each.row > row && meets(each, x));
  if (crossed || taken.some((each) => each.row === row && meets(each, x))) return null;
  let left = 0;
  let right = widthPx;
  for (const each of taken) {
    const [from, to] = reach(each, row);
    if (to <= x) left = Math.max(left, to);
    if (from >= x) right = Math.min(right, from);
    if (from < x && x < to) return null;
  }
  const { text } = named;
  const room = right - x - BESIDE_STEM_PX;
  const shown = shorten(text, Math.min(room, LONGEST_PX), measure);
  // To the right as texts are read, unless the left has more of it.
  const behind = shown === text ? "" : shorten(text, Math.min(x - BESIDE_STEM_PX - left, LONGEST_PX), measure);
  if (shown !== "" && shown.length >= behind.length)
    return { x: x + BESIDE_STEM_PX, text: shown, widthPx: measure(shown) };
  return behind === "" ? null : { x: x - BESIDE_STEM_PX - measure(behind), text: behind, widthPx: measure(behind) };
}

const meets = (caption: Caption, x: number): boolean =>
  caption.x - GAP_PX / 2 <= x && x <= caption.x + caption.widthPx + GAP_PX / 2;

/** What a caption takes up of a row: its text and stem in its own, its stem in those below. */
function reach(caption: Caption, row: number): readonly [number, number] {
  if (caption.row > row) return [caption.stemX, caption.stemX];
  if (caption.row < row) return [caption.stemX - BESIDE_STEM_PX, caption.stemX + BESIDE_STEM_PX];
  return [
    Math.min(caption.x - GAP_PX, caption.stemX - BESIDE_STEM_PX),
    Math.max(caption.x + caption.widthPx + GAP_PX, caption.stemX + BESIDE_STEM_PX),
  ];
}

/** A text that fits, whole or shortened at a word's end; "" where too little of it would be left. */
export function shorten(text: string, roomPx: number, measure: MeasureText): string {
  if (measure(text) <= roomPx) return text;
  if (roomPx < SHORTEST_PX) return "";
  const shorter = shorterOf(text, measure);
  for (let n = 0; ; n++) {
    const form = shorter(n);
    if (form === null) return "";
    if (form.widthPx <= roomPx) return form.widthPx < SHORTEST_PX ? "" : form.text;
  }
}

interface Shorter {
  readonly text: string;
  readonly widthPx: number;
}

/** What each way to measure found: a frame of a zoom shortens the titles of the frame before, each to another room. */
const known = new WeakMap<MeasureText, Map<string, (n: number) => Shorter | null>>();
const KEPT_AT_MOST = 500;

function shorterOf(text: string, measure: MeasureText): (n: number) => Shorter | null {
  const texts = known.get(measure) ?? new Map<string, (n: number) => Shorter | null>();
  known.set(measure, texts);
  const found = texts.get(text) ?? shortened(text, measure);
  if (texts.size >= KEPT_AT_MOST) texts.clear();
  texts.set(text, found);
  return found;
}

/** A text without its last word, its last two and so on, each measured when it is first asked for; null past its first word. */
function shortened(text: string, measure: MeasureText): (n: number) => Shorter | null {
  const words = text.split(" ");
  const made: Shorter[] = [];
  return (n) => {
    if (n + 1 >= words.length) return null;
    for (let i = made.length; i <= n; i++) {
      const kept = words.slice(0, words.length - 1 - i).join(" ");
      const shorter = `${kept.replace(/(?<![,;:.–-])[,;:.–-]+$/, "")}…`;
      made.push({ text: shorter, widthPx: measure(shorter) });
    }
    return made[n] ?? null;
  };
}
