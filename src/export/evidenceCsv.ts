import type { Discrepancy, Evidence, Reading, SourceDetail } from "../dataset/part";
import { type StanceClaim, stanceClaims } from "../facts/claims";
import { addressOf } from "../view/addressOf";
import { type Cell, formatCsv, joinCell } from "./csv";
import { linkToEvent, nameIn, type SelectedEvent, type Selection, sourcesOf } from "./selection";

const HEADER = [
  "event_id",
  "event_title",
  "event_when_edtf",
  "use",
  "number",
  "stance",
  "about",
  "act",
  "says",
  "rank",
  "quote",
  "translation",
  "speech",
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
type Cells = { readonly [column in (typeof HEADER)[number]]?: Cell | undefined };

/**
 * One row a passage that an event rests on (`use` is "evidence"), one a reading on which its sources differ ("reading",
 * numbered as its point is), and one a stance with each of its own quotes ("stance", without words where none are
 * recorded): the words, where they stand, whose they are, and the document they are from.
 * With all events a row for each source that nothing rests on ("unused"), so that none is missing.
 */
export function formatEvidenceCsv(selection: Selection): string {
  const used = new Set(selection.events.flatMap(({ detail }) => sourcesOf(detail)));
  const unused = [...selection.sources.values()].filter(({ id }) => !used.has(id));
  const quoted = selection.events.flatMap((event) => [
    ...event.detail.evidence.map((evidence, i) => evidenceCells(selection, event, evidence, i + 1)),
    ...event.detail.discrepancies.flatMap((point, i) =>
      point.readings.map((reading) => readingCells(selection, event, point, reading, i + 1)),
    ),
    ...stanceClaims(event.detail).flatMap((claim, i) => stanceCells(selection, event, claim, i + 1)),
  ]);
  const rows = [...quoted, ...unused.map((source) => unusedCells(selection, source))];
  return formatCsv(
    HEADER,
    rows.map((cells) => HEADER.map((column) => cells[column] ?? null)),
  );
}

function evidenceCells(selection: Selection, event: SelectedEvent, evidence: Evidence, number: number): Cells {
  return {
    ...passageCells(selection, event, evidence),
    use: "evidence",
    number,
    stance: evidence.stance,
    hedge: evidence.hedge,
    note: evidence.note,
    ...checkedCells(evidence),
  };
}

function readingCells(
  selection: Selection,
  event: SelectedEvent,
  { about }: Discrepancy,
  reading: Reading,
  number: number,
): Cells {
  const { says, rank, why } = reading;
  return {
    ...passageCells(selection, event, reading),
    ...checkedCells(reading),
    use: "reading",
    number,
    about,
    says,
    rank,
    note: why,
  };
}

function stanceCells(
  selection: Selection,
  event: SelectedEvent,
  { stance, words }: StanceClaim,
  number: number,
): readonly Cells[] {
  const { issue, act, position } = stance;
  const claim: Cells = { use: "stance", number, about: issue, act, says: position };
  if (words.length === 0) {
    const link = linkToEvent(selection.page, event.id);
    return [{ ...eventCells(event), ...claim, link }];
  }
  return words.map((passage) => ({ ...passageCells(selection, event, passage), ...checkedCells(passage), ...claim }));
}

const eventCells = ({ id, title, detail }: SelectedEvent): Cells => ({
  event_id: id,
  event_title: title,
  event_when_edtf: detail.when,
});

const checkedCells = ({ checked }: Pick<Evidence, "checked">): Cells => ({
  checked: checked?.result,
  checked_on: checked?.on,
});

const unusedCells = (selection: Selection, source: SourceDetail): Cells => ({
  ...sourceCells(selection, source),
  use: "unused",
  link: addressOf({ source: source.id }, selection.page.url),
});

function passageCells(selection: Selection, event: SelectedEvent, passage: Evidence | Reading): Cells {
  const source = selection.sources.get(passage.source);
  return {
    ...(source && sourceCells(selection, source)),
    ...eventCells(event),
    quote: passage.quote,
    translation: passage.translation,
    speech: passage.speech,
    attribution: joinCell(passage.attribution.map(nameIn(selection))),
    source_id: passage.source,
    paragraph: passage.paragraph,
    paragraph_gist: source?.paragraphs.find(({ n }) => n === passage.paragraph)?.gist,
    link: linkToEvent(selection.page, event.id, passage.source, passage.paragraph),
  };
}

const sourceCells = (selection: Selection, source: SourceDetail): Cells => ({
  source_id: source.id,
  source_type: source.type,
  source_title: source.title,
  publisher: source.publisher.name,
  publisher_control: source.publisher.control,
  agency: source.agency === undefined ? null : nameIn(selection)(source.agency),
  author: source.author,
  published_edtf: source.published,
  language: source.language,
  url: source.url,
  archived_url: source.archivedUrl,
  rights: source.rights,
});
