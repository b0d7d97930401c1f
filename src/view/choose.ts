import type { Kind } from "../dataset/terms";
import type { LaneMode, ViewName } from "./choices";
import { DEFAULT_VIEW, NO_FILTER } from "./defaultView";
import type { Filter, View } from "./view";

/** What a reader may do to a view, each a new view; `change` writes it to the URL. */

export const toggleParty = (view: View, id: string): View => ({ ...view, parties: toggle(view.parties, id) });
export const toggleKind = (view: View, kind: Kind): View => ({ ...view, kinds: toggle(view.kinds, kind) });
export const toggleIssue = (view: View, id: string): View => ({ ...view, issues: toggle(view.issues, id) });
export const toggleTrack = (view: View, id: string): View => ({ ...view, tracks: toggle(view.tracks, id) });

/**
 * Chooses an event, or none. A source that was open belongs to the reading before and is closed: without one the
 * panel shows the chosen event's first evidence.
 */
export const chooseEvent = (view: View, id: string | null): View => ({
  ...view,
  event: id,
  source: null,
  p: null,
  quote: null,
});

/** Opens a source, at a paragraph or at its head; the chosen event stays. */
export const openSource = (view: View, source: string, p: number | null): View => ({ ...view, source, p, quote: null });

/** Shows the thread of an event alone: the whole of it, whatever was zoomed to, and its steps in place of the event. */
export const showThread = (view: View, id: string): View => ({ ...chooseEvent(view, null), thread: id, span: null });
export const leaveThread = (view: View): View => ({ ...view, thread: null });

export const openActor = (view: View, id: string): View => ({ ...view, actor: id });
export const closeActor = (view: View): View => ({ ...view, actor: null });

/** Another view; what was open in the workbench is no part of it. */
export const showView = (view: View, name: ViewName): View => ({
  ...view,
  view: name,
  step: DEFAULT_VIEW.step,
  edit: null,
});

export const clearFilters = (view: View): View => ({ ...view, ...NO_FILTER });

/** How many choices narrow the events: each value, the period, the words, the disagreement and the thread as one each. */
export const countActive = (filter: Filter): number =>
  filter.parties.length +
  filter.kinds.length +
  filter.issues.length +
  filter.tracks.length +
  (filter.from !== null || filter.to !== null ? 1 : 0) +
  (filter.q.trim() === "" ? 0 : 1) +
  (filter.disputed ? 1 : 0) +
  (filter.thread === null ? 0 : 1);

export const isFiltered = (filter: Filter): boolean => countActive(filter) > 0;

const toggle = <T>(chosen: readonly T[], value: T): readonly T[] =>
  chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];

/** Another kind of lane: order and folding were the old lanes', so they go. */
export const showLanes = (view: View, lanes: LaneMode): View => ({
  ...view,
  lanes,
  laneOrder: [],
  foldedLanes: [],
  othersOpen: false,
});

export const foldLane = (view: View, id: string): View => ({ ...view, foldedLanes: toggle(view.foldedLanes, id) });

/** Moves a lane by so many places among the lanes as they stand (`ids` from top to bottom); at the ends it stays. */
export function moveLane(view: View, ids: readonly string[], id: string, by: number): View {
  const from = ids.indexOf(id);
  const to = Math.min(Math.max(from + by, 0), ids.length - 1);
  if (from < 0 || from === to) return view;
  const rest = ids.filter((each) => each !== id);
  return { ...view, laneOrder: [...rest.slice(0, to), id, ...rest.slice(to)] };
}
