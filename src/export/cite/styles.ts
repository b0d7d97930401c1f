import { formatApa, quoteApa } from "./apa";
import { formatChicago, quoteChicago } from "./chicago";
import type { Citable } from "./citable";
import { formatMla, quoteMla } from "./mla";
import type { QuotedPlace } from "./quotation";

export const STYLES = ["apa", "chicago", "mla"] as const;
export type CiteStyle = (typeof STYLES)[number];

export const STYLE_NAMES: { readonly [style in CiteStyle]: string } = {
  apa: "APA, 7th edition",
  chicago: "Chicago, notes",
  mla: "MLA, 9th edition",
};

const FORMATTERS: { readonly [style in CiteStyle]: (item: Citable) => string } = {
  apa: formatApa,
  chicago: formatChicago,
  mla: formatMla,
};

/** A document, the dataset or a record, as a style prints it in its list or note; plain text. */
export const formatCitation = (style: CiteStyle, item: Citable): string => FORMATTERS[style](item);

/** The quote with its citation, the document it stands in, and, where an event is cited, its record in the dataset. */
export function formatQuotation(style: CiteStyle, item: Citable, place: QuotedPlace, record: Citable | null): string {
  const parts = quotation(style, item, place);
  if (record !== null) parts.push(formatCitation(style, record));
  return parts.join("\n\n");
}

function quotation(style: CiteStyle, item: Citable, place: QuotedPlace): string[] {
  switch (style) {
    case "apa":
      return [quoteApa(item, place), formatApa(item)];
    case "chicago":
      return [quoteChicago(item, place)];
    case "mla":
      return [quoteMla(item, place), formatMla(item)];
    default:
      return style satisfies never;
  }
}
