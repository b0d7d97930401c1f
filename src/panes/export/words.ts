import type { Dataset, EventIndex } from "../../dataset/dataset";
import { KIND_DEFINITIONS, STATUS_DEFINITIONS } from "../../dataset/definitions";
import { ACT_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { Evidence, Reading, SourceDetail, SourceHead, Stance } from "../../dataset/part";
import { listChips } from "../../filter/chips";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import type { View } from "../../view/view";
import { countEvents, outOf } from "../../words/counted";
import { describeEvent, describePlace } from "../../words/describe";

export const saved = (file: string): string => `Saved ${file}`;
export const savedCitation = (file: string): string => `Saved ${file}.`;
export const NOT_SHARED = "The browser did not share the link. It is copied instead.";
export const copyAs = (style: string): string => `Copy as ${style}`;
/** Which quote of several is cited: its words, and whose they are. */
export const quoteAndWhose = (quote: string, whose: string): string => `${quote} (${whose})`;

/** What the ways to take something along are about: an event, or what the view shows. */
export function whatIsTaken(dataset: Dataset, view: View, shown: number, event: EventIndex | null): string {
  if (event !== null) return kindAndTitle(dataset, event);
  const filters = listChips(view, dataset).map(({ label }) => label);
  return [`${outOf(shown, dataset.count)} events`, ...filters].join(" · ");
}
export const picturesAreOf = (onTimeline: boolean): string =>
  onTimeline ? "Pictures are made of the score: open its tab first." : "Pictures are made of the timeline.";

export const notDrawn = (reason: string): string => `The picture could not be made: ${reason}`;

/** `note`: what was left out of the file, if anything. */
export function savedEvents(file: string, events: number, note: string | null): string {
  const said = `Saved ${file} with ${countEvents(events)}.`;
  return note === null ? said : `${said} ${note}`;
}
export const thoseThatPass = (events: number): string =>
  events === 1 ? "The 1 event that passes the filters" : `The ${countEvents(events)} that pass the filters`;
export const allOfThem = (events: number): string => `All ${countEvents(events)}`;
export const allUnlessFiltered = (events: number): string =>
  `All ${countEvents(events)}. Set filters to take only some of them.`;
/** What a file of this name is made from. */
export const whatFileNeeds = (file: string): string => `What “${file}” needs`;
export const loadingDetails = (loaded: number, total: number): string =>
  total === 0 ? "Getting ready…" : `Loading the details: ${formatNumber(loaded)} of ${formatNumber(total)} files…`;

/** Printing waits for no file: what had not come by then is counted, with a way to have it. */
export function leftOut(bare: number, printed: number): string {
  const all = printed === 1 ? "this event" : "these events";
  const which = bare === printed ? all : `${formatNumber(bare)} of these events`;
  return `The summary and the quotes of ${which} are not printed, because they had not been loaded. “Print this view” under “Take this” loads them first.`;
}
export const NOT_NUMBERED =
  "The sources are not numbered, because their list had not been loaded. “Print this view” under “Take this” loads it first.";
export const moreNotPrinted = (n: number): string => `${formatNumber(n)} more events are not printed.`;

export const kindAndTitle = (dataset: Dataset, event: EventIndex): string =>
  `${KIND_DEFINITIONS[dataset.kindOf(event)].label}: ${dataset.titleOf(event)}`;

/** What follows an event's date on paper: its status where it did not simply occur, and what is known of it. */
export function printedFacts(dataset: Dataset, event: EventIndex): string {
  const status = dataset.statusOf(event);
  const facts = [
    dataset.placeOf(event)?.name,
    ...describeEvent(dataset, event),
    dataset.trackOf(event).name,
    ...dataset.issuesOf(event).map((issue) => dataset.issues[issue]?.name),
  ]
    .filter(Boolean)
    .join(" · ");
  return status === "occurred" ? ` · ${facts}` : ` (${STATUS_DEFINITIONS[status].label.toLowerCase()}) · ${facts}`;
}

export const actAndPosition = ({ act, position }: Stance): string => `${ACT_DEFINITIONS[act].label}: ${position}`;
export const readingOn = (about: string, says: string): string => `Sources differ on ${about}: ${says}.`;
/** Stands after the words that are translated. */
export const ourTranslation = (translation: string): string => ` (our translation: “${translation}”)`;

/** What closes a printed claim: who says it, and where. */
export function afterQuote(
  dataset: Pick<Dataset, "actors">,
  passage: Evidence | Reading,
  source: SourceDetail | undefined,
): string {
  return ` (${describePlace(dataset, passage, source?.publisher.name ?? passage.source)})`;
}

/** A document in a note: "TASS: “Exchange of prisoners”, 5 February 2026." */
export const documentAs = ({ publisher, author, title, published }: SourceHead): string =>
  `${[author, publisher.name].filter(Boolean).join(", ")}: “${title}”, ${formatEdtf(published)}.`;
