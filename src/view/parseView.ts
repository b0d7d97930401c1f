import { KINDS } from "../dataset/terms";
import { type Bound, parseBound } from "../time/bound";
import { parseSpan } from "../time/spanParam";
import { isCampaign } from "./campaign";
import {
  AXIS_ORDERS,
  type CellName,
  COUNTED,
  GROUPS,
  LANE_MODES,
  type LaneMode,
  SORTS,
  SOURCE_LISTS,
  THEMES,
  VIEW_NAMES,
} from "./choices";
import { DEFAULT_VIEW } from "./defaultView";
import { type ViewKey, viewKeys } from "./history";
import { findNearest } from "./nearest";
import { type Read, readFlag, readId, readOneOf, readParty, shorten, unknownId } from "./parameter";
import { tidied } from "./tidied";
import type { SetAside, View } from "./view";
import type { Vocabulary } from "./vocabulary";

/** Longer than any question; guards the search against a link that carries a book. */
export const MAX_QUERY_LENGTH = 300;
/** Ids as the data model has them. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** No document has more paragraphs. */
const MAX_PARAGRAPH = 99_999;

export interface ParsedView {
  readonly view: View;
  /** What could not be used, in the order of the link. The rest applies. */
  readonly setAside: readonly SetAside[];
  /** What is read otherwise than it stands: a full stop after an id, capitals. Absent where there is nothing. */
  readonly mended?: readonly SetAside[];
}

/**
 * Reads a link's search parameters by interface.md. Never fails: an unknown id, a malformed value or an unknown
 * parameter is set aside with a reason fit to show a reader. A source's id is checked for its form only, for the
 * sources are loaded later.
 */
export function parseView(params: Iterable<readonly [string, string]>, vocabulary: Vocabulary): ParsedView {
  const setAside: SetAside[] = [];
  const mended: SetAside[] = [];
  const given = readParameters(params, setAside);
  /** One value: as it stands, else as it was meant. */
  const understand = <T>(parameter: ViewKey, text: string, read: (text: string) => Read<T>): Read<T> => {
    const asIs = read(text);
    if (asIs.ok) return asIs;
    for (const meant of tidied(text)) {
      const result = read(meant);
      if (!result.ok) continue;
      mended.push({ parameter, value: text, reason: `'${shorten(text)}' is read as '${meant}'` });
      return result;
    }
    return asIs;
  };

  /** The parameter's value through `read`, `fallback` where it is absent or set aside. */
  const value = <T>(parameter: ViewKey, fallback: T, read: (text: string) => Read<T>): T => {
    const text = given.get(parameter);
    if (text === undefined) return fallback;
    const result = understand(parameter, text, read);
    if (result.ok) return result.value;
    setAside.push({ parameter, value: text, reason: result.reason });
    return fallback;
  };
  /** Comma-separated values, each read by itself so that one bad one does not take the others with it. */
  const values = <T>(parameter: ViewKey, read: (text: string) => Read<T>): readonly T[] => {
    const chosen = new Set<T>();
    for (const text of (given.get(parameter) ?? "").split(",").map((part) => part.trim())) {
      if (text === "") continue;
      const result = understand(parameter, text, read);
      if (result.ok) chosen.add(result.value);
      else setAside.push({ parameter, value: text, reason: result.reason });
    }
    return [...chosen];
  };

  const lanes = value("lanes", DEFAULT_VIEW.lanes, (text) => readOneOf("lanes", LANE_MODES, text));
  const view: View = {
    view: value("view", DEFAULT_VIEW.view, (text) => readOneOf("view", VIEW_NAMES, text)),
    parties: values("party", (text) => readParty(text, vocabulary)),
    match: value("match", DEFAULT_VIEW.match, (text) => readOneOf("match", ["any", "all"], text)),
    kinds: values("kind", (text) => readOneOf("kind", KINDS, text)),
    issues: values("issue", (text) => readId("issue", vocabulary.issues, text)),
    tracks: values("track", (text) => readId("track", vocabulary.tracks, text)),
    from: value("from", null, readBound),
    to: value("to", null, readBound),
    q: value("q", "", readQuery),
    disputed: value("disputed", false, readFlag),
    lanes,
    laneOrder: values("order", (text) => readLane(lanes, text, vocabulary)),
    foldedLanes: values("folded", (text) => readLane(lanes, text, vocabulary)),
    othersOpen: value("others", false, readFlag),
    sort: value("sort", null, (text) => readOneOf("sort", SORTS, text)),
    group: value("group", null, (text) => readOneOf("group", GROUPS, text)),
    sourceList: value("list", DEFAULT_VIEW.sourceList, (text) => readOneOf("list", SOURCE_LISTS, text)),
    counted: value("count", DEFAULT_VIEW.counted, (text) => readOneOf("count", COUNTED, text)),
    rows: value("rows", DEFAULT_VIEW.rows, (text) => readOneOf("order of rows", AXIS_ORDERS, text)),
    cols: value("cols", DEFAULT_VIEW.cols, (text) => readOneOf("order of columns", AXIS_ORDERS, text)),
    asOf: value("asof", null, readAsOf),
    cell: value("cell", null, (text) => readCell(text, vocabulary)),
    all: value("all", false, readFlag),
    meetings: value("meetings", false, readFlag),
    round: value("round", null, (text) => readEvent(text, vocabulary)),
    event: value("event", null, (text) => readEvent(text, vocabulary)),
    source: value("source", null, readSource),
    p: value("p", null, readParagraph),
    actor: value("actor", null, (text) => readActor(text, vocabulary)),
    span: value("span", null, readSpan),
    theme: value("theme", null, (text) => readOneOf("theme", THEMES, text)),
    embed: value("embed", false, readFlag),
  };
  return { view: dropReversed(view, setAside), setAside, ...(mended.length > 0 && { mended }) };
}

/** The known parameters that are not empty, each once. */
function readParameters(
  params: Iterable<readonly [string, string]>,
  setAside: SetAside[],
): ReadonlyMap<ViewKey, string> {
  const given = new Map<ViewKey, string>();
  for (const [parameter, value] of params) {
    const key = viewKeys.find((known) => known === parameter);
    if (key === undefined) {
      if (!isCampaign(parameter)) setAside.push({ parameter, value, reason: unknownParameter(parameter) });
    } else if (given.has(key)) {
      setAside.push({ parameter, value, reason: "it is given more than once; the first one counts" });
    } else if (value !== "") {
      given.set(key, value);
    }
  }
  return given;
}

const unknownParameter = (parameter: string): string =>
  unknownId(
    "parameter",
    parameter,
    findNearest(
      parameter,
      viewKeys.map((id) => ({ id, name: id })),
    ),
  );

function readBound(text: string): Read<Bound> {
  const result = parseBound(text.trim());
  return result.ok ? { ok: true, value: result.bound } : result;
}

/** The id of a lane in a mode: what the lanes stand for, or the lane that the rest shares. */
function readLane(mode: LaneMode, text: string, vocabulary: Vocabulary): Read<string> {
  if (text === "others") return { ok: true, value: text };
  switch (mode) {
    case "party":
      return readParty(text, vocabulary);
    case "kind":
      return readOneOf("kind", KINDS, text);
    case "issue":
      return readId("issue", vocabulary.issues, text);
    case "track":
      return readId("track", vocabulary.tracks, text);
  }
}

/** A day: a month or a year would leave open whether its end or its start is meant. */
function readAsOf(text: string): Read<Bound> {
  const read = readBound(text);
  if (!read.ok || /^\d{4}-\d{2}-\d{2}$/.test(read.value.edtf)) return read;
  return { ok: false, reason: "write a day: 2026-02-05" };
}

function readCell(text: string, vocabulary: Vocabulary): Read<CellName> {
  const [issueText = "", partyText, ...rest] = text.split(".");
  if (partyText === undefined || rest.length > 0) {
    return { ok: false, reason: "write an issue and a party with a full stop between them: territory.ua" };
  }
  const issue = readId("issue", vocabulary.issues, issueText);
  const party = readParty(partyText, vocabulary);
  if (!issue.ok) return issue;
  return party.ok ? { ok: true, value: { issue: issue.value, party: party.value } } : party;
}

function readSpan(text: string): Read<View["span"]> {
  const result = parseSpan(text.trim());
  return result.ok ? { ok: true, value: result.span } : result;
}

/** Spaces stay: the box shows what is typed, and a space at the end is on its way to the next word. */
const readQuery = (text: string): Read<string> =>
  text.length <= MAX_QUERY_LENGTH
    ? { ok: true, value: text }
    : { ok: false, reason: `it is longer than ${MAX_QUERY_LENGTH} characters` };

function readEvent(text: string, vocabulary: Vocabulary): Read<string> {
  if (vocabulary.hasEvent(text)) return { ok: true, value: text };
  return { ok: false, reason: unknownId("event", text, vocabulary.nearestEvent(text)) };
}

const readSource = (text: string): Read<string> =>
  KEBAB.test(text)
    ? { ok: true, value: text }
    : { ok: false, reason: "a source's id is made of small letters, digits and hyphens" };

function readParagraph(text: string): Read<number> {
  const n = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return n >= 1 && n <= MAX_PARAGRAPH
    ? { ok: true, value: n }
    : { ok: false, reason: "a paragraph's number is a whole number from 1" };
}

function readActor(text: string, vocabulary: Vocabulary): Read<string> {
  if (vocabulary.actors.has(text)) return { ok: true, value: text };
  return { ok: false, reason: unknownId("actor", text, findNearest(text, vocabulary.actors.values())) };
}

/** A period that ends before it begins would hide everything; which of the two is wrong nobody can tell. */
function dropReversed(view: View, setAside: SetAside[]): View {
  const { from, to } = view;
  if (from === null || to === null || from.start < to.end) return view;
  const reason = `the period from ${from.edtf} to ${to.edtf} ends before it begins`;
  setAside.push({ parameter: "from", value: from.edtf, reason }, { parameter: "to", value: to.edtf, reason });
  return { ...view, from: null, to: null };
}
