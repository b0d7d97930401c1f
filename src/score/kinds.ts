import { noEntry } from "../dataset/noEntry";
import { KINDS, type Kind, type Role } from "../dataset/terms";
import type { Glyph } from "./scene";

/** Who hosts or mediates sits at the table, but not as a party to it: a hollow seat. */
export const HOLLOW: ReadonlySet<Role> = new Set<Role>(["mediator", "host", "facilitator", "observer"]);

/** The tracks of a lane that kinds have as their own, see bins/column.ts. */
export type KindTrack = "notes" | "seats" | "papers";

/** How the score draws one kind of event. */
interface KindRow {
  /** Above the lane's line, on it, or below it. */
  readonly track: KindTrack;
  /** Its sign; a seat is hollow where all who sit in the lane host, mediate or observe. */
  readonly glyph: Exclude<Glyph, "seat-hollow">;
  /** Diameter or width; a lens has its own, by the people handed over. */
  readonly sizePx: number;
  /** Which seats carry the sign: those of the lowest rank that the event has. */
  readonly rankOf: (role: Role) => number;
  /** Where room is short, the kinds of a track are drawn in this order. */
  readonly turn: number;
  /** Drawn whatever else a bin holds, under a chip with its number: a reader sees when the sides met. */
  readonly chip: boolean;
  /** All who were there sit at one table, which is tinted. */
  readonly atTable: boolean;
  /** Stands in the channel where it is between the two sides. */
  readonly inChannel: boolean;
  /** What is added to its importance where titles compete for room; null for a kind whose titles are not written out. */
  readonly caption: number | null;
}

const everybody = (): number => 0;
/** The sign stands with those who made it, not with those it speaks to. */
const madeBy =
  (maker: Role) =>
  (role: Role): number => {
    if (role === maker) return 0;
    return role === "addressee" ? 2 : HOLLOW.has(role) ? 3 : 1;
  };

const PLAIN = { chip: false, atTable: false, inChannel: false, caption: null } as const;

export const KIND_ROWS: { readonly [kind in Kind]: KindRow } = {
  // Among equals a round's title goes before an agreement's.
  round: {
    ...PLAIN,
    track: "seats",
    glyph: "seat",
    sizePx: 12,
    rankOf: everybody,
    turn: 0,
    chip: true,
    atTable: true,
    caption: 0.5,
  },
  meeting: { ...PLAIN, track: "seats", glyph: "seat", sizePx: 9, rankOf: everybody, turn: 2, atTable: true },
  statement: { ...PLAIN, track: "notes", glyph: "note", sizePx: 9, rankOf: madeBy("speaker"), turn: 0 },
  exchange: {
    ...PLAIN,
    track: "seats",
    glyph: "lens",
    sizePx: 9,
    rankOf: madeBy("releasing"),
    turn: 1,
    inChannel: true,
  },
  agreement: {
    ...PLAIN,
    track: "papers",
    glyph: "paper-closed",
    sizePx: 10,
    rankOf: madeBy("signatory"),
    turn: 0,
    caption: 0,
  },
  proposal: { ...PLAIN, track: "papers", glyph: "paper-open", sizePx: 10, rankOf: madeBy("proposer"), turn: 1 },
};

const kindsOn = (track: KindTrack): readonly number[] =>
  KINDS.filter((kind) => KIND_ROWS[kind].track === track)
    .sort((a, b) => KIND_ROWS[a].turn - KIND_ROWS[b].turn)
    .map((kind) => KINDS.indexOf(kind));

/** The kinds of each track in their turn, as places in KINDS. */
export const KINDS_ON: { readonly [track in KindTrack]: readonly number[] } = {
  notes: kindsOn("notes"),
  seats: kindsOn("seats"),
  papers: kindsOn("papers"),
};

export const rowOfCode = (code: number): KindRow => KIND_ROWS[KINDS[code] ?? noEntry(code)];
