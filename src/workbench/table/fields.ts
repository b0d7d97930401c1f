import type { Role } from "../../dataset/terms";

/** What a column of a table can be. */
export interface FieldRow {
  /** As the screen, the template and faults name it. */
  readonly label: string;
  /** What a cell holds, for whoever fills in the template. */
  readonly holds: string;
  /** A cell may hold several, with semicolons between them, and several columns may be it. */
  readonly list?: true;
  /** May be said once for every row. */
  readonly forAll?: true;
}

/** Those who took part, a column a role. */
const ROLE_FIELDS = {
  party: { label: "Parties", holds: "Names of those who negotiate", list: true },
  mediator: { label: "Mediators", holds: "Names of those who mediate", list: true },
  host: { label: "Hosts", holds: "Names of the hosts", list: true },
  facilitator: { label: "Facilitators", holds: "Names of those who help without mediating", list: true },
  observer: { label: "Observers", holds: "Names of those who observe", list: true },
  "head-of-delegation": { label: "Heads of delegation", holds: "Names of people", list: true },
  delegate: { label: "Delegates", holds: "Names of people", list: true },
  speaker: { label: "Speakers", holds: "Whose statement it is; the first is the speaker, others join in", list: true },
  addressee: { label: "Addressees", holds: "To whom it was said", list: true },
  releasing: { label: "Released by", holds: "The state or organisation that hands people over", list: true },
  receiving: { label: "Received by", holds: "The state or organisation that receives them", list: true },
  signatory: { label: "Signatories", holds: "Who agreed", list: true },
  proposer: { label: "Proposed by", holds: "Who made the proposal", list: true },
} as const satisfies Readonly<Record<Role, FieldRow>>;

export const FIELDS = {
  id: { label: "Id", holds: "A name of the event that stays the same; made of date and title where empty" },
  kind: {
    label: "Kind",
    holds: "round, meeting, statement, exchange, agreement or proposal",
    forAll: true,
  },
  title: { label: "Title", holds: "What happened, in a few words" },
  summary: { label: "Summary", holds: "One or two sentences in your own words" },
  date: { label: "Date", holds: "2031-02-05, 2031-02, 2031, 2031-02-05/2031-02-07, or EDTF such as 2031-02~" },
  year: { label: "Year", holds: "Four digits, where the date has columns of its own" },
  month: { label: "Month", holds: "1 to 12 or a name; may be empty" },
  day: { label: "Day", holds: "1 to 31; may be empty" },
  endDate: { label: "End date", holds: "The last day, where it lasted longer" },
  endYear: { label: "End year", holds: "Four digits, where the end has columns of its own" },
  endMonth: { label: "End month", holds: "1 to 12 or a name; may be empty" },
  endDay: { label: "End day", holds: "1 to 31; may be empty" },
  place: { label: "Place", holds: "Name of the town or place" },
  track: { label: "Track", holds: "The strand of talks that it belongs to", forAll: true },
  status: { label: "Status", holds: "occurred, planned, cancelled, claimed or disputed", forAll: true },
  ...ROLE_FIELDS,
  issues: { label: "Issues", holds: "What it was about", list: true },
  address: { label: "Source address", holds: "Address of the page, from https:// on" },
  sourceTitle: { label: "Source title", holds: "The page’s own title" },
  publisher: { label: "Publisher", holds: "Who published it; the site’s name where empty", forAll: true },
  published: { label: "Published", holds: "Date of publication" },
  language: { label: "Language", holds: "Of the source: en, uk, zh-Hant", forAll: true },
  author: { label: "Author", holds: "As the source names them" },
  sourceType: { label: "Source type", holds: "news, official, transcript, agreement-text or analysis", forAll: true },
  rights: {
    label: "Rights",
    holds: "all-rights-reserved, public-domain, unknown or a licence such as CC-BY-4.0",
    forAll: true,
  },
  archived: { label: "Archived copy", holds: "Address of an archived copy" },
  paragraph: { label: "Paragraph", holds: "Number of the paragraph that is quoted, from 1" },
  gist: { label: "Gist", holds: "What that paragraph says, in 30 words of your own at most" },
  quote: { label: "Quote", holds: "Exact words of that paragraph, 4 to 25" },
  translation: { label: "Translation", holds: "Your translation of the quote, where it is in another language" },
  speech: { label: "Whose words", holds: "direct, reported or outlet" },
  stance: { label: "Evidence is", holds: "supports, disputes, qualifies or context", forAll: true },
  attribution: { label: "According to", holds: "Whom the source credits, the origin first", list: true },
  hedge: { label: "Hedge", holds: "The source’s own hedging word, such as reportedly" },
  note: { label: "Note", holds: "A note on the evidence" },
  format: {
    label: "Format",
    holds:
      "Of a round: bilateral, trilateral, multilateral, proximity, shuttle; of a meeting: summit, talks, call, visit, shuttle, conference",
    forAll: true,
  },
  number: { label: "Round number", holds: "Of a round: 1, 2, 3" },
  mode: { label: "Mode", holds: "Of a round: in-person or online", forAll: true },
  outcome: { label: "Outcome", holds: "Of a round that took place: agreement, partial, none or unknown", forAll: true },
  duration: { label: "Duration", holds: "Of a round: PT4H30M" },
  act: {
    label: "Act",
    holds:
      "Of a statement: demands, offers, accepts, rejects, conditions, reaffirms, announces, assesses, thanks or warns (on the first issue)",
  },
  position: { label: "Position", holds: "Of a statement: what is demanded, offered and so on, in your own words" },
  count: { label: "Number of people", holds: "Of an exchange; empty where it is not known" },
  what: {
    label: "Who was exchanged",
    holds: "prisoners-of-war, civilians, bodies, children or prisoners-mixed",
    forAll: true,
  },
  countBack: { label: "Number the other way", holds: "Of an exchange: how many the receiving side released in turn" },
  agreementType: {
    label: "Agreement type",
    holds: "ceasefire, humanitarian, framework, procedural, economic or security",
    forAll: true,
  },
  agreementState: {
    label: "Agreement state",
    holds: "agreed, signed, in-force, fulfilled, violated, lapsed or rejected",
    forAll: true,
  },
  points: { label: "Points", holds: "Of a proposal: how many points it has" },
  slide: { label: "Kind of row", holds: "Of TimelineJS: rows that are a title or an era are no events" },
} as const satisfies Readonly<Record<string, FieldRow>>;

export type Field = keyof typeof FIELDS;

export const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);
export const ALL_FIELDS: readonly Field[] = Object.keys(FIELDS).filter(isField);
export const fieldRow = (field: Field): FieldRow => FIELDS[field];

/** The fields that may be said once for every row. */
export const FOR_ALL: readonly Field[] = ALL_FIELDS.filter((field) => fieldRow(field).forAll);
