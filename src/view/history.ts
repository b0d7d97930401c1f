import type { View } from "./view";

/** The search parameters that hold a view, in the order in which a link lists them. */
export const viewKeys = [
  "view",
  "party",
  "match",
  "kind",
  "issue",
  "track",
  "from",
  "to",
  "q",
  "disputed",
  "lanes",
  "order",
  "folded",
  "others",
  "sort",
  "group",
  "count",
  "list",
  "rows",
  "cols",
  "asof",
  "cell",
  "all",
  "meetings",
  "round",
  "event",
  "source",
  "p",
  "actor",
  "span",
  "theme",
  "embed",
] as const;
export type ViewKey = (typeof viewKeys)[number];

/**
 * Whether a change adds an entry to the browser's history. Back and Forward step through what the reader opened:
 * view, event, source with its paragraph, a person's card, a cell of the positions. Filters, typing, zooming and looks replace the entry,
 * since Back through every ticked box would bury the way out.
 */
export function historyOf(before: View, after: View): "push" | "replace" {
  const opened =
    before.view !== after.view ||
    before.event !== after.event ||
    before.source !== after.source ||
    before.p !== after.p ||
    before.actor !== after.actor ||
    before.cell?.issue !== after.cell?.issue ||
    before.cell?.party !== after.cell?.party;
  return opened ? "push" : "replace";
}
