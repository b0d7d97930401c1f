import { describe, expect, test } from "vitest";
import { describeVerified } from "./describeVerified";
import { paragraphHash } from "./paragraphHash";
import { findStale, type Receipts } from "./receipts";
import { mergeReceipts, type VerifiableSource, verifySource } from "./verify";

const FIRST = "The talks ended after about four hours without a clear breakthrough.";
const SECOND = "Each side handed over 157 prisoners in a border area. The UAE mediated.";
const TEXT = `Talks end\n${FIRST}\n${SECOND}\n`;

const source: VerifiableSource = {
  id: "fn",
  title: "Talks end",
  paragraphs: [{ n: 1 }, { n: 2 }],
  quotes: [
    { paragraph: 1, quote: "ended after about four hours" },
    { paragraph: 2, quote: "handed over 157 prisoners" },
  ],
};
const verify = (of: VerifiableSource, text: string, known: Receipts = {}, today = "2026-11-24") =>
  verifySource(of, text, known, today);
const recorded = (of: VerifiableSource) =>
  of.quotes.map((quote) => ({
    source: of.id,
    ...quote,
    sha256: of.paragraphs.find((each) => each.n === quote.paragraph)?.sha256,
  }));

test("a first run hashes the paragraphs and verifies the quotes against the hashes", () => {
  const first = verify(source, TEXT);
  expect(first.hashes).toEqual(
    new Map([
      [1, paragraphHash(FIRST)],
      [2, paragraphHash(SECOND)],
    ]),
  );
  expect(first.counts).toEqual({ verified: 2, verbatim: 0, typography: 0 });
  expect(first.differences).toEqual([]);
});

test("a second run adds no hash and keeps each receipt with its day", () => {
  const first = verify(source, TEXT);
  const hashed = { ...source, paragraphs: source.paragraphs.map(({ n }) => ({ n, sha256: first.hashes.get(n) })) };
  const second = verify(hashed, TEXT, first.receipts, "2027-01-01");
  expect(second.hashes.size).toBe(0);
  expect(second.receipts).toEqual(first.receipts);
  expect(findStale(second.receipts, recorded(hashed))).toEqual([]);
});

describe("differences", () => {
  const lines = (of: VerifiableSource, text: string): string => describeVerified(verify(of, text)).slice(1).join("\n");

  test("a changed figure is shown as a word diff and gets no receipt", () => {
    const outcome = verify(source, TEXT.replace("157", "146"));
    expect(Object.keys(outcome.receipts)).toHaveLength(1);
    expect(describeVerified(outcome)).toEqual([
      "fn: 2 paragraphs in the text, 1 quote found (1 verified, 0 verbatim, 0 but for typography), 1 new hash, 1 difference",
      "  not found by words or number, left without a hash: paragraph 2",
      '  paragraph 2: "handed over 157 prisoners" differs from paragraph 2 of the text:',
      "    handed over [-157-] {+146+} prisoners",
    ]);
  });

  test("a quote that is nowhere, twice, or in the headline only", () => {
    const quoted = (quote: string) => ({ ...source, quotes: [{ paragraph: 1, quote }] });
    expect(lines(quoted("withdraw from the Donbas region"), TEXT)).toContain('region" is not in the text');
    expect(lines(quoted("The UAE mediated"), `${TEXT}The UAE mediated.`)).toContain(
      "in more than one place (paragraph 2, 3",
    );
    expect(lines(quoted("Talks end"), TEXT)).toContain("stands outside the body, in the headline");
  });

  test("a quote that a text holds only as it was set, or across two blocks, and no hash of such a paragraph", () => {
    const hyphened = TEXT.replace("prisoners in a border area.", "prison-\ners in a border area.");
    const quoted = { ...source, quotes: [{ paragraph: 2, quote: "handed over 157 prisoners in a border area" }] };
    expect(lines(quoted, hyphened)).toContain("but for hyphens at lines' ends");
    expect(verify(quoted, hyphened).hashes.size).toBe(0);
    const broken = TEXT.replace("prisoners in", "prisoners\nAdvertisement\nin");
    expect(lines(quoted, broken)).toContain(
      'stands across the edges of blocks of the text (paragraph 2 and a line that is no paragraph, with "Advertisement" between)',
    );
  });

  test("a quote recorded for the wrong paragraph", () => {
    const quotes = [
      ...source.quotes,
      { paragraph: 2, quote: "Each side handed over" },
      { paragraph: 2, quote: "without a clear breakthrough" },
    ];
    expect(lines({ ...source, quotes }, TEXT)).toBe(
      '  paragraph 2: "without a clear breakthrough" stands in paragraph 1 of the text, while 2 is paragraph 2',
    );
  });

  test("a recorded hash is not replaced by another text's", () => {
    const paragraphs = [{ n: 1, sha256: paragraphHash(`${FIRST} More.`) }, { n: 2 }];
    const outcome = verify({ ...source, paragraphs }, TEXT);
    expect(outcome.hashes.has(1)).toBe(false);
    expect(outcome.differences).toEqual([{ kind: "hash", paragraph: 1, found: 1 }]);
    expect(describeVerified(outcome).join("\n")).toContain("compared with paragraph 1");
  });

  test("numbering off by two is told, not a difference", () => {
    const outcome = verify(source, TEXT.replace("Talks end\n", "Talks end\nA lead.\nA caption.\n"));
    expect(outcome.differences).toEqual([]);
    expect(describeVerified(outcome)[1]).toBe("  numbering differs: recorded paragraph 1 is 3, 2 is 4 of this text");
  });
});

describe("mergeReceipts", () => {
  const receipt = { result: "verbatim", on: "2026-01-01", over: "00" } as const;

  test("keeps those of sources without a text, drops those whose quote is gone, sorts", () => {
    const other = { source: "a", paragraph: 1, quote: "some other words" };
    const keyOf = (of: VerifiableSource) => Object.keys(verify(of, TEXT).receipts);
    const kept = verifySource({ ...source, id: "a" }, TEXT, {}, "2026-01-01").receipts;
    const merged = mergeReceipts(
      { ...kept, "zz#1/0000000000000000": receipt },
      [verify(source, TEXT)],
      [...recorded({ ...source, id: "a" }), ...recorded(source), other],
    );
    expect(Object.keys(merged)).toEqual([...Object.keys(kept), ...keyOf(source)].toSorted());
  });

  test("a quote that no longer stands in the text loses its receipt", () => {
    const before = verify(source, TEXT).receipts;
    const after = mergeReceipts(before, [verify(source, TEXT.replace("157", "146"), before)], recorded(source));
    expect(Object.keys(after)).toHaveLength(1);
  });
});
