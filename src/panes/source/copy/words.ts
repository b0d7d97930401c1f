import type { KeptCopy } from "../../../copy/copies";
import type { MatchedQuote } from "../../../copy/layCopy";
import { describeTier, isThere } from "../../../copy/tierWords";
import { formatEdtf } from "../../../time/edtfWords";
import { formatNumber } from "../../../time/formatNumber";

export const notReadable = (reason: string): string =>
  `This could not be read (${reason}). Paste the article's words instead.`;
export const tooManyDropped = (files: number): string =>
  `${formatNumber(files)} files were dropped; drop the one that is this article.`;
export const notAttached = (reason: string): string => `It could not be attached: ${reason}`;

/** Stands before words of one of two wordings, for who does not see which. */
export const named = (whose: string): string => `${whose}: `;

export const paragraphOfCopy = (n: number | null): string =>
  `Paragraph ${n} of your copy; the dataset records nothing of it`;

/** What became of a quote in the reader's copy, and where the dataset has it if it is not there. */
export const tierOf = ({ match, recorded }: Pick<MatchedQuote, "match" | "recorded">): string =>
  isThere(match) ? `${describeTier(match)}.` : `${describeTier(match)} (recorded in ¶${recorded}).`;

export const notInCopy = (paragraphs: number): string =>
  paragraphs === 1
    ? "One recorded paragraph was not found in your copy. Our own summary of it:"
    : `${formatNumber(paragraphs)} recorded paragraphs were not found in your copy. Our own summary of each:`;

export const copiesUnknown = (reason: string): string =>
  `Whether a copy of this article is attached is not known: the browser did not let Parley read what it keeps (${reason}).`;

/** Follows "Your copy": where it came from and where it is kept. */
export const whereKept = ({ from, on, kept }: KeptCopy): string =>
  kept === "browser"
    ? `, from ${from}, ${formatEdtf(on)}. It is kept in this browser only and never sent.`
    : `, from ${from}, ${formatEdtf(on)}. This browser refuses to keep it (a private window?): it is here until you leave or reload the page, and never sent.`;

export const removeCopies = (n: number): string =>
  n === 1 ? "Remove all copies (1) from this browser" : `Remove all ${formatNumber(n)} copies from this browser`;
export const notRemoved = (reason: string): string =>
  `The copy could not be removed, and may still be in this browser: ${reason}`;
