import type { Dataset, EventIndex } from "../dataset/dataset";
import { type EventDetail, type Part, type SourceDetail, sourceIn } from "../dataset/part";
import type { Kind, Status } from "../dataset/terms";
import { type Bits, eachBit, fullBits } from "../filter/bits";
import type { When } from "../time/when";
import { addressOf } from "../view/addressOf";
import { NO_FILTER } from "../view/defaultView";
import { type Filter, filterOf } from "../view/view";

/** An event with what the core and its part know of it. Ids where the authored form has ids. */
export interface SelectedEvent {
  readonly index: EventIndex;
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly when: When;
  readonly track: string;
  readonly partOf: string | null;
  readonly issues: readonly string[];
  readonly detail: EventDetail;
}

/** What an export is made of: some events or all, and every source that they rest on. */
export interface Selection {
  readonly dataset: Dataset;
  /** In time order. */
  readonly events: readonly SelectedEvent[];
  /** In order of first use; with all events also those that nothing rests on. */
  readonly sources: ReadonlyMap<string, SourceDetail>;
  readonly filtered: boolean;
  /** What narrows the events. */
  readonly filter: Filter;
  readonly page: PageFacts;
}

/** What only the page knows, so that the rest stays pure. */
export interface PageFacts {
  /** Address of the app without query and fragment. */
  readonly url: string;
  /** ISO day on which the reader took the export, in the reader's own calendar; null where no reader is known. */
  readonly accessed: string | null;
}

/** The link that shows an event, and optionally one of its paragraphs. */
export const linkToEvent = (page: PageFacts, event: string, source?: string, paragraph?: number): string =>
  addressOf({ event, source: source ?? null, p: paragraph ?? null }, page.url);

/** Names of actors by id; an id that the dataset does not know stays as it is. */
export const nameIn =
  ({ dataset }: Pick<Selection, "dataset">) =>
  (id: string): string =>
    dataset.actors.get(id)?.name ?? id;

/** Indexes of the part files that hold the details of a set of events, `null` for all. */
export function partsFor(dataset: Dataset, events: Bits | null): readonly number[] {
  if (events === null) return dataset.parts.map((_, part) => part);
  const parts = new Set<number>();
  eachBit(events, (event) => parts.add(dataset.detailAt(event).part));
  return [...parts].sort((a, b) => a - b);
}

/**
 * Puts a selection together from the parts that hold it; `events` null takes all. Throws where a part is missing or
 * does not belong to this dataset: the caller loads what `partsFor` lists.
 */
export function gatherSelection(
  dataset: Dataset,
  events: Bits | null,
  parts: ReadonlyMap<number, Part>,
  page: PageFacts,
  filter: Filter = NO_FILTER,
): Selection {
  const selected: SelectedEvent[] = [];
  const sources = new Map<string, SourceDetail>();
  eachBit(events ?? fullBits(dataset.count), (index) => {
    const part = parts.get(dataset.detailAt(index).part);
    const event = selectEvent(dataset, index, part);
    selected.push(event);
    for (const id of sourcesOf(event.detail)) {
      const source = sourceIn(part?.sources, id);
      if (source) sources.set(id, source);
    }
  });
  if (events === null) {
    for (const part of parts.values()) {
      for (const [id, source] of Object.entries(part.sources)) if (!sources.has(id)) sources.set(id, source);
    }
  }
  return { dataset, events: selected, sources, filtered: events !== null, filter: filterOf(filter), page };
}

export function selectEvent(dataset: Dataset, index: EventIndex, part: Part | undefined): SelectedEvent {
  const id = dataset.idOf(index);
  const detail = part?.events[dataset.detailAt(index).place];
  if (detail?.id !== id) throw new Error(`the details of ${id} are not in the part that should hold them`);
  const whole = dataset.partOf(index);
  return {
    index,
    id,
    title: dataset.titleOf(index),
    kind: dataset.kindOf(index),
    status: dataset.statusOf(index),
    when: dataset.whenOf(index),
    track: dataset.trackOf(index).id,
    partOf: whole === null ? null : dataset.idOf(whole),
    issues: dataset.issuesOf(index).flatMap((issue) => dataset.issues[issue]?.id ?? []),
    detail,
  };
}

/** Ids of the sources that an event's evidence and readings name, each once. */
export function sourcesOf(detail: EventDetail): readonly string[] {
  const readings = detail.discrepancies.flatMap((discrepancy) => discrepancy.readings);
  return [...new Set([...detail.evidence, ...readings].map(({ source }) => source))];
}
