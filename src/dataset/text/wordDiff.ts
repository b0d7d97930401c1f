import { splitWords, type Word } from "./words";

/** A run of words that both texts have, or that only one of them has. */
export interface DiffPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * What turns `expected` into `found`, word by word: "removed" stands in the first only, "added" in the second only.
 * By the longest common subsequence; meant for quotations, as its cost is the product of the two lengths.
 */
export const diffWords = (expected: string, found: string): readonly DiffPiece[] =>
  gather(alignWords(splitWords(expected), splitWords(found)));

/** A word of either text; one that both have, as the second has it, with where it is in each. */
export interface AlignedWord {
  readonly kind: DiffPiece["kind"];
  readonly word: Word;
  /** Places in the two lists, null where the list does not have it. */
  readonly left: number | null;
  readonly right: number | null;
}

/** Two lists whose product is greater are of books; of those nothing is taken for the same. */
const MOST_PAIRS = 4_000_000;

/** The two lists of words beside each other, in order; words are the same where their `text` is. */
export function alignWords(a: readonly Word[], b: readonly Word[]): readonly AlignedWord[] {
  if (a.length * b.length > MOST_PAIRS) {
    return [
      ...a.map((word, left): AlignedWord => ({ kind: "removed", word, left, right: null })),
      ...b.map((word, right): AlignedWord => ({ kind: "added", word, left: null, right })),
    ];
  }
  const common = commonLengths(a, b);
  const lengthAt = (i: number, j: number): number => common[i * (b.length + 1) + j] ?? 0;
  const steps: AlignedWord[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left && right && left.text === right.text) {
      steps.push({ kind: "same", word: right, left: i, right: j });
      i++;
      j++;
    } else if (left && (!right || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      steps.push({ kind: "removed", word: left, left: i, right: null });
      i++;
    } else if (right) {
      steps.push({ kind: "added", word: right, left: null, right: j });
      j++;
    }
  }
  return steps;
}

/** "each side handed over [-157-] {+175+} prisoners": the notation of `git diff --word-diff`. */
export function formatWordDiff(pieces: readonly DiffPiece[]): string {
  return pieces
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`))
    .join(" ");
}

/** Length of the longest common subsequence of a[i..] and b[j..], at i * (b.length + 1) + j. */
function commonLengths(a: readonly Word[], b: readonly Word[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const equal = a[i]?.text === b[j]?.text;
      lengths[i * width + j] = equal
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

function gather(steps: readonly AlignedWord[]): readonly DiffPiece[] {
  const pieces: { kind: DiffPiece["kind"]; text: string }[] = [];
  for (const { kind, word } of steps) {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += (word.spaced ? " " : "") + word.text;
    else pieces.push({ kind, text: word.text });
  }
  return pieces;
}
