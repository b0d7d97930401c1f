import { asEventIndex, type Dataset, type EventIndex } from "../../dataset/dataset";
import type { ParagraphDetail, SourceDetail } from "../../dataset/part";
import { eventsOn } from "../../facts/quotes";
import type { LinkTarget } from "../../score/links/links";

/** One line that the page wants drawn, before anything is measured. */
export interface WantedLink {
  readonly event: string;
  /** The event's number, by which the scene knows it. */
  readonly index: EventIndex;
  readonly source: string;
  readonly paragraph: number;
  /** The quote that the line ends beside, null for the paragraph as a whole. */
  readonly quote: string | null;
  readonly stance: LinkTarget["stance"];
  readonly checked: boolean;
  /** Bold for the chosen event, thin for one that is only pointed at or rests on the open paragraph. */
  readonly weight: "bold" | "thin";
  /** Where the event lies while it is out of the timeline's sight; null while it is within. */
  readonly beyond: () => "left" | "right" | null;
}

interface LinkSubject {
  readonly dataset: Pick<Dataset, "idOf">;
  readonly source: SourceDetail;
  /** The open paragraph's number. */
  readonly paragraph: number | null;
  /** The sign of the one quote of it that is open, null for all of them. */
  readonly quote: string | null;
  readonly chosen: EventIndex | null;
  readonly raised: EventIndex | null;
  /** Which way an event lies that is out of the timeline's sight, asked at each frame. */
  readonly beyondOf: (event: EventIndex) => "left" | "right" | null;
}

/**
 * The lines of a moment: bold from the chosen event to every paragraph of the open source that it rests on; thin from
 * the event that is pointed at, and from all events that rest on the open paragraph where a reader chose it.
 */
export function wantLinks({
  dataset,
  source,
  paragraph,
  quote,
  chosen,
  raised,
  beyondOf,
}: LinkSubject): readonly WantedLink[] {
  const linksOf = (event: EventIndex, weight: WantedLink["weight"]): WantedLink[] =>
    source.paragraphs.flatMap((each) => linkTo(each, event, weight) ?? []);
  const linkTo = (each: ParagraphDetail, event: EventIndex, weight: WantedLink["weight"]): WantedLink | null => {
    const onQuote = each.n === paragraph ? quote : null;
    const resting = each.resting.filter((rest) => rest.event === event && (onQuote === null || rest.sign === onQuote));
    const first = resting[0];
    if (!first) return null;
    return {
      event: dataset.idOf(event),
      index: event,
      source: source.id,
      paragraph: each.n,
      quote: first.quote,
      stance: first.stance,
      checked: resting.every((rest) => rest.checked !== undefined),
      weight,
      beyond: () => beyondOf(event),
    };
  };
  const links = chosen === null ? [] : linksOf(chosen, "bold");
  if (raised !== null && raised !== chosen) links.push(...linksOf(raised, "thin"));
  const open = source.paragraphs.find(({ n }) => n === paragraph);
  for (const event of open ? eventsOn(open, quote).map(asEventIndex) : []) {
    if (event === chosen || event === raised || !open) continue;
    const link = linkTo(open, event, "thin");
    if (link) links.push(link);
  }
  return links;
}
