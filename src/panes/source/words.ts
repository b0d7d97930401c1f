import type { SourceDetail } from "../../dataset/part";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import { counted, outOf } from "../../words/counted";

export const disagreementsAmong = (events: number, shown: number): string =>
  `Sources differ on ${formatNumber(events)} of the ${formatNumber(shown)} events shown.`;

export const othersDifferOn = (points: number): string =>
  points === 1
    ? "Other sources differ from this paragraph on one point"
    : `Other sources differ from this paragraph on ${formatNumber(points)} points`;

/** A translation with whose it is: away from the page "ours" would be whoever pastes it. */
export interface Translated {
  readonly text: string;
  readonly by: string;
}

/** A quote with who says it and where it stands, ready to paste; `n` is null where the quote stands in no paragraph. */
export function quotedText(
  source: SourceDetail,
  quote: string,
  translation: Translated | null,
  who: string,
  n: number | null,
): string {
  const ours = translation === null ? "" : ` [translated by ${translation.by}: “${translation.text}”]`;
  const place = n === null ? "" : `paragraph ${n}, `;
  return `“${quote}”${ours} (${who}: “${source.title}”, ${place}${formatEdtf(source.published)}, ${source.url})`;
}

/** Which of the event's passages is open; `at` is negative where none is. */
export function passageOf(at: number, passages: number): string {
  if (passages === 1) return at < 0 ? "1 passage" : "the only passage";
  return at < 0 ? counted(passages, "passage") : `passage ${outOf(at + 1, passages)}`;
}

/** What the buttons at the panel's ends say, and what they say to who hears them. */
export const beyond = (n: number, way: "above" | "below"): string => `${formatNumber(n)} ${way}`;
export const goToBeyond = (n: number, way: "above" | "below", ofChosen: boolean): string =>
  ofChosen
    ? `${beyond(n, way)}: passages this event rests on, go to the nearest`
    : `${beyond(n, way)}: passages with evidence, go to the nearest`;

export const noSuchParagraph = (n: number, recorded: readonly number[]): string =>
  `The dataset records no paragraph ${n} of this source. It has ${recorded.length === 1 ? "paragraph" : "paragraphs"} ${recorded.join(", ")}.`;

export const showEventsOn = (n: number): string => `Paragraph ${n}: show the events that rest on it`;
export const quotesStandHere = (n: number): string =>
  n === 1 ? "1 quote stands here" : `${formatNumber(n)} quotes stand here`;
/** Follows their number for who hears it. */
export const nounOfQuotes = (n: number): string => (n === 1 ? " quote" : " quotes");
export const inYourCopy = (n: number): string => `${n} in your copy`;

export const restOnIt = (events: number): string =>
  events === 1 ? "One event rests on this paragraph" : `${formatNumber(events)} events rest on this paragraph`;
