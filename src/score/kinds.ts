import { noEntry } from "../dataset/noEntry";
import { KINDS, type Kind, type Role } from "../dataset/terms";
import type { Glyph } from "./scene";

/** Who hosts or mediates sits at the table, but not as a party to it: a hollow seat. */
export const HOLLOW: ReadonlySet<Role> = new Set<Role>(["mediator", "host", "facilitator", "observer"]);

/** The tracks of a lane: notes above the line, seats on it, papers below it; the channel has seats alone. */
export type Track = "notes" | "seats" | "papers";

/** How the score draws one kind of event. */
interface KindRow {
  readonly track: Track;
  /** Its sign; a seat is hollow where all who sit in the lane host, mediate or observe. */
  readonly glyph: "note" | "seat" | "paper-open" | "paper-closed" | "lens";
  /** What stands for a single one far out, where the picture is density. */
  readonly farGlyph: "bar" | "seat" | "paper-open" | "paper-closed" | "lens";
  /** Diameter or width, near and far out; a lens has its own, by the people handed over. */
  readonly sizePx: number;
  readonly farPx: number;
  /** Which seats carry the sign: those of the lowest rank that the event has. */
  readonly rankOf: (role: Role) => number;
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
const SEAT = { ...PLAIN, track: "seats", glyph: "seat", farGlyph: "seat", rankOf: everybody, atTable: true } as const;
const PAPER = { ...PLAIN, track: "papers", sizePx: 10, farPx: 7 } as const;

export const KIND_ROWS: { readonly [kind in Kind]: KindRow } = {
  // Among equals a round's title goes before an agreement's.
  round: { ...SEAT, sizePx: 12, farPx: 10, chip: true, caption: 0.5 },
  meeting: { ...SEAT, sizePx: 9, farPx: 5 },
  statement: {
    ...PLAIN,
    track: "notes",
    glyph: "note",
    farGlyph: "bar",
    sizePx: 8,
    farPx: 6,
    rankOf: madeBy("speaker"),
  },
  exchange: {
    ...PLAIN,
    track: "seats",
    glyph: "lens",
    farGlyph: "lens",
    sizePx: 9,
    farPx: 9,
    rankOf: madeBy("releasing"),
    inChannel: true,
  },
  agreement: {
    ...PAPER,
    glyph: "paper-closed",
    farGlyph: "paper-closed",
    rankOf: madeBy("signatory"),
    caption: 0,
  },
  proposal: { ...PAPER, glyph: "paper-open", farGlyph: "paper-open", rankOf: madeBy("proposer") },
};

const kindsOn = (track: Track): readonly number[] =>
  KINDS.filter((kind) => KIND_ROWS[kind].track === track).map((kind) => KINDS.indexOf(kind));

/** The kinds of each track, as places in KINDS. */
export const KINDS_ON: { readonly [track in Track]: readonly number[] } = {
  notes: kindsOn("notes"),
  seats: kindsOn("seats"),
  papers: kindsOn("papers"),
};

export const rowOfCode = (code: number): KindRow => KIND_ROWS[KINDS[code] ?? noEntry(code)];

/** How much wider than its size each sign is drawn. */
const WIDER: { readonly [glyph in Glyph]?: number } = { note: 1.1, "paper-open": 0.8, "paper-closed": 0.8 };
export const glyphWidthPx = (glyph: Glyph, sizePx: number): number => sizePx * (WIDER[glyph] ?? 1);
