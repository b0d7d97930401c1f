import { answers, parseQuery, type Query } from "./query";
import { type Word, wordsOf } from "./words";

/** A stretch of a shown text; the pieces in order make up the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words of fewer letters ("of", "to") are marked beside another hit only: alone they mark half of a text. */
const SHORT = 3;

/**
 * Takes a shown text apart into what answers the query and what does not, by the search's own folding and tolerance.
 * @param forgiven of the SearchResult; without it slips are forgiven in every word.
 */
export function markHits(text: string, q: string, forgiven?: readonly string[]): readonly Piece[] {
  const query = parseQuery(q);
  if (query.words.length === 0) return text === "" ? [] : [{ text, hit: false }];
  const words = wordsOf(text);
  return cut(text, words, findHits(words, query, forgiven));
}

function findHits(words: readonly Word[], query: Query, forgiven?: readonly string[]): readonly boolean[] {
  const forgiving = (asked: string): boolean => forgiven === undefined || forgiven.includes(asked);
  const phrased = new Set(query.phrases.flat());
  const loose = query.words.filter((asked) => !phrased.has(asked));
  const hits = words.map(({ folded }) => loose.some((asked) => answers(query, asked, folded, forgiving(asked))));
  if (loose.some((asked) => asked.length >= SHORT)) dropLoneShort(words, hits);
  for (const phrase of query.phrases) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (phrase.every((asked, i) => words[at + i]?.folded === asked)) hits.fill(true, at, at + phrase.length);
    }
  }
  return hits;
}

function dropLoneShort(words: readonly Word[], hits: boolean[]): void {
  const isLong = (i: number): boolean => hits[i] === true && (words[i]?.folded.length ?? 0) >= SHORT;
  const long = words.map((_, i) => isLong(i));
  for (let i = 0; i < hits.length; i++) {
    if (!long[i] && !long[i - 1] && !long[i + 1]) hits[i] = false;
  }
}

/** Neighbouring hits with no more than a space or an apostrophe between them are one piece. */
function cut(text: string, words: readonly Word[], hits: readonly boolean[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !hits[i]) continue;
    let end = first.end;
    for (let next = words[i + 1]; next && hits[i + 1] && next.start - end <= 1; next = words[i + 1]) {
      end = next.end;
      i++;
    }
    if (first.start > done) pieces.push({ text: text.slice(done, first.start), hit: false });
    pieces.push({ text: text.slice(first.start, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}
