import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { showValue } from "../../dataset/schema/showValue";
import type { Kind } from "../../dataset/terms";
import { formatNumber } from "../../time/formatNumber";
import { counted } from "../../words/counted";
import type { NameKind } from "./existing";
import { FIELDS, type Field } from "./fields";

/** What is wrong with a cell or a row. */
export const spreadsheetError = (text: string): string =>
  `'${text}' is an error of the spreadsheet and no value; mend the formula, or write the value`;

export const notOneOf = (text: string, choices: readonly string[], near: string): string =>
  `'${showValue(text)}' is not one of ${choices.join(", ")}${near}`;

export const notANumber = (text: string): string => `'${showValue(text)}' is not a whole number`;

export const notAnId = (text: string): string =>
  `'${showValue(text)}' has no Latin letter or digit that an id could be made of`;

export const idTaken = (id: string, row: number): string =>
  `the id '${id}' is that of row ${formatNumber(row)} already; every event needs its own`;

export const idInDataset = (id: string): string => `the dataset has an event '${id}' already; give this one another id`;

export const severalGiven = (field: Field): string => `several columns give “${FIELDS[field].label}”; keep one of them`;

export const tooManyWords = (most: number, host: string): string =>
  `with this quote more than ${most} words are taken from ${host}; quote less of it`;

export const otherGist = (row: number): string =>
  `row ${formatNumber(row)} has another gist of this paragraph, which is kept`;

export const otherSource = (row: number, what: Field): string =>
  `row ${formatNumber(row)} gives another “${FIELDS[what].label}” for this address, which is kept`;

/** Rows that are set aside, with the reason. */
export const ASIDE: Readonly<Record<"title" | "era", string>> = {
  title: "a TimelineJS title, which is no event",
  era: "a TimelineJS era, which is no event",
};

/** What a draft still needs, as a list names it. */
export const LACKS = {
  evidence: "its evidence: source, paragraph and quote",
  title: "a title",
  date: "a date",
  kind: "a kind",
  summary: "a summary",
  track: "a track",
  status: "a status",
  actors: "somebody who took part",
  address: "the source’s address",
  published: "the source’s date",
  language: "the source’s language",
  sourceType: "the source’s type",
  rights: "the source’s rights",
  paragraph: "the paragraph’s number",
  gist: "the paragraph’s gist",
  quote: "a quote",
  stance: "what the evidence does (supports, disputes, qualifies or context)",
  twoParties: "two parties",
  format: "its format",
  mode: "its mode",
  outcome: "its outcome",
  speaker: "a speaker",
  issue: "an issue for its stance",
  act: "an act for its stance",
  position: "a position for its stance",
  releasing: "who released people",
  receiving: "who received them",
  what: "who was exchanged",
  agreementType: "the type of agreement",
  agreementState: "the state of the agreement",
  proposer: "who proposed it",
} as const;
export type Lack = keyof typeof LACKS;
export const isLack = (name: string): name is Lack => Object.hasOwn(LACKS, name);

/** What stands where the table says nothing and the form needs a text. */
export const UNDEFINED_TERM = "No definition recorded yet.";
export const hostTitle = (host: string): string => `[Page of ${host}]`;

/** A title for a row that has none: "Meeting, Doha, Qatar: Norway, Qatar and 3 more". */
export function madeTitle(kind: Kind, place: string | null, names: readonly string[]): string {
  const { label } = KIND_DEFINITIONS[kind];
  const where = place === null ? label : `${label}, ${place}`;
  if (names.length === 0) return where;
  const more = names.length - 3;
  const who = names.slice(0, 3).join(", ");
  return more > 0 ? `${where}: ${who} and ${formatNumber(more)} more` : `${where}: ${who}`;
}

const NAME_KINDS_WORDS: Readonly<Record<NameKind, readonly [one: string, more: string]>> = {
  actors: ["actor", "actors"],
  places: ["place", "places"],
  issues: ["issue", "issues"],
  tracks: ["track", "tracks"],
  publishers: ["publisher", "publishers"],
};

/** "3 actors". */
export const countNames = (kind: NameKind, count: number): string => counted(count, ...NAME_KINDS_WORDS[kind]);

export interface ImportCounts {
  readonly rows: number;
  readonly events: number;
  readonly drafts: number;
  readonly faulty: number;
  readonly aside: number;
}

/** "212 rows: 180 events, 18 drafts, 14 with faults". */
export function sayCounts({ rows, events, drafts, faulty, aside }: ImportCounts): string {
  const parts = [
    counted(events, "event"),
    ...(drafts > 0 ? [counted(drafts, "draft")] : []),
    ...(faulty > 0 ? [`${formatNumber(faulty)} with faults`] : []),
    ...(aside > 0 ? [`${formatNumber(aside)} set aside`] : []),
  ];
  return `${counted(rows, "row")}: ${parts.join(", ")}`;
}
