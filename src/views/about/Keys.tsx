import { PAGE_KEYS, type PageKey } from "../../panes/page/keys";
import { letterKeys } from "../../panes/page/letterKeys";
import { useSignal } from "../../panes/page/signal";

/** Keys of the page, by what they do; two that belong together stand together. */
const PAGE: readonly (readonly [does: readonly PageKey[], words: string])[] = [
  [["search"], "search"],
  [["next", "previous"], "choose the next or the previous event"],
  [["passage-before", "passage-after"], "turn through the passages that an event rests on"],
  [["show"], "show the chosen event on the timeline"],
  [["thread"], "show only what the chosen event is tied to, or all events again"],
  [["close"], "close what is open"],
];
const labelOf = (key: PageKey): string => PAGE_KEYS.find(({ does }) => does === key)?.label ?? "";

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  ...PAGE.map(([keys, words]) => [keys.map(labelOf), words] as const),
  [
    ["←", "→", "↑", "↓"],
    "on the timeline: move from mark to mark; on the bars of exchanges and on rounds: to the next",
  ],
  [["Enter"], "choose what is focused"],
  [["+", "−", "0"], "on the timeline: zoom in, zoom out, show all"],
  [["Home", "End", "PgUp", "PgDn"], "on the timeline: to its ends, or a page along"],
];

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
