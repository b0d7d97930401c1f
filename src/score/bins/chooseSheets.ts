import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { KINDS_ON } from "../kinds";
import { eventAt, K } from "../lanes/laneIndex";
import { commit, type Draft, fits, priceOf } from "./draft";
import { inTime, makeItem, NARROWEST_ITEM_PX } from "./items";

/** Draws the papers of each lane where they fit, then the notes of each lane where nothing else is gathered. */
export function chooseSheets(draft: Draft): void {
  chooseTrack(draft, "papers", () => true);
  // A pill stands in the notes' own track, so notes are drawn singly only where none is needed.
  chooseTrack(draft, "notes", (row, notes) => draft.left[row] === notes);
}

function chooseTrack(draft: Draft, track: "papers" | "notes", mayStand: (row: number, count: number) => boolean): void {
  const { index, grain } = draft;
  const kinds = KINDS_ON[track];
  const rowsOfEvent = new Map<EventIndex, number[]>();
  let cost = draft.cost;
  index.table.lanes.forEach((lane, row) => {
    const count = kinds.reduce((sum, kind) => sum + (draft.leftOf[row * K + kind] ?? noEntry(row * K + kind)), 0);
    if (lane.collapsed || count === 0 || count * NARROWEST_ITEM_PX[track] > grain.binPx) return;
    if (!mayStand(row, count)) return;
    const items = kinds
      .flatMap((kind) => eventsOf(draft, row, kind))
      .map((event) => makeItem(index, event, [row], track))
      .sort(inTime);
    const price = priceOf(draft, items);
    if (cost + price > draft.allowance || !fits(draft, items)) return;
    cost += price;
    for (const { event } of items) {
      const rows = rowsOfEvent.get(event);
      if (rows === undefined) rowsOfEvent.set(event, [row]);
      else rows.push(row);
    }
  });
  const joined = [...rowsOfEvent].map(([event, rows]) => makeItem(index, event, rows, track)).sort(inTime);
  // A joint statement is one upright through its lanes; where that leaves no room, each lane places its own note.
  const items = fits(draft, joined)
    ? joined
    : [...rowsOfEvent].flatMap(([event, rows]) => rows.map((row) => makeItem(index, event, [row], track)));
  commit(draft, track, items, cost - draft.cost);
}

function eventsOf(draft: Draft, row: number, kind: number): readonly EventIndex[] {
  const run = row * K + kind;
  const from = draft.from[run] ?? noEntry(run);
  return Array.from({ length: (draft.to[run] ?? noEntry(run)) - from }, (_, i) => eventAt(draft.index, from + i));
}
