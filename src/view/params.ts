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
  type ViewName,
  WORKBENCH_STEPS,
} from "./choices";
import { readDataAddress } from "./dataAddress";
import { asItIs, flag, list, maybe, maybeWord, one, param, word } from "./param";
import {
  readActor,
  readAsOf,
  readBound,
  readCell,
  readEdited,
  readEvent,
  readIssue,
  readKind,
  readLane,
  readParagraph,
  readParty,
  readQuery,
  readQuote,
  readSource,
  readSpan,
  readState,
  readTrack,
  readView,
} from "./readers";

const edtfOf = ({ edtf }: Bound): string => edtf;
const formatCell = ({ issue, party }: CellName): string => `${issue}.${party}`;

/**
 * The parameters that say which events are shown: values of one facet widen (parties by `match`), facets narrow each
 * other. Boxes that are ticked one after the other are one run, or Back would lead through each of them.
 */
export const FILTER_PARAMS = {
  /** Ids of parties. */
  parties: param("party", list(readParty), { run: "filter", embeds: true }),
  match: param("match", word("match", ["any", "all"], "any"), { run: "filter", embeds: true }),
  kinds: param("kind", list(readKind), { run: "filter", embeds: true }),
  /** Ids. */
  issues: param("issue", list(readIssue), { run: "filter", embeds: true }),
  tracks: param("track", list(readTrack), { run: "filter", embeds: true }),
  /** Both ends included: an event that overlaps the period is in it. */
  from: param("from", maybe(readBound, edtfOf), { run: "filter", embeds: true }),
  to: param("to", maybe(readBound, edtfOf), { run: "filter", embeds: true }),
  /** Words to search; "" for none. */
  q: param("q", one("", readQuery, asItIs), { run: "words", embeds: true }),
  /** Only events on which sources disagree. */
  disputed: param("disputed", flag(), { run: "filter", embeds: true }),
  /** Only the events that relations tie to this one. */
  thread: param("thread", maybe(readEvent, asItIs), { run: "filter", embeds: true }),
} as const;

/**
 * Every parameter of the address, by the field of the View that it holds, in the order in which a link lists them. The
 * View, its usual values, reading, writing, history and embeds follow from these rows; a new one needs nothing else.
 */
export const PARAMS = {
  /** The zip of the dataset that is shown instead of the site's own; null for that one. */
  data: param("data", maybe(readDataAddress, asItIs), { run: "step", embeds: true }),
  view: param("view", one<ViewName>("timeline", readView, asItIs), { run: "step", embeds: false }),
  /** The event or draft that is being written; the workbench knows whether there is one. */
  edit: param("edit", maybe(readEdited, asItIs), { run: "step", embeds: false }),
  /** Which part of the workbench is shown. */
  step: param("step", word("step", WORKBENCH_STEPS, "dataset"), { run: "step", embeds: false }),
  ...FILTER_PARAMS,
  lanes: param("lanes", word("lanes", LANE_MODES, "party"), { run: "lanes", embeds: true }),
  /** Ids of lanes ("ua", "prisoners", "others") in the reader's order, and those folded to a thin line. */
  laneOrder: param("order", list(readLane), { run: "lanes", embeds: true }),
  foldedLanes: param("folded", list(readLane), { run: "lanes", embeds: true }),
  /** What shares the lane "Others" has lanes of its own. */
  othersOpen: param("others", flag(), { run: "lanes", embeds: true }),
  /** Which end of the list of events comes first, null: the newest, or the oldest where a span is set. */
  sequence: param("sequence", maybeWord("sequence", SEQUENCES), { run: null, embeds: false }),
  /** Order and grouping of a view's list, null: as that view has them by itself. */
  sort: param("sort", maybeWord("sort", SORTS), { run: null, embeds: false }),
  group: param("group", maybeWord("group", GROUPS), { run: null, embeds: false }),
  counted: param("count", word("count", COUNTED, "people"), { run: null, embeds: false }),
  sourceList: param("list", word("list", SOURCE_LISTS, "documents"), { run: null, embeds: false }),
  rows: param("rows", word("order of rows", AXIS_ORDERS, "recorded"), { run: null, embeds: false }),
  cols: param("cols", word("order of columns", AXIS_ORDERS, "recorded"), { run: null, embeds: false }),
  /** Agreements in these states; "violated" are those that somebody says were broken. Empty: all. */
  states: param("state", list(readState), { run: "filter", embeds: false }),
  /** Positions as of the end of this day, null: all that is recorded. */
  asOf: param("asof", maybe(readAsOf, edtfOf), { run: "day", embeds: false }),
  /** The earlier day that they are compared with, null: they are shown by themselves. */
  since: param("since", maybe(readAsOf, edtfOf), { run: "day", embeds: false }),
  /** The open cell of the positions matrix. */
  cell: param("cell", maybe(readCell, formatCell), { run: "step", embeds: false }),
  /** Rounds all down the page instead of one at a time; meetings shown between rounds. */
  all: param("all", flag(), { run: null, embeds: false }),
  meetings: param("meetings", flag(), { run: null, embeds: false }),
  /** The round whose page is shown while another event on it is chosen; null: the chosen round, or the latest. */
  round: param("round", maybe(readEvent, asItIs), { run: null, embeds: false }),
  event: param("event", maybe(readEvent, asItIs), { run: "step", embeds: true }),
  /** The open source; its id is checked when the sources are loaded. */
  source: param("source", maybe(readSource, asItIs), { run: "step", embeds: true }),
  /** Paragraph number in the open source, or null. */
  p: param("p", maybe(readParagraph, String), { run: "step", embeds: true }),
  /** One quote of that paragraph by its sign, or null: that one alone is marked. */
  quote: param("quote", maybe(readQuote, asItIs), { run: "step", embeds: true }),
  /** The card of a person or body that is open. */
  actor: param("actor", maybe(readActor, asItIs), { run: "step", embeds: false }),
  /** The visible span of the timeline, null: fitted to what is shown. */
  span: param("span", maybe(readSpan, formatSpanParam), { run: "span", embeds: true }),
  /** null: as the reader's system has it. */
  theme: param("theme", maybeWord("theme", THEMES), { run: null, embeds: true }),
  /** Only the timeline and the source panel, no page chrome. */
  embed: param("embed", flag(), { run: null, embeds: true }),
} as const;

/** Fields of the View that an embed shows. */
export type EmbeddedField = {
  [field in keyof typeof PARAMS]: (typeof PARAMS)[field]["embeds"] extends true ? field : never;
}[keyof typeof PARAMS];
