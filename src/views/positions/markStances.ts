import type { StanceRow } from "../../dataset/part";
import { markChanges, type Run } from "../../dataset/text/wordChanges";

/** A stance with what of it is other than on the other day, where days are compared. */
export interface MarkedStance {
  readonly stance: StanceRow;
  readonly side: "before" | "now";
  readonly position: readonly Run[];
  /** For each of its words. */
  readonly words: readonly (readonly Run[])[];
}

const plain = (text: string): readonly Run[] => [{ text, changed: false }];

export const unmarked = (stance: StanceRow): MarkedStance => ({
  stance,
  side: "now",
  position: plain(stance.position),
  words: stance.words.map(({ quote }) => plain(quote)),
});

/** Of two speeches on the same thing nearly every word would be marked: so much has to be common. */
const ALIKE = 1 / 3;

/**
 * Where a party stood and stands, with the words that only one of the two has. Positions are in our words, in one language,
 * and always compared. What was said is compared with what was said in the same language where the two share enough of it.
 */
export function markStances(
  before: StanceRow,
  now: StanceRow,
): { readonly before: MarkedStance; readonly now: MarkedStance } {
  const position = markChanges(before.position, now.position);
  const beforeWords = before.words.map(({ quote }) => plain(quote));
  const nowWords = now.words.map(({ quote }) => plain(quote));
  const taken = new Set<number>();
  now.words.forEach(({ quote, language }, at) => {
    for (const [i, was] of before.words.entries()) {
      if (taken.has(i) || was.language !== language) continue;
      const changes = markChanges(was.quote, quote);
      if (changes.share < ALIKE) continue;
      taken.add(i);
      beforeWords[i] = changes.before;
      nowWords[at] = changes.now;
      return;
    }
  });
  return {
    before: { stance: before, side: "before", position: position.before, words: beforeWords },
    now: { stance: now, side: "now", position: position.now, words: nowWords },
  };
}
