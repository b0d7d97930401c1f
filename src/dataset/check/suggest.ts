import { editDistance } from "../editDistance";
import { inUnicodeForm } from "../unicodeForm";

/** Something that can be meant: its id and the names that people may write instead. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

/** "; did you mean 'ru'?" where an id or name is near to what was written, else "". */
export function suggest(written: string, candidates: Iterable<Candidate>): string {
  const meant = findNearest(written, candidates);
  return meant === null ? "" : `; did you mean '${meant.id}'?`;
}

/** What may be meant, null where nothing is near. */
export function findNearest<C extends Candidate>(written: string, candidates: Iterable<C>): C | null {
  const sought = fold(written);
  // A third of the letters may be wrong, three at most: more would suggest at random.
  let best = Math.min(3, Math.floor(sought.length / 3)) + 1;
  let meant: C | null = null;
  for (const candidate of candidates) {
    const { id, names } = candidate;
    for (const name of [id, ...names]) {
      // Among equally near ones an id goes before another's name: ids are what is written here.
      const distance = editDistance(sought, fold(name), best, "swaps") + (name === id ? 0 : 0.5);
      if (distance < best) {
        best = distance;
        meant = candidate;
      }
    }
  }
  return meant;
}

/** Lower case, without accents, spaces as hyphens, so that "Türkiye" is near "turkiye". */
const fold = (text: string) =>
  inUnicodeForm(text, "NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_]+/g, "-");
