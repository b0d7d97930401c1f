import type { EventIndex } from "../../dataset/dataset";
import type { ParagraphDetail, Resting } from "../../dataset/part";

/** One quote of a paragraph, once, with all that rests on it. */
export interface QuoteGroup {
  readonly quote: string;
  readonly resting: readonly Resting[];
}

/** Quotes in the order in which the dataset lists them; the same words quoted by several events stand once. */
export function groupQuotes(paragraph: ParagraphDetail): readonly QuoteGroup[] {
  const groups = new Map<string, Resting[]>();
  for (const resting of paragraph.resting) {
    const group = groups.get(resting.quote);
    if (group) group.push(resting);
    else groups.set(resting.quote, [resting]);
  }
  return [...groups].map(([quote, resting]) => ({ quote, resting }));
}

export const restsOn = (group: { readonly resting: readonly Resting[] }, event: EventIndex | null): boolean =>
  event !== null && group.resting.some((resting) => resting.event === event);

/** The events that rest on a paragraph, each once, in time order. */
export const eventsOn = (paragraph: ParagraphDetail): readonly number[] =>
  [...new Set(paragraph.resting.map((resting) => resting.event))].sort((a, b) => a - b);
