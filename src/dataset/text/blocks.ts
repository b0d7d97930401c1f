import { endsWord, startsWord } from "./boundaries";
import { type Form, inForm, traceForm } from "./forms";
import type { Located, Range } from "./locate";
import { indexWords, type Words } from "./nearest";
import { paragraphHash } from "./paragraphHash";
import type { Part } from "./spread";

/** A block of a text that somebody has: a body paragraph numbered from 1, or a line that is none (a heading, a list's point). */
export interface TextBlock {
  readonly n: number | null;
  readonly text: string;
}
export interface TextParagraph extends TextBlock {
  readonly n: number;
}

/** A stretch of a block, in UTF-16 offsets of the block's text as it was given. */
export interface Place {
  /** The block's place among those given. */
  readonly block: number;
  readonly paragraph: number | null;
  readonly range: Range;
}

/** Two places make a quote ambiguous; a few more are named. */
const MOST_PLACES = 10;

/** Where words in a form stand within the blocks that `among` picks, never begun or ended inside a word. */
export function seekWords(
  words: string,
  form: Form,
  blocks: readonly TextBlock[],
  among: (block: TextBlock) => boolean,
): readonly Place[] {
  const parts: Part[] = [];
  if (words === "") return [];
  textsIn(blocks, form).forEach((text, block) => {
    for (let at = text.indexOf(words); at >= 0 && parts.length < MOST_PLACES; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (startsWord(text, at) && endsWord(text, end) && blocks[block] && among(blocks[block])) {
        parts.push({ block, start: at, end });
      }
    }
  });
  return placesOf(parts, blocks, form);
}

/** Stretches of a form led back to the blocks' texts as they were given. */
export const placesOf = (parts: readonly Part[], blocks: readonly TextBlock[], form: Form): readonly Place[] =>
  parts.map(({ block, start, end }) => ({
    block,
    paragraph: blocks[block]?.n ?? null,
    range: traced(blocks[block], form)?.rangeOf(start, end) ?? { start, end },
  }));

// A text is searched for many quotes: each form of it is made once, and only where it is asked for.
const texts = new WeakMap<readonly TextBlock[], Map<Form, readonly string[]>>();
const words = new WeakMap<readonly TextBlock[], Words>();
const traces = new WeakMap<TextBlock, Map<Form, Located>>();
const hashes = new WeakMap<TextBlock, string>();

export function textsIn(blocks: readonly TextBlock[], form: Form): readonly string[] {
  const known = texts.get(blocks) ?? new Map<Form, readonly string[]>();
  texts.set(blocks, known);
  const made = known.get(form) ?? blocks.map(({ text }) => inForm(text, form));
  known.set(form, made);
  return made;
}

function traced(block: TextBlock | undefined, form: Form): Located | undefined {
  if (!block) return undefined;
  const known = traces.get(block) ?? new Map<Form, Located>();
  traces.set(block, known);
  const made = known.get(form) ?? traceForm(block.text, form);
  known.set(form, made);
  return made;
}

export function wordsOf(blocks: readonly TextBlock[]): Words {
  const known = words.get(blocks) ?? indexWords(textsIn(blocks, "spelled"));
  words.set(blocks, known);
  return known;
}

export function hashOf(block: TextBlock): string {
  const hash = hashes.get(block) ?? paragraphHash(block.text);
  hashes.set(block, hash);
  return hash;
}
