/** What a key does while the focus is on the score. */
export type PlotKey =
  | "earlier"
  | "later"
  | "up"
  | "down"
  | "choose"
  | "zoom-in"
  | "zoom-out"
  | "show-all"
  | "first"
  | "last"
  | "page-earlier"
  | "page-later";

/** The one list of them: what the score answers to, and what the About page says of it. */
export const PLOT_KEYS: readonly {
  /** As a keyboard is labelled. */
  readonly label: string;
  readonly does: PlotKey;
  /** Values of `KeyboardEvent.key`: "=" is "+" without Shift. */
  readonly keys: readonly string[];
}[] = [
  { label: "←", does: "earlier", keys: ["ArrowLeft"] },
  { label: "→", does: "later", keys: ["ArrowRight"] },
  { label: "↑", does: "up", keys: ["ArrowUp"] },
  { label: "↓", does: "down", keys: ["ArrowDown"] },
  { label: "Enter", does: "choose", keys: ["Enter", " "] },
  { label: "+", does: "zoom-in", keys: ["+", "="] },
  { label: "−", does: "zoom-out", keys: ["-"] },
  { label: "0", does: "show-all", keys: ["0"] },
  { label: "Home", does: "first", keys: ["Home"] },
  { label: "End", does: "last", keys: ["End"] },
  { label: "PgUp", does: "page-earlier", keys: ["PageUp"] },
  { label: "PgDn", does: "page-later", keys: ["PageDown"] },
];

export const plotKeyOf = (key: string): PlotKey | null =>
  PLOT_KEYS.find(({ keys }) => keys.includes(key))?.does ?? null;
