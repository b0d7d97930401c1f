import { endsWord, isWithinWord, startsWord } from "./boundaries";
import type { Range } from "./locate";
import { agree, endsInHyphen } from "./typesetting";

/** A stretch of one of several texts, in offsets of it. */
export interface Part extends Range {
  /** Place of the text in the list. */
  readonly block: number;
}

/** Where some words stand, begun in one text and ended there or in a later one. */
export interface Spread {
  readonly parts: readonly Part[];
  /** Texts between the parts that hold none of the words, such as an advertisement. */
  readonly between: readonly number[];
}

/** Between two halves of a sentence at most so many texts are passed over, none longer than this (UTF-16 units). */
const MOST_BETWEEN = 3;
const LONGEST_BETWEEN = 200;
/** Two places make a quote ambiguous; a few more are named. */
const MOST_PLACES = 10;

/** Words found up to offset `word` at the end of a text, which a later text may go on with. */
interface Begun {
  readonly word: number;
  readonly found: Spread;
  /** Texts passed over since. */
  readonly passed: readonly number[];
}

/**
 * Where words stand in texts that follow each other, in their "typeset" form: within one text, or across the edges of
 * several, where an edge is a space of the words or stands between characters that need none. At most ten; those with
 * the fewest texts between alone. Linear in the texts.
 */
export function findSpread(words: string, texts: readonly string[]): readonly Spread[] {
  const found: Spread[] = [];
  let open: readonly Begun[] = [];
  texts.forEach((text, block) => {
    const next = new Map<number, Begun>();
    const keep = (begun: Begun) => {
      const rival = next.get(begun.word);
      if (!rival || countPassed(begun) < countPassed(rival)) next.set(begun.word, begun);
    };
    for (const begun of open) {
      const went = goOn(words, begun, text, block);
      if (went?.complete) found.push(went.begun.found);
      else if (went) keep(went.begun);
      if (text.length <= LONGEST_BETWEEN && begun.passed.length < MOST_BETWEEN) {
        keep({ ...begun, passed: [...begun.passed, block] });
      }
    }
    for (const start of startsIn(words, text)) {
      const agreed = agree(words, 0, text, start);
      const parts = agreed ? [{ block, start, end: agreed.at }] : [];
      if (agreed?.ends === "words" && endsWord(text, agreed.at)) found.push({ parts, between: [] });
      else if (agreed?.ends === "text" && mayBreak(words, agreed.word, text)) {
        keep({ word: agreed.word, found: { parts, between: [] }, passed: [] });
      }
    }
    open = [...next.values()];
  });
  const fewest = found.reduce((least, { between }) => Math.min(least, between.length), Number.POSITIVE_INFINITY);
  return found.filter(({ between }) => between.length === fewest).slice(0, MOST_PLACES);
}

const countPassed = ({ found, passed }: Begun): number => found.between.length + passed.length;

/** Offsets where the words may begin: at their first letter, and not inside a word. */
function startsIn(words: string, text: string): readonly number[] {
  const first = words.charAt(0);
  const starts: number[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    // Most are no beginning: the second letter tells, before the costlier look at the word.
    const second = text.charAt(at + 1);
    const mayBe = second === words.charAt(1) || /[\uFDD0\uFDD1]|^$/.test(second);
    if (mayBe && startsWord(text, at)) starts.push(at);
  }
  return starts;
}

/** A text may end between two words, or within one that it hyphenates. */
const mayBreak = (words: string, word: number, text: string): boolean =>
  endsInHyphen(text) || !isWithinWord(words, word);

function goOn(words: string, begun: Begun, text: string, block: number) {
  const word = words.charAt(begun.word) === " " ? begun.word + 1 : begun.word;
  // Each paragraph of a long quotation opens it again.
  const at = text.startsWith('"') && words.charAt(word) !== '"' ? 1 : 0;
  const agreed = agree(words, word, text, at);
  if (!agreed || agreed.at === at) return null;
  const complete = agreed.ends === "words" && endsWord(text, agreed.at);
  if (!complete && !(agreed.ends === "text" && mayBreak(words, agreed.word, text))) return null;
  const found = {
    parts: [...begun.found.parts, { block, start: at, end: agreed.at }],
    between: [...begun.found.between, ...begun.passed],
  };
  return { complete, begun: { word: agreed.word, found, passed: [] } };
}
