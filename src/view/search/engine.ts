import MiniSearch, { type SearchResult as Found, type Query as MiniQuery } from "minisearch";
import type { SearchRow } from "../../dataset/part";
import { addBit, fullBits, noBits } from "../bits";
import { HITS_LISTED, SEARCH_FIELDS, type SearchField, type SearchHit, type SearchResult } from "./protocol";
import { goesOn, parseQuery, type Query, toleranceOf } from "./query";
import { wordsOf } from "./words";

export interface SearchEngine {
  readonly search: (q: string) => SearchResult;
}

/** How much a word counts by where it stands: words quoted or in the title say what an event is about. */
const BOOST: Readonly<Record<SearchField, number>> = { quotes: 2, title: 3, names: 2, summary: 1.5, gists: 1 };
const PHRASE_IN_QUOTE = 2;
const PHRASE_ELSEWHERE = 1;

/**
 * Indexes the rows of a search file, one for each of `count` events. Pure but for time: about 0.1 ms a row.
 * Throws where a row is of an event that the dataset does not have: the file then belongs to another version.
 */
export function createEngine(rows: readonly SearchRow[], count: number): SearchEngine {
  const rowOf = new Map(rows.map((row) => [row.event, row]));
  const stray = rows.find((row) => row.event >= count);
  if (stray) throw new Error(`the search file belongs to another version of the dataset (event ${stray.event})`);
  const vocabulary = new Set<string>();
  const index = new MiniSearch<SearchRow>({
    idField: "event",
    fields: [...SEARCH_FIELDS],
    extractField: (row, name) => {
      const field = SEARCH_FIELDS.find((known) => known === name);
      return field === undefined ? String(row.event) : textOf(row, field);
    },
    tokenize: (text) => {
      const terms = wordsOf(text).map((word) => word.folded);
      for (const term of terms) vocabulary.add(term);
      return terms;
    },
    processTerm: (term) => term,
  });
  index.addAll([...rowOf.values()]);
  const sorted = [...vocabulary].sort();

  return {
    search: (q) => {
      const query = parseQuery(q);
      if (query.words.length === 0) return { hits: [], bits: fullBits(count), forgiven: [] };
      const forgiven = query.words.filter((word) => !isKnown(sorted, query, word) && toleranceOf(word) > 0);
      const ranked: RankedHit[] = [];
      const bits = noBits(count);
      for (const found of index.search(toMiniQuery(query, forgiven))) {
        const event = Number(found.id);
        const row = rowOf.get(event);
        const hit = row && rank(row, query, found);
        if (!hit) continue;
        addBit(bits, event);
        ranked.push(hit);
      }
      // Equal ranks stand in order of time.
      ranked.sort((a, b) => b.tier - a.tier || b.score - a.score || a.event - b.event);
      const hits = ranked.slice(0, HITS_LISTED).map(({ tier: _, ...hit }) => hit);
      return { hits, bits, forgiven };
    },
  };
}

/**
 * Whether the dataset has the word, or one that goes on from it. Slips are forgiven in other words only: "security"
 * must not bring "securing" into a filter that somebody counts with.
 */
function isKnown(sorted: readonly string[], query: Query, word: string): boolean {
  const next = sorted[bisectLeft(sorted, word)];
  return next === word || (next?.startsWith(word) === true && goesOn(query, word));
}

function toMiniQuery(query: Query, forgiven: readonly string[]): MiniQuery {
  return {
    combineWith: "AND",
    boost: BOOST,
    queries: [...new Set(query.words)].map((word) => ({
      queries: [word],
      // The word is folded already, and the index's own splitting would fold it again.
      tokenize: (text: string) => [text],
      prefix: goesOn(query, word),
      fuzzy: forgiven.includes(word) ? toleranceOf(word) : false,
    })),
  };
}

interface RankedHit extends SearchHit {
  readonly tier: number;
}

/** Exact wording before everything, in a quote before elsewhere; null where a phrase in quotation marks is missing. */
function rank(row: SearchRow, query: Query, found: Found): RankedHit | null {
  const hasPhrase = (field: SearchField, words: readonly string[], open: boolean): boolean =>
    foldedText(row, field).includes(` ${words.join(" ")}${open ? "" : " "}`);
  const demanded = query.phrases.every((phrase) => SEARCH_FIELDS.some((field) => hasPhrase(field, phrase, false)));
  if (!demanded) return null;

  const complete = SEARCH_FIELDS.filter((field) => query.words.every((word) => isIn(found, field, query, word)));
  const exact = complete.find((field) => hasPhrase(field, query.words, query.open));
  const tier = exact === undefined ? 0 : exact === "quotes" ? PHRASE_IN_QUOTE : PHRASE_ELSEWHERE;
  const field = exact ?? complete[0] ?? fullestField(found);
  return { event: row.event, field, terms: Object.keys(found.match), score: found.score, tier };
}

/** Whether the very word, or one that goes on from the word being typed, was found in the field. */
function isIn(found: Found, field: SearchField, query: Query, word: string): boolean {
  // Own properties only: a reader may search for "constructor".
  if (Object.hasOwn(found.match, word) && found.match[word]?.includes(field)) return true;
  if (!query.open || word !== query.words.at(-1)) return false;
  return Object.entries(found.match).some(([term, fields]) => term.startsWith(word) && fields.includes(field));
}

/** The field in which most of the words were found, the more telling one where there are as many. */
function fullestField(found: Found): SearchField {
  const matched = Object.values(found.match);
  const wordsIn = (field: SearchField): number => matched.filter((fields) => fields.includes(field)).length;
  return [...SEARCH_FIELDS].sort((a, b) => wordsIn(b) - wordsIn(a))[0] ?? "summary";
}

/** Place of the first word that does not sort before `word`, by UTF-16 units as `sort` does. */
function bisectLeft(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? word) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quotes and gists are separate texts: a phrase must not run from one into the next. */
const textsOf = (row: SearchRow, field: SearchField): readonly string[] =>
  field === "quotes" || field === "gists" ? row[field] : [row[field]];

const textOf = (row: SearchRow, field: SearchField): string => textsOf(row, field).join("\n");

const foldedText = (row: SearchRow, field: SearchField): string =>
  textsOf(row, field)
    .map(
      (text) =>
        ` ${wordsOf(text)
          .map((word) => word.folded)
          .join(" ")} `,
    )
    .join("\n");
