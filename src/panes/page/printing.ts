import { createSignal } from "./signal";

/** Whether the page is being printed: then lists hold all their rows, and what fits itself to its room fits the paper. */
export const printing = createSignal(false);
