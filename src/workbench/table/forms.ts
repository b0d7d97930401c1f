import { ALL_FIELDS, type Field, fieldRow } from "./fields";
import { foldName } from "./foldName";
import type { ColumnRule } from "./mapping";

export type FormName = "template" | "timelinejs" | "pa-x" | "mend";

/** A form in which tables of negotiations are published, with where its columns go. */
export interface Form {
  readonly name: FormName;
  /** As it is called on screen. */
  readonly label: string;
  /** A table is of this form where it has all of these columns. */
  readonly signature: readonly string[];
  readonly columns: Readonly<Record<string, Field | ColumnRule>>;
  readonly defaults: Readonly<Partial<Record<Field, string>>>;
}

const TEMPLATE_FORM: Form = {
  name: "template",
  label: "Parley’s own template",
  signature: ["Date", "Kind", "Title", "Source address", "Quote"],
  columns: Object.fromEntries(ALL_FIELDS.map((field) => [fieldRow(field).label, field])),
  defaults: {},
};

/** TimelineJS 3, the columns of Knight Lab's Google sheet. Its slides have no quotes, so that all become drafts. */
const TIMELINEJS: Form = {
  name: "timelinejs",
  label: "TimelineJS",
  signature: ["Year", "Month", "Day", "Headline", "Text"],
  columns: {
    Year: "year",
    Month: "month",
    Day: "day",
    "End Year": "endYear",
    "End Month": "endMonth",
    "End Day": "endDay",
    Headline: { to: "title", html: true },
    Text: { to: "summary", html: true },
    Type: "slide",
    Group: { to: "track", html: true },
  },
  defaults: {},
};

/**
 * PA-X Peace Agreements Database, version 9 (Con to CowWar are the same since version 1; the links are those of the PA-X
 * explorer's file). `Part` and `ThrdPart` are the signatures as they stand on the paper, no list of names: they are kept.
 */
const PA_X: Form = {
  name: "pa-x",
  label: "PA-X Peace Agreements Database",
  signature: ["Con", "PPName", "AgtId", "Agt", "Dat"],
  columns: {
    Con: { to: "party", split: "/" },
    PPName: "track",
    Agt: "title",
    Dat: "date",
    description: "summary",
    Status: { to: "agreementState", values: { "Multiparty signed/agreed": "agreed" } },
    Stage: {
      to: "agreementType",
      values: { Cea: "ceasefire", SubPar: "framework", SubComp: "framework", Pre: "procedural" },
    },
    PDF_Hyperlink: "address",
  },
  defaults: { kind: "agreement", sourceType: "agreement-text" },
};

/**
 * MEND, the Mediation Event and Negotiators Database of PeaceRep, as released with its PeaceHub in July 2025. Its
 * summaries are taken from articles and have no paragraph, so that all become drafts.
 */
const MEND: Form = {
  name: "mend",
  label: "MEND Mediation Event and Negotiators Database",
  signature: ["med_event_ID", "conflict_country", "third_party", "source_urls"],
  columns: {
    med_event_ID: "id",
    conflict_country: "track",
    "med_location - MULTISELECT": { to: "place", values: { unknown: "" } },
    Day: "day",
    Month: "month",
    Year: "year",
    third_party: "mediator",
    individual_med_named: "delegate",
    local_parties: "party",
    Summary: "summary",
    source_urls: "address",
    shuttle: { to: "format", values: { "1": "shuttle", "0": "" } },
  },
  defaults: { kind: "meeting" },
};

export const FORMS: readonly Form[] = [TEMPLATE_FORM, TIMELINEJS, PA_X, MEND];

/** The form of a table by its columns, null where it is none that we know. */
export function recognise(header: readonly string[]): Form | null {
  const names = new Set(header.map(foldName));
  return FORMS.find(({ signature }) => signature.every((column) => names.has(foldName(column)))) ?? null;
}
