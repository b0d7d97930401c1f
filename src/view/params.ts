import type { Bound } from "../time/bound";
import { formatSpanParam } from "../time/spanParam";
import {
  AXIS_ORDERS,
  type CellName,
  COUNTED,
  GROUPS,
  LANE_MODES,
  SEQUENCES,
  SORTS,
  SOURCE_LISTS,
  THEMES,
  VIEW_NAMES,
} from "./choices";
import { asItIs, flag, list, maybe, maybeWord, one, param, word } from "./param";
import {
  readActor,
  readAsOf,
  readBound,
  readCell,
  readEvent,
  readIssue,
  readKind,
  readLane,
  readParagraph,
  readParty,
  readQuery,
  readSource,
  readSpan,
  readTrack,
} from "./readers";

const edtfOf = ({ edtf }: Bound): string => edtf;
const formatCell = ({ issue, party }: CellName): string => `${issue}.${party}`;

/**
 * The parameters that say which events are shown: values of one facet widen (parties by `match`), facets narrow each
 * other. Back through every ticked box would bury the way out, so none of them is a step of it.
 */
export const FILTER_PARAMS = {
  /** Ids of parties. */
  parties: param("party", list(readParty), { opens: false, embeds: true }),
  match: param("match", word("match", ["any", "all"], "any"), { opens: false, embeds: true }),
  kinds: param("kind", list(readKind), { opens: false, embeds: true }),
  /** Ids. */
  issues: param("issue", list(readIssue), { opens: false, embeds: true }),
  tracks: param("track", list(readTrack), { opens: false, embeds: true }),
  /** Both ends included: an event that overlaps the period is in it. */
  from: param("from", maybe(readBound, edtfOf), { opens: false, embeds: true }),
  to: param("to", maybe(readBound, edtfOf), { opens: false, embeds: true }),
  /** Words to search; "" for none. */
  q: param("q", one("", readQuery, asItIs), { opens: false, embeds: true }),
  /** Only events on which sources disagree. */
  disputed: param("disputed", flag(), { opens: false, embeds: true }),
} as const;

/**
 * Every parameter of the address, by the field of the View that it holds, in the order in which a link lists them. The
 * View, its usual values, reading, writing, history and embeds follow from these rows; a new one needs nothing else.
 */
export const PARAMS = {
  view: param("view", word("view", VIEW_NAMES, "timeline"), { opens: true, embeds: false }),
  ...FILTER_PARAMS,
  lanes: param("lanes", word("lanes", LANE_MODES, "party"), { opens: false, embeds: true }),
  /** Ids of lanes ("ua", "prisoners", "others") in the reader's order, and those folded to a thin line. */
  laneOrder: param("order", list(readLane), { opens: false, embeds: true }),
  foldedLanes: param("folded", list(readLane), { opens: false, embeds: true }),
  /** What shares the lane "Others" has lanes of its own. */
  othersOpen: param("others", flag(), { opens: false, embeds: true }),
  /** Which end of the list of events comes first, null: the newest, or the oldest where a span is set. */
  sequence: param("sequence", maybeWord("sequence", SEQUENCES), { opens: false, embeds: false }),
  /** Order and grouping of a view's list, null: as that view has them by itself. */
  sort: param("sort", maybeWord("sort", SORTS), { opens: false, embeds: false }),
  group: param("group", maybeWord("group", GROUPS), { opens: false, embeds: false }),
  counted: param("count", word("count", COUNTED, "people"), { opens: false, embeds: false }),
  sourceList: param("list", word("list", SOURCE_LISTS, "documents"), { opens: false, embeds: false }),
  rows: param("rows", word("order of rows", AXIS_ORDERS, "recorded"), { opens: false, embeds: false }),
  cols: param("cols", word("order of columns", AXIS_ORDERS, "recorded"), { opens: false, embeds: false }),
  /** Positions as of the end of this day, null: all that is recorded. */
  asOf: param("asof", maybe(readAsOf, edtfOf), { opens: false, embeds: false }),
  /** The open cell of the positions matrix. */
  cell: param("cell", maybe(readCell, formatCell), { opens: true, embeds: false }),
  /** Rounds all down the page instead of one at a time; meetings shown between rounds. */
  all: param("all", flag(), { opens: false, embeds: false }),
  meetings: param("meetings", flag(), { opens: false, embeds: false }),
  /** The round whose page is shown while another event on it is chosen; null: the chosen round, or the latest. */
  round: param("round", maybe(readEvent, asItIs), { opens: false, embeds: false }),
  event: param("event", maybe(readEvent, asItIs), { opens: true, embeds: true }),
  /** The open source; its id is checked when the sources are loaded. */
  source: param("source", maybe(readSource, asItIs), { opens: true, embeds: true }),
  /** Paragraph number in the open source, or null. */
  p: param("p", maybe(readParagraph, String), { opens: true, embeds: true }),
  /** The card of a person or body that is open. */
  actor: param("actor", maybe(readActor, asItIs), { opens: true, embeds: false }),
  /** The visible span of the timeline, null: fitted to what is shown. */
  span: param("span", maybe(readSpan, formatSpanParam), { opens: false, embeds: true }),
  /** null: as the reader's system has it. */
  theme: param("theme", maybeWord("theme", THEMES), { opens: false, embeds: true }),
  /** Only the timeline and the source panel, no page chrome. */
  embed: param("embed", flag(), { opens: false, embeds: true }),
} as const;

/** Fields of the View that an embed shows. */
export type EmbeddedField = {
  [field in keyof typeof PARAMS]: (typeof PARAMS)[field]["embeds"] extends true ? field : never;
}[keyof typeof PARAMS];
