import type { Tab } from "./engine";

/** What a journey is made with: a window that keeps nothing from before, the app's address, and where what is saved goes. */
export interface Reader {
  readonly tab: Tab;
  readonly site: string;
  readonly downloads: string;
}

/** What a reader does, in a sentence, and how. */
export type Journey = readonly [name: string, go: (reader: Reader) => Promise<void>];
