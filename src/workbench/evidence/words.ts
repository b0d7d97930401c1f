import { listSome } from "../../dataset/schema/listSome";

export const nothingSelected = "nothing is selected; select 4 to 25 words of one paragraph";
export const noSuchParagraph = (n: number): string => `the text has no paragraph ${n}; select words of a numbered one`;
export const acrossParagraphs =
  "these words go over the end of a paragraph; quote words of one paragraph, or make two pieces of evidence";
export const outsideBody =
  "these words stand in a heading or another line that is no body paragraph; quote words of a numbered paragraph";
export const standsTwice = "these words stand more than once in this paragraph; take more of the sentence";
export const wordsAreLost = "these words cannot be found again as they stand; select fewer or more of them";
export const quoteIsUnfit = (fault: string): string => `the quote ${fault}`;

export const nothingTyped = "type the words of the quote";
export const notInText = "neither these words nor any near to them stand in the text";
export const standsInSeveral = (paragraphs: readonly number[]): string => {
  const numbers = [...new Set(paragraphs)];
  return numbers.length < 2
    ? standsTwice
    : `these words stand in more than one paragraph (${listSome(numbers.map(String))}); type more of the sentence`;
};

/** How far the typed words agree with the page's, which are taken. */
export function typedAs(rung: "verified" | "verbatim" | "typography" | "typesetting"): string {
  switch (rung) {
    case "verified":
    case "verbatim":
      return "Found word for word.";
    case "typography":
      return "Found but for typography: the page’s own quotation marks, dashes and letters are taken.";
    case "typesetting":
      return "Found but for hyphens at lines’ ends, notes’ marks or spaces: the page’s own spelling is taken. Look at it.";
  }
}

/** A gist that is the paragraph's own words, with the run that is. */
export const gistIsCopied = (run: string): string =>
  `the gist has words of the paragraph in a row (“${run}”); say it in your own words`;
export const gistIsMissing = "say in one line what the paragraph says, in your own words";

/** What is taken of a source so far, of what may be. */
export const takenOf = (words: number, most: number): string =>
  `${Math.round(words)} of at most ${most} words are quoted of this source.`;

export const notCompared =
  "nobody has compared these words with the document: the quote is shown as recorded by the editor, not as checked";
export const otherText =
  "the paragraph’s text is not the one whose hash is recorded: it may have been changed since; look at both before you quote it";
export const numberTaken = (n: number): string =>
  `this text counts paragraphs otherwise than the dataset does, and no number near ${n} is free; add the paragraph to the source’s file by hand`;
