import type { EventIndex } from "../dataset/dataset";
import type { Kind, Status } from "../dataset/terms";
import type { Span } from "../time/day";

/** Pixels in the plot's own frame: x 0 is the start of the visible span, y 0 the top of the plot below the axis. */

/** A lane of the score with its place; the baseline is the staff's line, notes stand above it, papers below. */
export interface Lane {
  /** "party:ua", "kind:round", "issue:prisoners", "track:europe", "others" */
  readonly key: string;
  readonly label: string;
  /** A colour name of tokens.css. */
  readonly color: string;
  /** Number of events it holds under the filter. */
  readonly events: number;
  readonly y: number;
  readonly heightPx: number;
  /** Thin: its events are only counted. Absent: not. */
  readonly collapsed?: boolean;
}

/** The band between the two warring parties' lanes in which exchanges are drawn. */
export interface Channel {
  /** Its middle: lenses stand on it. */
  readonly y: number;
  readonly heightPx: number;
}

export type Glyph = "note" | "seat" | "seat-hollow" | "paper-open" | "paper-closed" | "lens";

/** One sign of an event in one lane. */
export interface Sign {
  readonly glyph: Glyph;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  /** Diameter or width. */
  readonly sizePx: number;
  /** Height of a lens, absent for all other glyphs, which are about as high as wide. */
  readonly heightPx?: number;
}

/** One event as drawn: all of its signs, and the upright that joins them where it is a chord. */
export interface Mark {
  readonly event: EventIndex;
  readonly kind: Kind;
  readonly status: Status;
  /** Where the event stands: the chord's line, the lens's middle, the note's middle. Links start here. */
  readonly x: number;
  readonly y: number;
  readonly signs: readonly Sign[];
  /**
   * The line at `x` from the first to the last sign (y0 = y1 where there is one lane), and the tint behind it as wide as
   * the event lasted; x0 = x1 for a joint statement or text that needs no tint, null for a single sign of a day or less.
   * A mark without signs has its middle out of sight: only its tint passes through the view, and `x` is the middle of that.
   */
  readonly chord: { readonly y0: number; readonly y1: number; readonly x0: number; readonly x1: number } | null;
  /** Text beside a lens (people), "" where there is no room or none known. */
  readonly label: string;
  /** A vague date's span in pixels with how each end is drawn; null where the mark stands for all of it. */
  readonly vague: {
    readonly x0: number;
    readonly x1: number;
    readonly openEnd: boolean;
    readonly openStart: boolean;
  } | null;
}

/** Marks too close to tell apart, gathered in one lane (or the channel). */
export interface Cluster {
  /** Stable while panning at one zoom level: level, lane and bin. */
  readonly key: string;
  readonly lane: string;
  readonly count: number;
  /** First and last day of its members, [start, end). */
  readonly span: Span;
  /** Members by kind, in the order of KINDS. */
  readonly byKind: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The chip above the first lane that names a round. */
export interface Chip {
  readonly event: EventIndex;
  readonly text: string;
  readonly x: number;
}

/** A title along the top, where there is room. */
export interface Caption {
  readonly event: EventIndex;
  readonly text: string;
  readonly x: number;
  readonly widthPx: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** Where the label's cell ends, so that a label stays within its month. */
  readonly x1: number;
}

/** The axis in two levels: year over month, month over day. */
export interface Axis {
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

/** All that a drawing of one span needs; an island only prints it. */
export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly span: Span;
  readonly lanes: readonly Lane[];
  readonly channel: Channel | null;
  readonly axis: Axis;
  /** In time order. */
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly chips: readonly Chip[];
  readonly captions: readonly Caption[];
  /** x of the as-of date or today, null where out of sight. */
  readonly asOfX: number | null;
}
