import MiniSearch, { type SearchResult as Found, type Query as MiniQuery, type QueryCombination } from "minisearch";
import type { SearchRow } from "../dataset/part";
import { addBit, fullBits, noBits } from "../filter/bits";
import { HITS_LISTED, SEARCH_FIELDS, type SearchField, type SearchHit, type SearchResult } from "./protocol";
import { answeredInTurn, answers, goesOn, isOpen, parseQuery, type Query, type Term, toleranceOf } from "./query";
import { couldBeOne, splitsOf, togetherAt } from "./spelling";
import { createVocabulary, type Vocabulary } from "./vocabulary";
import { foldOnce, wordsOf } from "./words";

export interface SearchEngine {
  readonly search: (q: string) => SearchResult;
}

/** An engine whose rows come file by file; what it answers is of those that have come. */
export interface GrowingEngine extends SearchEngine {
  /**
   * Indexes more rows: about 0.1 ms a row. Of several of one event the first counts. Rejects where a row is of an event that
   * the dataset does not have: the file then belongs to another version.
   */
  readonly add: (rows: readonly SearchRow[]) => Promise<void>;
}

/** How much a word counts by where it stands: words quoted or in the title say what an event is about. */
const BOOST: Readonly<Record<SearchField, number>> = {
  quotes: 2,
  title: 3,
  names: 2,
  summary: 1.5,
  gists: 1,
};
const OWN_EVENT = 3;
const PHRASE_IN_QUOTE = 2;
const PHRASE_ELSEWHERE = 1;

/** For one of `count` events a row. */
export function growEngine(count: number): GrowingEngine {
  const { index, take, engine } = emptyEngine(count);
  return { ...engine, add: async (rows) => index.addAll(take(rows)) };
}

/** So many rows are indexed in one go where something else waits for the thread: about 10 ms of work. */
const SLICE = 100;

/** The same, on a thread that has more to do: between slices it does that. */
export function growInSlices(count: number): GrowingEngine {
  const { index, take, engine } = emptyEngine(count);
  return { ...engine, add: async (rows) => index.addAllAsync(take(rows), { chunkSize: SLICE }) };
}

function emptyEngine(count: number) {
  const rowOf = new Map<number, SearchRow>();
  /** Those that are new. */
  const take = (rows: readonly SearchRow[]): readonly SearchRow[] => {
    const stray = rows.find((row) => row.event >= count);
    if (stray) throw new Error(`the search file belongs to another version of the dataset (event ${stray.event})`);
    words = null;
    return rows.filter((row) => {
      if (rowOf.has(row.event)) return false;
      rowOf.set(row.event, row);
      return true;
    });
  };
  const whole = new Set<string>();
  const tied = new Set<string>();
  const index = new MiniSearch<SearchRow>({
    idField: "event",
    fields: [...SEARCH_FIELDS],
    extractField: (row, name) => {
      const field = SEARCH_FIELDS.find((known) => known === name);
      return field === undefined ? String(row.event) : textOf(row, field);
    },
    // A word is found in its parts and as one, so that "cease-fire" is a ceasefire.
    tokenize: (text) => {
      const words = wordsOf(text);
      const terms = words.map(({ folded }) => folded);
      for (const term of terms) whole.add(term);
      for (let at = 0; at < words.length; at++) {
        if (words[at + 1]?.gap !== "hyphen") continue;
        for (const { folded } of togetherAt(words, at, false)) {
          tied.add(folded);
          terms.push(folded);
        }
      }
      return terms;
    },
    processTerm: (term) => term,
  });
  // Of the rows that are indexed.
  let words: Vocabulary | null = null;

  const engine: SearchEngine = {
    search: (q) => {
      words ??= createVocabulary(whole, tied);
      const vocabulary = words;
      const query = parseQuery(
        q,
        (before, word) => couldBeOne(before, word) && vocabulary.isWhole(foldOnce(before.raw + word.raw)),
      );
      if (query.terms.length === 0) return { hits: [], bits: fullBits(count), forgiven: [] };
      const forgiven = listForgiven(query, vocabulary);
      const ranked: RankedHit[] = [];
      const bits = noBits(count);
      for (const found of index.search(toMiniQuery(query, forgiven, vocabulary))) {
        const event = Number(found.id);
        const row = rowOf.get(event);
        const hit = row && rank(row, query, found, forgiven);
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
  return { index, take, engine };
}

/**
 * The words that the dataset does not have, nor one that goes on from them. Slips are forgiven in these only:
 * "security" must not bring "securing" into a filter that somebody counts with.
 */
function listForgiven(query: Query, vocabulary: Vocabulary): readonly string[] {
  const isKnown = (word: string) => vocabulary.has(word, goesOn(query, word));
  return query.terms
    .filter(({ joined }) => !isKnown(joined) && knownSplits(joined, vocabulary).length === 0)
    .flatMap(({ parts }) => parts.filter((part) => !isKnown(part) && toleranceOf(part) > 0));
}

const knownSplits = (word: string, vocabulary: Vocabulary) =>
  splitsOf(word).filter((split) => split.every((part) => vocabulary.has(part, false)));

function toMiniQuery(query: Query, forgiven: readonly string[], vocabulary: Vocabulary): MiniQuery {
  const one = (word: string): QueryCombination => ({
    queries: [word],
    // The word is folded already, and the index's own splitting would fold it again.
    tokenize: (text: string) => [text],
    prefix: goesOn(query, word),
    fuzzy: forgiven.includes(word) ? toleranceOf(word) : false,
  });
  const all = (words: readonly string[]): QueryCombination => ({ combineWith: "AND", queries: words.map(one) });
  const terms = new Map(query.terms.map((term) => [term.joined, term]));
  return {
    combineWith: "AND",
    boost: BOOST,
    queries: [...terms.values()].map(
      ({ parts, joined }): QueryCombination => ({
        combineWith: "OR",
        queries: [
          one(joined),
          ...(parts.length > 1 ? [all(parts)] : []),
          ...knownSplits(joined, vocabulary).map((split) => all(split)),
        ],
      }),
    ),
  };
}

interface RankedHit extends SearchHit {
  readonly tier: number;
}

type AnswersTo = (asked: string, word: string) => boolean;

/**
 * The events of the one whose bare name is asked for before everything, then exact wording, in a quote before
 * elsewhere; null where a term stands in pieces only, or a phrase in quotation marks is missing.
 */
function rank(row: SearchRow, query: Query, found: Found, forgiven: readonly string[]): RankedHit | null {
  const exactly: AnswersTo = (asked, word) => asked === word;
  const asTyped: AnswersTo = (asked, word) => asked === word || (isOpen(query, asked) && word.startsWith(asked));
  const loosely: AnswersTo = (asked, word) => answers(query, asked, word, forgiven.includes(asked));

  const loose = query.terms.map((term) => fieldsOf(row, found, term, loosely));
  if (loose.some((fields) => fields.length === 0)) return null;
  const isWritten = (phrase: readonly Term[]) => SEARCH_FIELDS.some((field) => stand(row, field, phrase, exactly));
  if (!query.phrases.every(isWritten)) return null;

  const strict = query.terms.map((term) => fieldsOf(row, found, term, asTyped));
  const complete = SEARCH_FIELDS.filter((field) => strict.every((fields) => fields.includes(field)));
  const exact = complete.find((field) => stand(row, field, query.terms, asTyped));
  const field = exact ?? complete[0] ?? fullestField(loose);
  const own = complete.includes("names") && isName(row, query, asTyped);
  const tier = own ? OWN_EVENT : exact === undefined ? 0 : exact === "quotes" ? PHRASE_IN_QUOTE : PHRASE_ELSEWHERE;
  return { event: row.event, field, score: found.score, tier };
}

/** The fields in which a term stands: as one word by the index, in parts beside each other by the texts. */
function fieldsOf(row: SearchRow, found: Found, term: Term, answersTo: AnswersTo): readonly SearchField[] {
  const matched = Object.entries(found.match);
  const asOne = matched.flatMap(([word, fields]) => (answersTo(term.joined, word) ? fields : []));
  if (asOne.length > 0) return SEARCH_FIELDS.filter((field) => asOne.includes(field));
  const wordsIn = (field: SearchField): number => matched.filter(([, fields]) => fields.includes(field)).length;
  // Pieces of a word are two words at least, but for "Bora-Bora" and "Borabora".
  const pieces = saysTwice(term) ? 1 : 2;
  return SEARCH_FIELDS.filter((field) => wordsIn(field) >= pieces && stand(row, field, [term], answersTo));
}

const saysTwice = ({ parts, joined }: Term): boolean =>
  (parts.length > 1 && new Set(parts).size === 1) || joined === joined.slice(0, joined.length / 2).repeat(2);

/** Whether the terms stand one after the other in a text of the field. */
const stand = (row: SearchRow, field: SearchField, terms: readonly Term[], answersTo: AnswersTo): boolean =>
  textsOf(row, field).some((text) => {
    const words = wordsOf(text);
    return words.some((_, at) => answeredInTurn(words, at, terms, answersTo) > 0);
  });

/** Whether the whole query is the name of somebody whose event it is. */
const isName = (row: SearchRow, query: Query, answersTo: AnswersTo): boolean =>
  (row.actors ?? []).some((name) => {
    const words = wordsOf(name);
    return words.length > 0 && answeredInTurn(words, 0, query.terms, answersTo) === words.length;
  });

/** The field in which most of the terms were found, the more telling one where there are as many. */
function fullestField(fields: readonly (readonly SearchField[])[]): SearchField {
  const termsIn = (field: SearchField): number => fields.filter((each) => each.includes(field)).length;
  return [...SEARCH_FIELDS].sort((a, b) => termsIn(b) - termsIn(a))[0] ?? "summary";
}

/** Quotes and gists are separate texts: a phrase must not run from one into the next. */
const textsOf = (row: SearchRow, field: SearchField): readonly string[] => {
  const value = row[field];
  return typeof value === "string" ? [value] : value;
};

const textOf = (row: SearchRow, field: SearchField): string => textsOf(row, field).join("\n");
