import { formatNumber } from "../../../time/formatNumber";
import { capital } from "../../../words/capital";

export const PASTED = "pasted text";
export const DROPPED = "dropped text";

export const notReadable = (reason: string): string =>
  `This could not be read (${reason}). Paste the article’s words instead.`;
export const tooManyFiles = (files: number): string =>
  `${formatNumber(files)} files were dropped; drop the one that is the article.`;
export const textOf = (title: string): string => `The words of “${title}”`;

export const readWhat = (from: string): string =>
  `Read from ${from}. Look at what it says of itself, and fill in what it does not say.`;
/** Where the page says what stands in the field. */
export const readFrom = (place: string): string => `Read from ${place}.`;
export const hasItAlready = (title: string): string =>
  `The dataset has a document of this address already: “${title}”.`;
export const knownDocument = (title: string): string => `The dataset has this document already: “${title}”.`;
export const keptText = "Its text is kept in this browser only.";
export const notKept = "This browser does not keep the text: it is here until you leave or reload the page.";

export const RIGHTS_LABELS = {
  "all-rights-reserved": "All rights reserved",
  "public-domain": "Public domain",
  unknown: "Not told by the page",
  "CC-BY-4.0": "CC BY 4.0",
  "CC-BY-SA-4.0": "CC BY-SA 4.0",
  "CC0-1.0": "CC0 1.0",
} as const;

/** A sentence of what data:check says. */
export const sentence = (fault: string): string => `${capital(fault)}${/[.!?]$/.test(fault) ? "" : "."}`;

export const numberOf = (n: number): string => `Paragraph ${n}: pick its words one by one`;
export const pickerName = (n: number): string =>
  `Words of paragraph ${n}. Arrow keys go from word to word, with Shift they take words, Enter uses them, Escape leaves.`;
export const pickedWords = (words: number): string => (words === 1 ? "1 word" : `${formatNumber(words)} words`);
export const fitQuote = (words: number, n: number): string => `${pickedWords(words)} of paragraph ${n}.`;
export const otherNumber = (n: number): string => `¶${n} in the dataset`;

export const useWords = "Use these words";
export const HOW_TO_SELECT =
  "Select 4 to 25 words of one paragraph. By keys or one by one: press the paragraph’s number.";
export const SELECT_OTHERS = "Say below what they are. Other words that you select can take their place.";
export const nearestIn = (n: number): string =>
  `Not there word for word. The nearest is in paragraph ${n}; what was typed is struck, the text’s words are underlined:`;
/** After words were taken, and why they got no receipt if they did not. */
export const takenWords = (n: number, unchecked: string | null): string => {
  const taken = `The words of paragraph ${n} are kept for the event. Mark more, or say what happened.`;
  return unchecked === null ? taken : `${taken} ${sentence(unchecked)}`;
};
export const addWords = (title: string): string => `take words of “${title}”`;
export const notTaken = (reason: string): string => `They could not be taken: ${reason}`;

export const lookFirst =
  "The words of a PDF are put together by guesses: a hyphen at a line’s end, two columns, a note may be read wrongly. Look at the document itself.";
export const COMPARED = "I have compared these words with the document";
export const gistLabel = (n: number): string => `What paragraph ${n} says`;
export const gistHint = "In your own words, 30 at most: for readers who do not have the text.";
