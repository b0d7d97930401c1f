import { createSignal } from "./signal";

/** Whether the page is being printed: then lists hold all their rows, and what fits itself to its room fits the paper. */
export const printing = createSignal(false);

/** The numbers of documents on paper, and on which documents an event rests. No numbers are given before it is known what is printed. */
export interface PaperNotes {
  readonly restsOn: (event: number) => readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Null on the screen, and where paper numbers nothing. */
export const paperNotes = createSignal<PaperNotes | null>(null);
