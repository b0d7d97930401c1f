import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceDetail } from "../dataset/part";
import { openAtQuote } from "../dataset/text/fragment";
import { matchSource } from "../dataset/text/matchSource";
import { quoteSign } from "../dataset/text/quoteSign";
import { quotesOf } from "../facts/quotes";
import { contextOf, cutPieces, layCopy, type QuoteMark } from "./layCopy";

const source = (quotes: readonly (readonly [n: number, quote: string])[], paragraphs = [1, 2, 3]): SourceDetail => ({
  id: "post",
  type: "news",
  title: "Talks end",
  publisher: { id: "post", name: "Post", control: "private" },
  published: "2026-02-06",
  language: "en",
  url: "https://example.org/",
  rights: "unknown",
  paragraphs: paragraphs.map((n) => ({
    n,
    gist: "",
    resting: quotes
      .filter(([at]) => at === n)
      .map(([, quote]) => ({ event: 0, quote, sign: quoteSign(quote), stance: "supports" as const, attribution: [] })),
  })),
});
const lay = (of: SourceDetail, text: string) =>
  layCopy(of, matchSource({ title: of.title, paragraphs: of.paragraphs, quotes: quotesOf(of) }, text));

const TEXT = `Talks end
A lead that the editor did not count stands first.
The talks ended after about four hours without result.
Each side handed over 157 prisoners in a border area.`;

test("a copy's blocks carry both numbers, and its quotes where they stand", () => {
  const laid = lay(
    source([
      [1, "ended after about four hours"],
      [2, "handed over 157 prisoners"],
    ]),
    TEXT,
  );
  expect(laid.blocks.map(({ role, inCopy, recorded, quotes }) => [role, inCopy, recorded, quotes.length])).toEqual([
    ["headline", null, null, 0],
    ["body", 1, null, 0],
    ["body", 2, 1, 1],
    ["body", 3, 2, 1],
  ]);
  expect(laid.unplaced).toEqual([3]);
  expect(laid.adrift).toEqual([]);
});

test("a changed figure is shown where its nearest wording is; what stands nowhere is adrift", () => {
  const laid = lay(
    source([
      [2, "Each side handed over 175 prisoners in a border area"],
      [3, "no such words are in this text at all"],
    ]),
    TEXT,
  );
  expect(laid.blocks.flatMap(({ quotes }) => quotes.map(({ match }) => match.result))).toEqual(["differs"]);
  expect(laid.adrift.map(({ recorded, match }) => [recorded, match.result])).toEqual([[3, "not-found"]]);
});

test("what stands in a list's point or across two blocks is shown there, and stands for its paragraph", () => {
  const laid = lay(
    source([
      [1, "the talks ended after about four hours"],
      [2, "handed over 157 prisoners in a border area"],
    ]),
    `Talks end
A lead that the editor did not count stands first.
the talks ended after about four hours
Each side handed over 157 prisoners
Advertisement
in a border area.`,
  );
  expect(laid.blocks.map(({ recorded, quotes, marks }) => [recorded, quotes.length, marks.length])).toEqual([
    [null, 0, 0],
    [null, 0, 0],
    [1, 1, 1],
    [2, 1, 1],
    [null, 0, 0],
    [null, 0, 1],
  ]);
  expect(laid.blocks.map((block) => cutPieces(block).find(({ quotes }) => quotes.length > 0)?.text)).toEqual([
    undefined,
    undefined,
    "the talks ended after about four hours",
    "handed over 157 prisoners",
    undefined,
    "in a border area",
  ]);
  expect([laid.unplaced, laid.adrift]).toEqual([[3], []]);
});

const mark = (start: number, end: number): QuoteMark => ({
  range: { start, end },
  quote: { recorded: 1, quote: `${start} to ${end}`, match: { result: "not-found" } },
});

test("quotes that overlap or nest cut the text into runs", () => {
  const [first, second] = [mark(1, 4), mark(2, 6)];
  expect(cutPieces({ text: "abcdef", marks: [first, second] })).toEqual([
    { start: 0, text: "a", quotes: [] },
    { start: 1, text: "b", quotes: [first.quote] },
    { start: 2, text: "cd", quotes: [first.quote, second.quote] },
    { start: 4, text: "ef", quotes: [second.quote] },
  ]);
});

test("the pieces joined are the text, and each quote's pieces are its words", () => {
  const range = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b) + 1));
  fc.assert(
    fc.property(fc.string({ minLength: 21, maxLength: 30 }), fc.array(range, { maxLength: 4 }), (text, marks) => {
      const pieces = cutPieces({ text, marks });
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const { range, quote } of marks) {
        const own = pieces.filter((piece) => piece.quotes.includes(quote)).map((piece) => piece.text);
        expect(own.join("")).toBe(text.slice(range.start, range.end));
      }
    }),
  );
});

test("a link to words whose beginning stands twice names the words before them, which the copy tells", () => {
  const text = "They will talk again in Geneva soon; officials added that they will talk again in Istanbul first.";
  const quote = "they will talk again in Istanbul first";
  const laid = lay(source([[1, quote]], [1]), text);
  const [block] = laid.blocks.filter(({ quotes }) => quotes.length > 0);
  const match = block?.quotes[0]?.match;
  if (!block || !match) throw new Error("the copy holds the quote");
  const context = contextOf(block.text, match);
  expect(context).toEqual({
    before: "They will talk again in Geneva soon; officials added that ",
    after: ".",
  });
  expect(openAtQuote("https://example.org/", quote, context)).toContain("officials%20added%20that-,they");
  expect(openAtQuote("https://example.org/", quote, {})).not.toContain("officials");
});
