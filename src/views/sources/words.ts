import { CONTROL_DEFINITIONS, SOURCE_TYPE_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { SourceRow } from "../../dataset/part";
import type { Control } from "../../dataset/terms";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import { countEvents, outOf } from "../../words/counted";
import { languageName } from "../../words/placeNames";

export const origins = {
  explained: (events: number): string =>
    `Ten newspapers that carry one agency’s report are one origin, not ten. Parley follows each quote back to whoever the source credits, else to the agency that it carries, else to its publisher, and counts each once. Of the ${formatNumber(events)} events shown,`,
  single: (events: number): string => `${formatNumber(events)} go back to one origin`,
  /** Closes the sentence: how many of them look like more. */
  repeated: (events: number): string =>
    events > 0 ? `, ${formatNumber(events)} of them through several documents.` : ".",
};

/** What stands beside a group's title: how many documents, and who controls them or what that means. */
export const sectionNote = (documents: number, note: string): string =>
  note === "" ? `${formatNumber(documents)} documents` : `${formatNumber(documents)} documents · ${note}`;
export const controlNote = (control: Control, note: string | undefined): string =>
  note ? `${CONTROL_DEFINITIONS[control].label}: ${note}` : CONTROL_DEFINITIONS[control].label;

export const mostly = (publishers: readonly string[]): string => `mostly ${publishers.join(", ")}`;

/** How many events rest on a document, and of how many where the filters hide some. */
export const eventsOn = (shown: number, all: number): string =>
  shown === all ? countEvents(all) : `${formatNumber(shown)} of ${countEvents(all)}`;
/** Up to the dot before the publisher's control. */
export const publisherAndAgency = (publisher: string, agency: string | undefined): string =>
  agency ? `${publisher}, carrying ${agency} ·` : `${publisher} ·`;
export const kindOfDocument = ({ type, language, published }: SourceRow): string =>
  [SOURCE_TYPE_DEFINITIONS[type].label, languageName(language), formatEdtf(published, "short")].join(" · ");
export function checkedOf(checked: number, quotes: number): string {
  if (checked === 0) return "not checked yet";
  return checked === quotes ? "checked" : `${formatNumber(checked)} checked`;
}

export const sourcesOf = (listed: number, all: number): string => `${outOf(listed, all)} sources`;
/** What the list holds; of its quotes nothing is said where no document is listed. */
export function whatIsHeld(documents: number, quotes: number, checked: number): string {
  const held = "The dataset holds our own gist of each paragraph and short quotations, never whole articles.";
  if (documents === 0) return held;
  return `${formatNumber(quotes)} quotes, ${checked === 0 ? "none" : formatNumber(checked)} of them checked against the text so far. The others are as recorded by the editor. ${held}`;
}
