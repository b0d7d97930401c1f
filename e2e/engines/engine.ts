/** A place in the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys that are no letters, by the names that all three protocols have a word for. */
export type Key = "Enter" | "Escape" | "Tab" | "Home" | "ArrowLeft" | "ArrowRight" | "ArrowDown";

/** What a page can be asked: a function that is run there, so that it may name nothing from outside of itself. */
export type Ask = <Given extends readonly unknown[], Answer>(
  question: (...given: Given) => Answer | Promise<Answer>,
  ...given: Given
) => Promise<Answer>;

/** One window of one engine. What a reader does comes as the engine's own input, not as events made in the page. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly ask: Ask;
  /** The same in the page's one frame, whatever its origin. */
  readonly askFrame: Ask;
  readonly click: (at: Point) => Promise<void>;
  /** Presses at one place, moves to another, rests there as a hand does, and lets go. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  /** Turns the wheel; up, and so nearer, where it is negative. */
  readonly wheel: (at: Point, deltaY: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Gives a file from the disk to the field that a selector names. */
  readonly attach: (field: string, path: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the page prints, as PDF; null where the engine prints nothing by itself. */
  readonly print: () => Promise<Uint8Array | null>;
  /** What the window shows, as PNG. */
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** A browser that runs, of which each journey has a window with nothing kept from before. */
export interface Engine {
  readonly newTab: () => Promise<Tab>;
  /** Where what is saved goes. */
  readonly downloads: string;
  readonly stop: () => Promise<void>;
}
