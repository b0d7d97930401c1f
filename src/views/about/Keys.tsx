import { PAGE_KEYS, type PageKey } from "../../panes/page/keys";
import { letterKeys } from "../../panes/page/letterKeys";
import { PLOT_KEYS, type PlotKey } from "../../panes/page/plotKeys";
import { useSignal } from "../../panes/page/signal";

/** What each key does, and where; keys of which the same is said stand together. */
const STEPS = "choose the next or the previous event";
const PASSAGES = "turn through the passages that an event rests on";
const ON_PAGE: { readonly [does in PageKey]: string } = {
  search: "search",
  next: STEPS,
  previous: STEPS,
  "passage-before": PASSAGES,
  "passage-after": PASSAGES,
  show: "show the chosen event on the timeline",
  thread: "show only what the chosen event is tied to, or all events again",
  close: "close what is open",
};
const MARKS = "on the timeline: move from mark to mark; on the bars of exchanges and on rounds: to the next";
const ZOOMS = "on the timeline: zoom in, zoom out, show all";
const ENDS = "on the timeline: to its ends, or a page along";
const ON_PLOT: { readonly [does in PlotKey]: string } = {
  earlier: MARKS,
  later: MARKS,
  up: MARKS,
  down: MARKS,
  choose: "choose what is focused",
  "zoom-in": ZOOMS,
  "zoom-out": ZOOMS,
  "show-all": ZOOMS,
  first: ENDS,
  last: ENDS,
  "page-earlier": ENDS,
  "page-later": ENDS,
};

const TOLD: readonly (readonly [label: string, words: string])[] = [
  ...PAGE_KEYS.map(({ label, does }) => [label, ON_PAGE[does]] as const),
  ...PLOT_KEYS.map(({ label, does }) => [label, ON_PLOT[does]] as const),
];
const KEYS = [...new Set(TOLD.map(([, words]) => words))].map(
  (words) => [TOLD.flatMap(([label, said]) => (said === words ? label : [])), words] as const,
);

/** Everything that a mouse does, the keyboard does. */
export function Keys() {
  const on = useSignal(letterKeys);
  return (
    <section id="about-keys" aria-labelledby="about-keys-title">
      <h2 id="about-keys-title">Keys</h2>
      <label className="about-switch">
        <input type="checkbox" checked={on} onChange={(event) => letterKeys.set(event.target.checked)} />
        <span>
          Keys that are a single sign work everywhere on the page; turned off, Esc and the keys on marks remain
        </span>
      </label>
      <p>On a layout of another alphabet the keys are those in the same places as on a US keyboard.</p>
      <dl className="about-terms">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
