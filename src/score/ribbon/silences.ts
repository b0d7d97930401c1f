import { asEventIndex, type Dataset } from "../../dataset/dataset";
import { asDay, type Span, spanOf } from "../../time/day";
import { formatStretch } from "../../time/stretch";
import { formatDay, formatSpan } from "../../time/words";
import type { MeasureText } from "../captions";
import { KIND_ROWS } from "../kinds";
import type { TimeScale } from "../scale";
import type { RowText } from "../scene";
import type { RowChip } from "./layoutRow";

/** Shorter than this is the rhythm of talks, not a silence. */
const LEAST_DAYS = 28;
const GAP_PX = 10;

interface Silence extends Span {
  /** Goes on at the as-of day, where it ends. */
  readonly isOpen: boolean;
  /** From long to short. */
  readonly forms: readonly string[];
}

const known = new WeakMap<Dataset, readonly Silence[]>();

/** Stretches between rounds that took place, whatever the filter: what is said of them has to be true. */
function silencesOf(dataset: Dataset): readonly Silence[] {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const silences: Silence[] = [];
  let until: number | null = null;
  for (let i = 0; i < dataset.count; i++) {
    const event = asEventIndex(i);
    if (!KIND_ROWS[dataset.kindOf(event)].chip) continue;
    const status = dataset.statusOf(event);
    if (status === "planned" || status === "cancelled" || status === "draft") continue;
    const { start, end } = dataset.spanOf(event);
    if (until !== null && start - until >= LEAST_DAYS) {
      const span = spanOf(until, start);
      const short = `No round for ${formatStretch(span)}`;
      silences.push({ ...span, isOpen: false, forms: [`${short}, ${formatSpan(span, "long")}`, short] });
    }
    until = Math.max(until ?? end, end);
  }
  const asOf = dataset.head.asOfDay + 1;
  if (until !== null && asOf - until >= LEAST_DAYS) {
    const last = asDay(until - 1);
    const [long, short] = [formatDay(last), formatDay(last, "short")];
    // Right of the last round's chip the shortest says enough.
    const forms = [`No round since ${long}`, `No round since ${short}`, "No round since"];
    silences.push({ ...spanOf(until, asOf), isOpen: true, forms });
  }
  known.set(dataset, silences);
  return silences;
}

/** The days from the last round that was held to the as-of day, where they are a silence; null where they are none. */
export const openSilence = (dataset: Dataset): Span | null => silencesOf(dataset).find(({ isOpen }) => isOpen) ?? null;

/** A sentence in the chips' row for each silence that has room for it between the chips, with its days where they have room too. */
export function layoutSilences(
  dataset: Dataset,
  scale: TimeScale,
  chips: readonly RowChip[],
  measure: MeasureText,
): readonly RowText[] {
  return silencesOf(dataset).flatMap(({ start, end, forms }) => {
    const from = Math.max(0, scale.toX(start));
    const to = Math.min(scale.widthPx, scale.toX(end));
    const room = widestBetween(chips, from + GAP_PX, to - GAP_PX);
    const text = room && forms.find((form) => measure(form) <= room.to - room.from);
    return room && text ? [{ x: (room.from + room.to) / 2, text, widthPx: measure(text) }] : [];
  });
}

/** The widest stretch between two places that no chip takes up. */
function widestBetween(
  chips: readonly RowChip[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  let widest: { from: number; to: number } | null = null;
  let left = from;
  const offer = (right: number) => {
    if (right - left > (widest === null ? 0 : widest.to - widest.from)) widest = { from: left, to: right };
  };
  for (const { x, widthPx } of chips) {
    if (x + widthPx / 2 + GAP_PX <= left) continue;
    if (x - widthPx / 2 - GAP_PX >= to) break;
    offer(x - widthPx / 2 - GAP_PX);
    left = Math.max(left, x + widthPx / 2 + GAP_PX);
  }
  offer(to);
  return widest;
}
