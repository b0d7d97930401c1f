import { NORMALISER_VERSION } from "./normalise";
import { sha256Hex } from "./paragraphHash";

/** A quote as a dataset records it, with the hash of the paragraph that it is said to stand in. */
export interface RecordedQuote {
  readonly source: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly sha256?: string | undefined;
}

/** What data:verify found for one quote. */
export interface Receipt {
  readonly result: "verified" | "verbatim" | "typography";
  /** ISO day on which this outcome was first found. */
  readonly on: string;
  /** Digest of what was compared, see `digestReceipt`. */
  readonly over: string;
}

/** data/receipts.json: receipts by `receiptKey`, keys in order. */
export interface Receipts {
  readonly [key: string]: Receipt;
}

/** Digest of a quote, its paragraph's hash and the normaliser's version: any of them changed makes a receipt stale. */
export const digestReceipt = (quote: string, sha256: string | undefined): string =>
  sha256Hex(JSON.stringify([quote, sha256 ?? null, NORMALISER_VERSION]));

/** "SOURCE#PARAGRAPH/DIGEST": a quote used by several events has one receipt, and a changed quote has none. */
export const receiptKey = ({ source, paragraph, quote }: RecordedQuote): string =>
  `${source}#${paragraph}/${sha256Hex(quote).slice(0, 16)}`;

/** A quote's receipt, null where it was never checked. */
export function receiptOf(receipts: Receipts, quote: RecordedQuote): Receipt | null {
  const key = receiptKey(quote);
  return Object.hasOwn(receipts, key) ? (receipts[key] ?? null) : null;
}

/** Whether a quote's paragraph or the rules of comparison have changed since it was checked. */
export const isStale = (receipt: Receipt, quote: RecordedQuote): boolean =>
  receipt.over !== digestReceipt(quote.quote, quote.sha256);

/**
 * Keys of receipts that vouch for nothing any more: their quote has changed or is gone, or what it was compared with
 * has. In the order of the file; every one is a fault of the dataset.
 */
export function findStale(receipts: Receipts, quotes: readonly RecordedQuote[]): readonly string[] {
  const byKey = new Map(quotes.map((quote) => [receiptKey(quote), quote]));
  return Object.entries(receipts).flatMap(([key, receipt]) => {
    const quote = byKey.get(key);
    return quote && !isStale(receipt, quote) ? [] : [key];
  });
}
