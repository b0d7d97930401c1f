import { isFound, type QuoteMatch } from "./match";
import { matchSource, type RecordedSource } from "./matchSource";
import { paragraphHash } from "./paragraphHash";
import { digestReceipt, type Receipt, type Receipts, type RecordedQuote, receiptKey } from "./receipts";
import type { BlockRole } from "./split";

/** A source with its id and the quotes of all events and readings that rest on it. */
export interface VerifiableSource extends RecordedSource {
  readonly id: string;
}

/** What does not agree between a source's records and its text. Each one is for a person to mend. */
export type Difference =
  | { readonly kind: "quote"; readonly paragraph: number; readonly quote: string; readonly match: QuoteMatch }
  | {
      readonly kind: "elsewhere";
      readonly paragraph: number;
      readonly quote: string;
      readonly found: number;
      readonly expected: number;
    }
  | { readonly kind: "outside"; readonly paragraph: number; readonly quote: string; readonly role: BlockRole }
  | { readonly kind: "hash"; readonly paragraph: number; readonly found: number | null };

export interface VerifiedSource {
  readonly id: string;
  /** Body paragraphs in the text. */
  readonly paragraphs: number;
  /** Recorded numbers and the text's where they differ. */
  readonly shifted: ReadonlyMap<number, number>;
  /** Recorded paragraphs that the text's could not be found for. */
  readonly unplaced: readonly number[];
  /** New hashes by recorded number, for paragraphs that had none. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly counts: { readonly verified: number; readonly verbatim: number; readonly typography: number };
  readonly differences: readonly Difference[];
  readonly receipts: Receipts;
}

/**
 * Checks one source's quotes and paragraphs against its text. A paragraph gets its hash first, so that the quotes are
 * compared with what will be recorded and a second run finds the same. A hash that is recorded already is never
 * replaced: the text has changed since, which an editor has to look at. `today` is an ISO day; a receipt of an equal
 * earlier outcome in `known` keeps its own.
 */
export function verifySource(source: VerifiableSource, text: string, known: Receipts, today: string): VerifiedSource {
  const first = matchSource(source, text);
  const textOf = new Map(first.paragraphs.map((each) => [each.n, each.text]));
  const hashes = new Map<number, string>();
  const differences: Difference[] = [];
  // A paragraph with a hyphen of the typesetter's in it is not the one to record: its copy has to be mended first.
  const typeset = new Set(
    source.quotes.flatMap(({ paragraph }, i) => (first.matches[i]?.result === "typesetting" ? [paragraph] : [])),
  );
  const paragraphs = source.paragraphs.map((each) => {
    const found = first.placed.get(each.n);
    const there = found === undefined ? undefined : textOf.get(found);
    const sha256 = there === undefined ? undefined : paragraphHash(there);
    if (each.sha256 !== undefined) {
      if (sha256 !== each.sha256) differences.push({ kind: "hash", paragraph: each.n, found: found ?? null });
      return each;
    }
    if (sha256 === undefined || typeset.has(each.n)) return each;
    hashes.set(each.n, sha256);
    return { ...each, sha256 };
  });
  const second = matchSource({ ...source, paragraphs }, text);
  const hashOf = new Map(paragraphs.map((each) => [each.n, each.sha256]));
  const receipts: { [key: string]: Receipt } = {};
  const counts = { verified: 0, verbatim: 0, typography: 0 };
  source.quotes.forEach(({ paragraph, quote }, i) => {
    const match = second.matches[i];
    if (!match) return;
    const expected = first.placed.get(paragraph);
    if (match.result === "outside") {
      differences.push({ kind: "outside", paragraph, quote, role: second.blocks[match.block]?.role ?? "other" });
    } else if (!isFound(match)) differences.push({ kind: "quote", paragraph, quote, match });
    else if (expected !== undefined && expected !== match.paragraph) {
      differences.push({ kind: "elsewhere", paragraph, quote, found: match.paragraph, expected });
    } else {
      counts[match.result]++;
      const recorded = { source: source.id, paragraph, quote, sha256: hashOf.get(paragraph) };
      receipts[receiptKey(recorded)] = receiptFor(recorded, match.result, known, today);
    }
  });
  return {
    id: source.id,
    paragraphs: first.paragraphs.length,
    shifted: new Map([...first.placed].filter(([n, found]) => n !== found)),
    unplaced: source.paragraphs.flatMap(({ n }) => (first.placed.has(n) ? [] : [n])),
    hashes,
    counts,
    differences,
    receipts,
  };
}

function receiptFor(quote: RecordedQuote, result: Receipt["result"], known: Receipts, today: string): Receipt {
  const over = digestReceipt(quote.quote, quote.sha256);
  const before = Object.hasOwn(known, receiptKey(quote)) ? known[receiptKey(quote)] : undefined;
  return before?.result === result && before.over === over ? before : { result, on: today, over };
}

/**
 * All receipts after a run, keys in order: those of the sources checked are replaced, those of sources without a text
 * stay as long as their quote is still recorded. One whose quote was changed or taken out goes: it vouches for nothing.
 */
export function mergeReceipts(
  known: Receipts,
  checked: readonly VerifiedSource[],
  quotes: readonly RecordedQuote[],
): Receipts {
  const recorded = new Set(quotes.map(receiptKey));
  const done = new Set(checked.map((each) => each.id));
  const sourceOf = new Map(quotes.map((quote) => [receiptKey(quote), quote.source]));
  const kept = Object.entries(known).filter(([key]) => recorded.has(key) && !done.has(sourceOf.get(key) ?? ""));
  const all = [...kept, ...checked.flatMap((each) => Object.entries(each.receipts))];
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
