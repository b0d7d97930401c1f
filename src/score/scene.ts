import type { EventIndex } from "../dataset/dataset";
import type { Kind, Status } from "../dataset/terms";
import type { Day, Span } from "../time/day";
import type { TopRows } from "./topRows";

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

export type Glyph = "note" | "bar" | "seat" | "seat-hollow" | "paper-open" | "paper-closed" | "lens";

/** One sign of an event in one lane. */
export interface Sign {
  /** Its lane's place among the lanes; past the last one, the channel. */
  readonly row: number;
  readonly glyph: Glyph;
  readonly color: string;
  readonly y: number;
  /** Diameter or width. */
  readonly sizePx: number;
  /** Height of a lens or a bar, absent for all other glyphs, which are about as high as wide. */
  readonly heightPx?: number;
}

/** One event as drawn: all of its signs, which stand at one x, and the upright that joins them where it is a chord. */
export interface Mark {
  readonly event: EventIndex;
  readonly kind: Kind;
  readonly status: Status;
  /** Where the event stands: the chord's line, the lens's middle, the note's middle. Links start here. */
  readonly x: number;
  readonly y: number;
  readonly signs: readonly Sign[];
  /**
   * The place from the first to the last sign (y0 = y1 where there is one lane), and the tint behind it as wide as the
   * event lasted; x0 = x1 where there is none; null for a single sign of a day or less. `joined`: a line is drawn along it.
   * A mark without signs has its middle out of sight: only its tint passes through the view, and `x` is the middle of that.
   */
  readonly chord: {
    readonly y0: number;
    readonly y1: number;
    readonly x0: number;
    readonly x1: number;
    readonly joined: boolean;
  } | null;
  /** Text beside a lens (people), "" where there is no room or none known. */
  readonly label: string;
  /** A fork over its first sign says that sources differ. */
  readonly fork: boolean;
  /** A vague date's span in pixels with how each end is drawn; null where the mark stands for all of it. */
  readonly vague: {
    readonly x0: number;
    readonly x1: number;
    readonly openEnd: boolean;
    readonly openStart: boolean;
  } | null;
}

/** What stands for many: a column of statements, a pile of papers, a lens of exchanges, an upright of meetings. */
export type Gatherer = "column" | "papers" | "lenses" | "uprights";

/** Events that are counted instead of drawn: of one lane or the channel, or uprights through all their lanes. */
export interface Cluster {
  /** Stable while panning at one zoom level. */
  readonly key: string;
  readonly shape: Gatherer;
  /** Key of its lane, of the channel, or of all lanes; and the lane's name, "" for the others. */
  readonly lane: string;
  readonly laneLabel: string;
  readonly color: string;
  readonly count: number;
  /** First and last day of its members, [start, end). */
  readonly span: Span;
  /** Members by kind, in the order of KINDS. */
  readonly byKind: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Of uprights: from the middle, where each lane is that any of them touches. */
  readonly seats: readonly number[];
  /** Its count, where there is room for it; "" where not. */
  readonly label: string;
}

/** The chip above the lanes that names a round by its number, or tells how many lie where there is no room for one each. */
export interface Chip {
  /** Stable while the same rounds share it. */
  readonly key: string;
  /** The round, the first of several. */
  readonly event: EventIndex;
  readonly count: number;
  readonly members: () => readonly EventIndex[];
  readonly text: string;
  /** Its middle, and the room that it takes up. */
  readonly x: number;
  readonly widthPx: number;
  /** Where its leader ends: at the top of the round's upright. */
  readonly uprightX: number;
  readonly uprightY: number;
  /** How it is outlined; of several rounds "occurred". */
  readonly status: Status;
}

/** A text in a row of its own, by its middle. */
export interface RowText {
  readonly x: number;
  readonly text: string;
  readonly widthPx: number;
}

/** A title along the top, where there is room: a flag on a stem that goes down at its mark's x. */
export interface Caption {
  readonly event: EventIndex;
  readonly text: string;
  /** Where its text begins. */
  readonly x: number;
  readonly widthPx: number;
  /** From the top, see TopRows. */
  readonly row: number;
  readonly stemX: number;
}

export interface Tick {
  /** Where its cell begins: the same tick in every frame. */
  readonly day: Day;
  readonly x: number;
  readonly label: string;
  /** Where the label's cell ends, so that a label stays within its month. */
  readonly x1: number;
  /** Where the label stands: its start on the major level, its middle on the minor one. */
  readonly labelX: number;
  /** False where its cell began before the plot does: there is no line to draw. */
  readonly begins: boolean;
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
  /** Where the rows over the lanes stand. */
  readonly top: TopRows;
  readonly chips: readonly Chip[];
  /** Tracks over their chips; none where `opened` stands. */
  readonly trackNames: readonly RowText[];
  /** Title and dates of the round that is chosen or pointed at, over its chip. */
  readonly opened: RowText | null;
  /** Stretches without a round, between the chips. */
  readonly silences: readonly RowText[];
  readonly captions: readonly Caption[];
  /** Under the last lane: who hosts or mediates there, at the foot of uprights. */
  readonly hosts: readonly RowText[];
  /** Under those: which lanes a filter leaves empty, "" for none, and up to when the dataset is kept. */
  readonly footNotes: readonly RowText[];
  /** Baselines of the two rows under the lanes. */
  readonly foot: { readonly hostsY: number; readonly notesY: number };
  /** x of the as-of date or today, null where out of sight. */
  readonly asOfX: number | null;
  /** From there to the as-of date coverage is not even: events are recorded singly; null where it is, or out of sight. */
  readonly unevenFromX: number | null;
}
