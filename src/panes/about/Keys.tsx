const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "search"],
  [[".", ","], "choose the next or the previous event"],
  [["[", "]"], "turn through the passages that an event rests on"],
  [["F"], "bring the chosen event into view"],
  [["Esc"], "close what is open"],
  [
    ["←", "→", "↑", "↓"],
    "on the timeline: move from mark to mark; on the bars of exchanges and on rounds: to the next",
  ],
  [["Enter"], "choose what is focused"],
  [["+", "−", "0"], "zoom in, zoom out, show all"],
  [["Home", "End", "PgUp", "PgDn"], "on the timeline: to its ends, or a page along"],
];

/** Everything that a mouse does, the keyboard does. */
export function Keys() {
  return (
    <section id="about-keys" aria-labelledby="about-keys-title">
      <h2 id="about-keys-title">Keys</h2>
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
