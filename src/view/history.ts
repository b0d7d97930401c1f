import { formatView } from "./formatView";
import { FIELDS, ROWS, type View } from "./view";

/**
 * Whether a change adds an entry to the browser's history. Back and Forward step through what the reader opened;
 * filters, typing, zooming and looks replace the entry.
 */
export function historyOf(before: View, after: View): "push" | "replace" {
  const [from, to] = [formatView(before), formatView(after)];
  const opened = FIELDS.map((field) => ROWS[field]).some(({ key, opens }) => opens && from[key] !== to[key]);
  return opened ? "push" : "replace";
}
