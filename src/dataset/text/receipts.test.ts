import { expect, test } from "vitest";
import { digestReceipt, findStale, isStale, type RecordedQuote, receiptKey, receiptOf } from "./receipts";

const quote: RecordedQuote = {
  source: "fn-2026",
  paragraph: 6,
  quote: "each side handed over 157 prisoners",
  sha256: "ab",
};
const receipt = { result: "verified", on: "2026-11-24", over: digestReceipt(quote.quote, quote.sha256) } as const;
const receipts = { [receiptKey(quote)]: receipt };

test("a receipt is found by its quote and is fresh", () => {
  expect(receiptOf(receipts, quote)).toEqual(receipt);
  expect(isStale(receipt, quote)).toBe(false);
  expect(findStale(receipts, [quote])).toEqual([]);
  expect(receiptOf({}, { ...quote, source: "constructor" })).toBeNull();
});

test("a changed quote has no receipt, and its old one is stale", () => {
  const changed = { ...quote, quote: "each side handed over 175 prisoners" };
  expect(receiptOf(receipts, changed)).toBeNull();
  expect(findStale(receipts, [changed])).toEqual([receiptKey(quote)]);
  expect(findStale(receipts, [])).toEqual([receiptKey(quote)]);
});

test("a changed, added or removed paragraph hash makes it stale", () => {
  expect(isStale(receipt, { ...quote, sha256: "cd" })).toBe(true);
  expect(isStale(receipt, { ...quote, sha256: undefined })).toBe(true);
  expect(findStale(receipts, [{ ...quote, sha256: "cd" }])).toEqual([receiptKey(quote)]);
});
