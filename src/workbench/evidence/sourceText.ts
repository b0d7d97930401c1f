import type { TextBlock, TextParagraph } from "../../dataset/text/blocks";
import { type Block, numberBlocks, splitArticle } from "../../dataset/text/split";

/** A source's text laid out: its blocks with what each is, and the same with body paragraphs numbered from 1, as data:verify does. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly numbered: readonly TextBlock[];
}

/** The title tells which line is the headline, which is no paragraph. */
export function laySourceText(text: string, title: string): SourceText {
  const blocks = splitArticle(text, title);
  return { text, blocks, numbered: numberBlocks(blocks) };
}

export const paragraphOf = ({ numbered }: SourceText, n: number): TextParagraph | null =>
  numbered.find((block): block is TextParagraph => block.n === n) ?? null;
