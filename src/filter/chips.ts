import type { Dataset } from "../dataset/dataset";
import { KIND_DEFINITIONS } from "../dataset/definitions";
import { toggleIssue, toggleKind, toggleParty, toggleTrack } from "../view/choose";
import type { View } from "../view/view";
import { formatBound } from "./formatBound";

/** One active filter: its words, and the view without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: View;
}

/** What the words of filters are made of. */
export type Named = Pick<Dataset, "parties" | "issues" | "tracks" | "find" | "titleOf">;

/** What narrows the events, in the order of the filters on screen. */
export function listChips(view: View, dataset: Named): readonly Chip[] {
  const nameIn = (table: readonly { id: string; name: string }[], id: string): string =>
    table.find((term) => term.id === id)?.name ?? id;
  const chips: Chip[] = [];
  const add = (key: string, label: string, remove: View) => chips.push({ key, label, remove });

  for (const id of view.parties) {
    const party = dataset.parties.find((known) => known.id === id);
    add(`party:${id}`, party?.shortName ?? id, toggleParty(view, id));
  }
  if (view.match === "all" && view.parties.length > 1) {
    add("match", "all of these parties together", { ...view, match: "any" });
  }
  for (const kind of view.kinds) add(`kind:${kind}`, KIND_DEFINITIONS[kind].plural, toggleKind(view, kind));
  for (const id of view.issues) add(`issue:${id}`, nameIn(dataset.issues, id), toggleIssue(view, id));
  for (const id of view.tracks) add(`track:${id}`, nameIn(dataset.tracks, id), toggleTrack(view, id));
  if (view.from !== null) add("from", `from ${formatBound(view.from)}`, { ...view, from: null });
  if (view.to !== null) add("to", `until ${formatBound(view.to)}`, { ...view, to: null });
  if (view.q.trim() !== "") add("q", `“${view.q.trim()}”`, { ...view, q: "" });
  if (view.disputed) add("disputed", "with disagreeing sources", { ...view, disputed: false });
  if (view.thread !== null) {
    add("thread", `the thread of “${titleOf(dataset, view.thread)}”`, { ...view, thread: null });
  }
  return chips;
}

/** The title of an event by its id. */
export function titleOf(dataset: Named, id: string): string {
  const event = dataset.find(id);
  return event === null ? id : dataset.titleOf(event);
}
