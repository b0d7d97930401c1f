import { bisectLeft } from "d3";
import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { COST } from "../budget";
import { KIND_ROWS, KINDS_ON, rowOfCode } from "../kinds";
import { eventAt, K } from "../lanes/laneIndex";
import type { Item } from "./column";
import { commit, type Draft, fits, priceOf } from "./draft";
import { inTime, makeItem, NARROWEST_ITEM_PX } from "./items";
import { lensWidthPx } from "./lens";

const SEATED = KINDS_ON.seats;

/** So many are weighed by importance; of more, those that come first with room between them are taken. */
const WEIGHED_AT_MOST = 64;
const TRIED_AT_MOST = 256;

/** Rounds are drawn before all else: whatever a bin holds, a reader sees when the sides met. */
export function chooseRounds(draft: Draft): void {
  for (const kind of SEATED) if (rowOfCode(kind).chip) chooseChords(draft, kind);
}

/** Draws what else sits on the lines of a bin: exchanges, then meetings. */
export function chooseSeats(draft: Draft): void {
  for (const kind of SEATED) if (rowOfCode(kind).inChannel) chooseChannel(draft, kind);
  for (const kind of SEATED) if (!rowOfCode(kind).chip) chooseChords(draft, kind);
}

function chooseChords(draft: Draft, kind: number): void {
  const { index } = draft;
  const from = draft.from[index.all * K + kind] ?? noEntry(index.all * K + kind);
  const to = draft.to[index.all * K + kind] ?? noEntry(index.all * K + kind);
  if (to - from <= WEIGHED_AT_MOST) {
    for (const event of byImportance(draft, from, to)) tryChord(draft, event);
    return;
  }
  const stepDays = (NARROWEST_ITEM_PX.seats * draft.grain.binDays) / draft.grain.binPx;
  let place = from;
  for (let tries = 0; place < to && tries < TRIED_AT_MOST; tries++) {
    if (tryChord(draft, eventAt(index, place))) place++;
    else place = bisectLeft(index.at, (index.at[place] ?? noEntry(place)) + stepDays, place + 1, to);
  }
}

function byImportance({ index }: Draft, from: number, to: number): readonly EventIndex[] {
  const { importanceOf } = index.dataset;
  const events = Array.from({ length: to - from }, (_, i) => eventAt(index, from + i));
  return events.sort((a, b) => importanceOf(b) - importanceOf(a) || a - b);
}

/** Draws a chord through its lanes, all but the collapsed ones, if there is room. */
function tryChord(draft: Draft, event: EventIndex): boolean {
  const { index } = draft;
  const out = new Int16Array(index.rows + 2);
  const lanes = index.table.lanes;
  const rows = Array.from(out.subarray(0, index.seating.rowsOf(event, out))).filter(
    (row) => row < lanes.length && lanes[row]?.collapsed === false,
  );
  if (rows.length === 0) return false;
  const item = makeItem(index, event, rows, "seats");
  const chip = KIND_ROWS[index.dataset.kindOf(event)].chip ? COST.chip : 0;
  return tryAll(draft, [item], chip);
}

/** The channel is drawn whole or gathered whole: a pill among lenses would hide which ones it stands for. */
function chooseChannel(draft: Draft, kind: number): void {
  const { index } = draft;
  if (index.table.channel === null) return;
  const row = index.table.lanes.length;
  const run = row * K + kind;
  const from = draft.from[run] ?? noEntry(run);
  const to = draft.to[run] ?? noEntry(run);
  if (to === from || (to - from) * lensWidthPx(0) > draft.grain.binPx) return;
  const items = Array.from({ length: to - from }, (_, i) => makeItem(index, eventAt(index, from + i), [row], "seats"));
  tryAll(draft, items, 0);
}

function tryAll(draft: Draft, items: readonly Item[], extra: number): boolean {
  const price = priceOf(draft, items, extra);
  if (draft.cost + price > draft.allowance) return false;
  if (!fits(draft, [...draft.items.seats, ...items].sort(inTime))) return false;
  commit(draft, "seats", items, price);
  return true;
}
