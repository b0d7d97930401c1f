import { asEventIndex, type Dataset, type EventIndex } from "../../dataset/dataset";
import type { SourceDetail } from "../../dataset/part";
import { eventsOn } from "../../facts/quotes";
import { sharedAddress } from "./sharedAddress";

/**
 * The address of a quote, by its sign, and nothing of what the sender looks at: filters and spans are the reader's own.
 * On the page of the event that is read, where it rests on the quote.
 */
export function quoteLink(
  dataset: Dataset,
  isOwn: boolean,
  source: SourceDetail,
  sign: string | null,
  chosen: EventIndex | null,
): string {
  const home = source.paragraphs.find(({ resting }) => resting.some((each) => each.sign === sign));
  const events = home && sign !== null ? eventsOn(home, sign).map(asEventIndex) : [];
  const nearest = events.toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  const shared = nearest.map((event) => ({ event, ...(sign !== null && { sign }) }));
  return sharedAddress(dataset, isOwn, shared, { source: source.id, p: home?.n ?? null, quote: sign });
}
