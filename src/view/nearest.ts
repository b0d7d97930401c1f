import { editDistance } from "../dataset/editDistance";

/** Something that a reader may have meant: its id, and its name where that says more than the id. */
export interface Known {
  readonly id: string;
  readonly name: string;
}

const MOST_EDITS = 3;

/**
 * The one of `known` whose id or name is most like `text`, null where none is near: a third of the letters,
 * three at most, may differ, and a start of four letters or more counts as near ("prison" for "prisoners").
 */
export function findNearest(text: string, known: Iterable<Known>): Known | null {
  const wanted = plain(text);
  let nearest: Known | null = null;
  // A letter that is exchanged for another has nothing left of what was written.
  let best = Math.min(MOST_EDITS, wanted.length - 1, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    for (const label of candidate.name === candidate.id ? [candidate.id] : [candidate.id, candidate.name]) {
      const distance = distanceTo(label, wanted, Math.ceil(best) - 1);
      if (distance >= best) continue;
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function distanceTo(label: string, wanted: string, limit: number): number {
  const text = plain(label);
  if (text === wanted) return 0;
  if (wanted.length >= 4 && text.startsWith(wanted)) return 0.5;
  return editDistance(text, wanted, limit + 1, "no-swaps");
}

/** Case, separators and an English plural in -ies ("parties") make no difference. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-")
    .replace(/ies$/, "y");
