import type { Evidence } from "../dataset/part";
import { type Cell, formatCsv, joinCell } from "./csv";
import { linkToEvent, type SelectedEvent, type Selection } from "./selection";

const HEADER = [
  "event_id",
  "event_title",
  "event_when_edtf",
  "number",
  "stance",
  "quote",
  "attribution",
  "hedge",
  "note",
  "checked",
  "checked_on",
  "source_id",
  "paragraph",
  "paragraph_gist",
  "source_type",
  "source_title",
  "publisher",
  "publisher_control",
  "agency",
  "author",
  "published_edtf",
  "language",
  "url",
  "archived_url",
  "rights",
  "link",
] as const;

/** One row a piece of evidence: the quote, where it stands, who says it, and the document it is from. */
export function formatEvidenceCsv(selection: Selection): string {
  const rows = selection.events.flatMap((event) =>
    event.detail.evidence.map((evidence, i) => rowOf(selection, event, evidence, i + 1)),
  );
  return formatCsv(HEADER, rows);
}

function rowOf(selection: Selection, event: SelectedEvent, evidence: Evidence, number: number): readonly Cell[] {
  const { dataset, page } = selection;
  const source = selection.sources.get(evidence.source);
  const name = (id: string): string => dataset.actors.get(id)?.name ?? id;
  const cells: { readonly [column in (typeof HEADER)[number]]: Cell | undefined } = {
    event_id: event.id,
    event_title: event.title,
    event_when_edtf: event.detail.when,
    number,
    stance: evidence.stance,
    quote: evidence.quote,
    attribution: joinCell(evidence.attribution.map(name)),
    hedge: evidence.hedge,
    note: evidence.note,
    checked: evidence.checked?.result,
    checked_on: evidence.checked?.on,
    source_id: evidence.source,
    paragraph: evidence.paragraph,
    paragraph_gist: source?.paragraphs.find(({ n }) => n === evidence.paragraph)?.gist,
    source_type: source?.type,
    source_title: source?.title,
    publisher: source?.publisher.name,
    publisher_control: source?.publisher.control,
    agency: source?.agency && name(source.agency),
    author: source?.author,
    published_edtf: source?.published,
    language: source?.language,
    url: source?.url,
    archived_url: source?.archivedUrl,
    rights: source?.rights,
    link: linkToEvent(page, event.id, evidence.source, evidence.paragraph),
  };
  return HEADER.map((column) => cells[column] ?? null);
}
