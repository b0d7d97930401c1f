import type { EventIndex } from "../dataset/dataset";
import type { Evidence, ParagraphDetail, Resting, SourceDetail } from "../dataset/part";

/** One quote of a paragraph, once, with all that rests on it. */
export interface QuoteGroup {
  readonly quote: string;
  /** What names it in a link. */
  readonly sign: string;
  readonly resting: readonly Resting[];
}

/** Quotes in the order in which the dataset lists them; the same words quoted by several events stand once. */
export function groupQuotes(paragraph: ParagraphDetail): readonly QuoteGroup[] {
  const groups = new Map<string, QuoteGroup & { readonly resting: Resting[] }>();
  for (const resting of paragraph.resting) {
    const { quote, sign } = resting;
    const group = groups.get(quote);
    if (group) group.resting.push(resting);
    else groups.set(quote, { quote, sign, resting: [resting] });
  }
  return [...groups.values()];
}

export const restsOn = (group: { readonly resting: readonly Resting[] }, event: EventIndex | null): boolean =>
  event !== null && group.resting.some((resting) => resting.event === event);

/** The events that rest on a paragraph, or on one quote of it by its sign, each once, in time order. */
export const eventsOn = (paragraph: ParagraphDetail, sign: string | null = null): readonly number[] => {
  const resting = paragraph.resting.filter((each) => sign === null || each.sign === sign);
  return [...new Set(resting.map(({ event }) => event))].sort((a, b) => a - b);
};

/** A quote that a source is recorded to hold, with its paragraph's recorded number. */
export interface SourceQuote {
  readonly paragraph: number;
  readonly quote: string;
  readonly checked?: NonNullable<Evidence["checked"]>;
}

/** Every quote of a source, in the order of its paragraphs; words that several events rest on stand once. */
export const quotesOf = (source: Pick<SourceDetail, "paragraphs">): readonly SourceQuote[] =>
  source.paragraphs.flatMap((paragraph) =>
    groupQuotes(paragraph).map(({ quote, resting }) => {
      const checked = resting.find((each) => each.checked)?.checked;
      return { paragraph: paragraph.n, quote, ...(checked && { checked }) };
    }),
  );
