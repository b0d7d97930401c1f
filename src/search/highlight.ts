import { answeredAt, answeredInTurn, answers, parseQuery, type Query, type Term } from "./query";
import { couldBeOne } from "./spelling";
import { foldOnce, type Word, wordsOf } from "./words";

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
  if (query.terms.length === 0) return text === "" ? [] : [{ text, hit: false }];
  const words = wordsOf(text);
  return cut(text, words, findHits(words, query, pairsOf(q), forgiven));
}

/**
 * Of several texts the one that answers the query best: with its words one after the other, else with most of its
 * words, the first of equals; null where there is none.
 */
export function pickAnswer(texts: readonly string[], q: string, forgiven: readonly string[]): string | null {
  const query = parseQuery(q);
  const worth = (text: string): number => {
    const words = wordsOf(text);
    const answersTo = (asked: string, word: string) => answers(query, asked, word, forgiven.includes(asked));
    if (words.some((_, at) => answeredInTurn(words, at, query.terms, answersTo) > 0)) return query.terms.length + 1;
    const has = (term: Term) => words.some((_, at) => answeredAt(words, at, term, answersTo) > 0);
    return [...query.terms, ...pairsOf(q)].filter(has).length;
  };
  return texts.reduce<string | null>((best, text) => (best === null || worth(text) > worth(best) ? text : best), null);
}

/** Words typed beside each other that a text may write as one: "cease fire". */
function pairsOf(q: string): readonly Term[] {
  const words = wordsOf(q);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    return before && couldBeOne(before, word) ? [{ parts: [], joined: foldOnce(before.raw + word.raw) }] : [];
  });
}

function findHits(
  words: readonly Word[],
  query: Query,
  pairs: readonly Term[],
  forgiven?: readonly string[],
): readonly boolean[] {
  const loosely = (asked: string, word: string): boolean =>
    answers(query, asked, word, forgiven === undefined || forgiven.includes(asked));
  const phrased = new Set(query.phrases.flat().map(({ joined }) => joined));
  const loose = query.terms.filter(({ joined }) => !phrased.has(joined));
  const hits = words.map(() => false);
  const together = words.map(() => false);
  for (const term of [...loose, ...pairs]) {
    for (let at = 0; at < words.length; at++) {
      const length = answeredAt(words, at, term, loosely);
      hits.fill(true, at, at + length);
      if (length > 1) together.fill(true, at, at + length);
    }
  }
  if (loose.some(({ joined }) => joined.length >= SHORT)) dropLoneShort(words, hits, together);
  for (const phrase of query.phrases) {
    for (let at = 0; at < words.length; at++) {
      hits.fill(true, at, at + answeredInTurn(words, at, phrase, (asked, word) => asked === word));
    }
  }
  return hits;
}

/** @param together words that answer as one with their neighbour, which is long enough. */
function dropLoneShort(words: readonly Word[], hits: boolean[], together: readonly boolean[]): void {
  const isLong = (i: number): boolean =>
    hits[i] === true && (together[i] === true || (words[i]?.folded.length ?? 0) >= SHORT);
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
