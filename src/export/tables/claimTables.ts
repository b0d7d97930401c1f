import type { EventDetail, Evidence, Reading } from "../../dataset/part";
import { ACTS, CHECKED_RESULTS, RANKS, RELATION_TYPES, SPEECHES, STANCES } from "../../dataset/terms";
import { namedEvidence } from "../../facts/claims";
import { joinCell } from "../csv";
import { linkToEvent, type SelectedEvent } from "../selection";
import { type Of, partId, partsOf } from "./partTables";
import { type Column, columnsOf, makeTable } from "./table";

type Passage = Evidence | Reading;

/** The words that something rests on, where they stand and whose they are. */
const passageColumns = (): readonly Column<Of<Passage>>[] => {
  const { text, whole, day, oneOf, idOf } = columnsOf<Of<Passage>>();
  return [
    idOf("source", "sources", "The document.", ({ part }) => part.source),
    whole("paragraph", "Number of the paragraph in the document.", ({ part }) => part.paragraph),
    text("quote", "The exact words.", ({ part }) => part.quote),
    text("translation", "Our translation of the words.", ({ part }) => part.translation),
    oneOf("speech", SPEECHES, "Whose wording it is.", ({ part }) => part.speech),
    text(
      "attribution",
      "Who says so, the origin first, the last relay last. Ids of actors, separated by “; ”.",
      (row) => joinCell(row.part.attribution),
    ),
    oneOf(
      "checked",
      CHECKED_RESULTS,
      "What comparing with the document’s text gave.",
      ({ part }) => part.checked?.result,
    ),
    day("checked_on", "Day of the comparison.", ({ part }) => part.checked?.on),
    text("link", "Address of the words in the app.", ({ event, part }, { page }) =>
      linkToEvent(page, event.id, part.source, part.paragraph),
    ),
  ];
};

/** The id and the event of a row. */
const idColumns = (): readonly Column<Of<unknown>>[] => {
  const { text, idOf } = columnsOf<Of<unknown>>();
  return [
    text("id", "Event and place in its list.", ({ id }) => id),
    idOf("event", "events", "Of which event.", ({ event }) => event.id),
  ];
};

/** Which of the event's independent origins a piece of evidence goes back to, counted from 1. */
function originOf({ origins }: EventDetail, place: number): number | null {
  const found = origins.findIndex(({ evidence }) => evidence.includes(place));
  return found < 0 ? null : found + 1;
}

export const evidenceTable = makeTable(
  "evidence",
  "One row a piece of evidence: the words of a document that an event rests on.",
  ({ events }) => events.flatMap((event) => partsOf(event, "evidence", event.detail.evidence)),
  ({ text, whole, oneOf }) => [
    ...idColumns(),
    oneOf("stance", STANCES, "What the words do for the event.", ({ part }) => part.stance),
    whole("origin", "Which of the event’s independent origins it goes back to.", ({ event, part }) =>
      originOf(event.detail, event.detail.evidence.indexOf(part)),
    ),
    ...passageColumns(),
    text("hedge", "Words by which the document limits the claim.", ({ part }) => part.hedge),
    text("note", "Note of the authors.", ({ part }) => part.note),
  ],
);

/** Ids of the rows of evidence that a claim names. */
const evidenceIds = (event: SelectedEvent, quotes: readonly string[]): string =>
  joinCell(
    namedEvidence(event.detail.evidence, quotes).map((one) =>
      partId(event, "evidence", event.detail.evidence.indexOf(one)),
    ),
  );
const EVIDENCE = "Rows of evidence with the words. Ids, separated by “; ”; empty where no words are recorded.";

export const stanceTable = makeTable(
  "stances",
  "One row a stance: what a statement says on an issue.",
  ({ events }) => events.flatMap((event) => partsOf(event, "stance", event.detail.statement?.stances ?? [])),
  ({ text, oneOf, idOf }) => [
    ...idColumns(),
    idOf("speaker", "actors", "Who made the statement.", ({ event }) => event.detail.statement?.speaker),
    idOf("issue", "issues", "On what.", ({ part }) => part.issue),
    oneOf("act", ACTS, "What is done with it.", ({ part }) => part.act),
    text("position", "The position.", ({ part }) => part.position),
    text("evidence", EVIDENCE, ({ event, part }) => evidenceIds(event, part.quotes ?? [])),
  ],
);

export const relationTable = makeTable(
  "relations",
  "One row a relation: what an event does to another.",
  ({ events }) => events.flatMap((event) => partsOf(event, "relation", event.detail.relations)),
  ({ text, oneOf, idOf }) => [
    ...idColumns(),
    oneOf("type", RELATION_TYPES, "What it does to the other.", ({ part }) => part.type),
    idOf("to", "events", "The other event.", ({ part }, { selected }) => (selected.has(part.to) ? part.to : null)),
    text("to_outside", "The same, where these tables leave that event out.", ({ part }, { selected }) =>
      selected.has(part.to) ? null : part.to,
    ),
    text("claimed_by", "Who says so. Ids of actors, separated by “; ”.", ({ part }) => joinCell(part.attribution)),
    text("evidence", EVIDENCE, ({ event, part }) => evidenceIds(event, part.quotes)),
  ],
);

export const readingTable = makeTable(
  "readings",
  "One row a reading: what a document says on a point on which the sources of an event differ.",
  ({ events }) =>
    events.flatMap((event) =>
      event.detail.discrepancies.flatMap((point, i) =>
        partsOf(event, `reading-${i + 1}`, point.readings).map((row) => ({ ...row, point, number: i + 1 })),
      ),
    ),
  ({ text, whole, oneOf }) => [
    ...idColumns(),
    whole("point", "Number of the point in the event’s list.", ({ number }) => number),
    text("about", "What the point is.", ({ point }) => point.about),
    text("property", "The property of the event that it is about.", ({ point }) => point.property),
    text("says", "What the document says.", ({ part }) => part.says),
    text("value", "The same as a value.", ({ part }) => (part.value === undefined ? null : String(part.value))),
    oneOf("rank", RANKS, "Which reading the record prefers.", ({ part }) => part.rank),
    text("why", "Why.", ({ part }) => part.why),
    ...passageColumns(),
  ],
);
