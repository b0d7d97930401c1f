import { AGREEMENT_STATES, type AgreementState, KINDS, type Kind } from "../dataset/terms";
import { type Bound, parseBound } from "../time/bound";
import type { Span } from "../time/day";
import { parseSpan } from "../time/spanParam";
import type { CellName, LaneMode, ViewName } from "./choices";
import { HAS_WORKBENCH, VIEWS_HERE } from "./hasWorkbench";
import { findNearest, type Known } from "./nearest";
import { shorten } from "./shorten";
import type { Vocabulary } from "./vocabulary";

/** Longer than any question; guards the search against a link that carries a book. */
export const MAX_QUERY_LENGTH = 300;
/** Ids as the data model has them. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** No document has more paragraphs. */
const MAX_PARAGRAPH = 99_999;

/** One value of a link as read, or why it cannot be used: a clause without capital or full stop. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** `what` is said in the reason: "unknown kind 'rounds'; did you mean 'round'?" */
export function readOneOf<T extends string>(what: string, words: readonly T[], text: string): Read<T> {
  const found = words.find((word) => word === text);
  if (found !== undefined) return { ok: true, value: found };
  const nearest = findNearest(
    text,
    words.map((word) => ({ id: word, name: word })),
  );
  const known = nearest === null ? `; known are ${words.join(", ")}` : "";
  return { ok: false, reason: unknownId(what, text, nearest) + known };
}

export function readView(text: string): Read<ViewName> {
  if (text === "workbench" && !HAS_WORKBENCH) return { ok: false, reason: "this site was built without the workbench" };
  return readOneOf("view", VIEWS_HERE, text);
}

function readId(what: string, names: ReadonlyMap<string, string>, text: string): Read<string> {
  if (names.has(text)) return { ok: true, value: text };
  return { ok: false, reason: unknownId(what, text, findNearest(text, knownOf(names))) };
}

export const readKind = (text: string): Read<Kind> => readOneOf("kind", KINDS, text);

export const readState = (text: string): Read<AgreementState> =>
  readOneOf("state of agreements", AGREEMENT_STATES, text);

export const readIssue = (text: string, { issues }: Vocabulary): Read<string> => readId("issue", issues, text);

export const readTrack = (text: string, { tracks }: Vocabulary): Read<string> => readId("track", tracks, text);

/** Parties are states and organisations; a person or body in their place is answered with whom it counts for. */
export function readParty(text: string, vocabulary: Vocabulary): Read<string> {
  const actor = vocabulary.actors.get(text);
  if (vocabulary.parties.has(text) || actor === undefined) return readId("party", vocabulary.parties, text);
  if (actor.type === "state" || actor.type === "organisation") {
    return { ok: false, reason: `no event involves ${actor.name}` };
  }
  const party = vocabulary.partyOf(actor);
  const counts = party === null ? "counts for no party" : `counts for '${party.id}' (${party.name})`;
  return { ok: false, reason: `${actor.name} is not a party but ${counts}` };
}

/** Switches are written 1; a 0 is off. */
export function readFlag(text: string): Read<boolean> {
  if (text === "1" || text === "0") return { ok: true, value: text === "1" };
  return { ok: false, reason: "write 1 for yes, or leave it out" };
}

export function readBound(text: string): Read<Bound> {
  const result = parseBound(text.trim());
  return result.ok ? { ok: true, value: result.bound } : result;
}

/** The id of a lane in a mode: what the lanes stand for, or the lane that the rest shares. */
export function readLane(text: string, vocabulary: Vocabulary, mode: LaneMode): Read<string> {
  if (text === "others") return { ok: true, value: text };
  switch (mode) {
    case "party":
      return readParty(text, vocabulary);
    case "kind":
      return readKind(text);
    case "issue":
      return readIssue(text, vocabulary);
    case "track":
      return readTrack(text, vocabulary);
  }
}

/** A day: a month or a year would leave open whether its end or its start is meant. */
export function readAsOf(text: string): Read<Bound> {
  const read = readBound(text);
  if (!read.ok || /^\d{4}-\d{2}-\d{2}$/.test(read.value.edtf)) return read;
  return { ok: false, reason: `${shorten(text)} is no day; write one such as 2026-02-05` };
}

export function readCell(text: string, vocabulary: Vocabulary): Read<CellName> {
  const [issueText = "", partyText, ...rest] = text.split(".");
  if (partyText === undefined || rest.length > 0) {
    return { ok: false, reason: "write an issue and a party with a full stop between them: territory.ua" };
  }
  const issue = readIssue(issueText, vocabulary);
  const party = readParty(partyText, vocabulary);
  if (!issue.ok) return issue;
  return party.ok ? { ok: true, value: { issue: issue.value, party: party.value } } : party;
}

export function readSpan(text: string): Read<Span> {
  const result = parseSpan(text.trim());
  return result.ok ? { ok: true, value: result.span } : result;
}

/** Spaces stay: the box shows what is typed, and a space at the end is on its way to the next word. */
export const readQuery = (text: string): Read<string> =>
  text.length <= MAX_QUERY_LENGTH
    ? { ok: true, value: text }
    : { ok: false, reason: `the words to search are longer than ${MAX_QUERY_LENGTH} characters` };

export function readEvent(text: string, vocabulary: Vocabulary): Read<string> {
  if (vocabulary.hasEvent(text)) return { ok: true, value: text };
  return { ok: false, reason: unknownId("event", text, vocabulary.nearestEvent(text)) };
}

export const readSource = (text: string): Read<string> =>
  KEBAB.test(text)
    ? { ok: true, value: text }
    : { ok: false, reason: "a source's id is made of small letters, digits and hyphens" };

export const readEdited = (text: string): Read<string> =>
  KEBAB.test(text)
    ? { ok: true, value: text }
    : { ok: false, reason: "an event's id is made of small letters, digits and hyphens" };

export function readParagraph(text: string): Read<number> {
  const n = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return n >= 1 && n <= MAX_PARAGRAPH
    ? { ok: true, value: n }
    : { ok: false, reason: "a paragraph's number is a whole number from 1" };
}

/** Whether the paragraph has such a quote shows when its source is loaded. */
export const readQuote = (text: string): Read<string> =>
  /^[a-z0-9]{4}$/.test(text)
    ? { ok: true, value: text }
    : { ok: false, reason: "a quote is named by four small letters and digits" };

export function readActor(text: string, vocabulary: Vocabulary): Read<string> {
  if (vocabulary.actors.has(text)) return { ok: true, value: text };
  return { ok: false, reason: unknownId("actor", text, findNearest(text, vocabulary.actors.values())) };
}

export function unknownId(what: string, text: string, nearest: Known | null): string {
  const named = nearest === null || nearest.name === nearest.id ? "" : ` (${nearest.name})`;
  const hint = nearest === null ? "" : `; did you mean '${nearest.id}'${named}?`;
  return `unknown ${what} '${shorten(text)}'${hint}`;
}

function* knownOf(names: ReadonlyMap<string, string>): Generator<Known, void> {
  for (const [id, name] of names) yield { id, name };
}
