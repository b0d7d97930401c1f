import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuoteFault } from "../../dataset/check/words";
import { matchQuote } from "../../dataset/text/match";
import { findTyped } from "./findTyped";
import { quoteFrom } from "./quoteFrom";
import { laySourceText } from "./sourceText";
import { pickableWords, wholeWords } from "./wholeWords";

const TEXT = [
  "Talks end at the harbour",
  "The delegations met at the harbour for a second day, and the minister’s envoy said “we will not go back” before noon.",
  "Each side handed over 1,157 prisoners of war in the morning. Each side handed over 1,157 prisoners of war in the evening too, and the League of Harbours counted them one by one at the old bridge.",
  "双方代表团在港口举行了第二天的会谈，没有达成任何协议，但是同意下周继续谈判。",
].join("\n\n");
const source = laySourceText(TEXT, "Talks end at the harbour");
const at = (n: number, words: string, from = 0) => {
  const text = source.numbered.find((block) => block.n === n)?.text ?? "";
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const quoteOf = (n: number, words: string) => {
  const result = quoteFrom(source, n, at(n, words));
  return result.ok ? result.quote : result.reason;
};

describe("a selection becomes a quote", () => {
  test("of the words that were selected", () =>
    expect(quoteOf(1, "met at the harbour for")).toBe("met at the harbour for"));
  test("without spaces at its ends", () => expect(quoteOf(1, " met at the harbour ")).toBe("met at the harbour"));
  test("in whole words where it ends inside one", () =>
    expect(quoteOf(1, "legations met at the harb")).toBe("delegations met at the harbour"));
  test("in whole figures, with their commas", () =>
    expect(quoteOf(2, "157 prisoners of war in the eve")).toBe("1,157 prisoners of war in the evening"));
  test("across an apostrophe of the page's own", () =>
    expect(quoteOf(1, "s envoy said “we will")).toBe("minister’s envoy said “we will"));
  test("in words with a hyphen, and not over a dash", () => {
    const laid = laySourceText("A long cease-fire held at the harbour—and the bridge – they say – too.", "x");
    const quoted = (words: string) => {
      const start = (laid.numbered[0]?.text ?? "").indexOf(words);
      const result = quoteFrom(laid, 1, { start, end: start + words.length });
      return result.ok ? result.quote : result.reason;
    };
    expect(quoted("fire held at the harbour")).toBe("cease-fire held at the harbour");
    expect(quoted("and the bridge – they say")).toBe("and the bridge – they say");
  });
  test("in whole words of Chinese", () => expect(quoteOf(3, "表团在港口举")).toBe("代表团在港口举行"));
});

describe("a selection is refused, with the way to mend it", () => {
  test.each([
    ["of nothing", 1, " ", "nothing is selected"],
    ["of three words", 1, "met at the", "the quote has 3 words, 4 are needed to find it; quote more of the sentence"],
    ["of a word more than 25", 2, TEXT.split("\n\n")[2] ?? "", "words, 25 are the most; quote the part that matters"],
    ["of words that stand twice", 2, "handed over 1,157 prisoners of war", "stand more than once in this paragraph"],
    ["of three letters of Chinese", 3, "在", "quote four characters at least"],
  ])("%s", (_, n, words, reason) => expect(quoteOf(n, words)).toContain(reason));
  test("in a line that is no paragraph", () =>
    expect(quoteFrom(source, 9, { start: 0, end: 9 })).toMatchObject({
      ok: false,
      reason: expect.stringContaining("no paragraph 9"),
    }));
  test("where it holds what no record may", () => {
    const broken = laySourceText("The delegations met \u0001 at the harbour for a day.", "x");
    const result = quoteFrom(broken, 1, { start: 0, end: 40 });
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining("control character U+0001") });
  });
});

describe("a quote that is typed", () => {
  const typed = (words: string) => findTyped(source, words);
  test("is found word for word, and its range makes the quote", () => {
    const found = typed("met at the harbour for a second day");
    expect(found).toMatchObject({ result: "found", n: 1, note: "Found word for word." });
    if (found.result !== "found") throw new Error("not found");
    expect(quoteFrom(source, found.n, found.range)).toMatchObject({
      ok: true,
      quote: "met at the harbour for a second day",
    });
  });
  test("is found but for typography, and the page's spelling is taken", () => {
    const found = typed(`the minister's envoy said "we will not`);
    expect(found).toMatchObject({ result: "found", note: expect.stringContaining("but for typography") });
    if (found.result !== "found") throw new Error("not found");
    expect(quoteFrom(source, found.n, found.range)).toMatchObject({ quote: "the minister’s envoy said “we will not" });
  });
  test("is not looked for where no quote may be as long, and that is said", () =>
    expect(typed("met at the harbour ".repeat(200))).toEqual({
      result: "none",
      reason: "the quote has 3,799 characters, 2,000 are the most; quote the part that matters",
    }));
  test("may stand between quotation marks", () =>
    expect(typed("“met at the harbour for a second day”").result).toBe("found"));
  test("that is near to the page's words is shown as a difference", () => {
    const near = typed("counted them all one by one at the new bridge");
    expect(near).toMatchObject({ result: "near", n: 2 });
    expect(near.result === "near" && near.diff.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
      "all",
      "new",
      "old",
    ]);
  });
  test.each([
    ["that stands twice", "handed over 1,157 prisoners of war", "more than once in this paragraph"],
    ["of the headline", "Talks end at the harbour", "no body paragraph"],
    ["over two paragraphs", "we will not go back” before noon. Each side handed over", "over the end of a paragraph"],
    ["that stands nowhere", "something entirely different was never said here", "neither these words"],
    ["of nothing", "  ", "type the words"],
  ])("%s is refused", (_, words, reason) =>
    expect(typed(words)).toMatchObject({ result: "none", reason: expect.stringContaining(reason) }),
  );
});

test("words that are picked one by one make up the text, each whole", () => {
  for (const { text } of source.numbered) {
    const words = pickableWords(text);
    expect(words.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replace(/\s+/g, ""));
    for (const word of words) {
      const whole = wholeWords(text, word);
      expect(whole === null || (whole.start >= word.start && whole.end <= word.end)).toBe(true);
    }
  }
});

/** Letters that fold, join, hide, compose, or are written without spaces. */
const UNITS = [
  ..."abcdeг’'“”-–…,.1 ",
  " ",
  "  ",
  "\u00ad",
  "\u200b",
  "\u200d",
  "é",
  "e\u0301",
  "ﬁ",
  "双",
  "方",
  "ไ",
  "ท",
  "ย",
  "가",
  "🙂",
  "\u00a0",
  "ق",
];
const anyParagraph = fc.string({ unit: fc.constantFrom(...UNITS), minLength: 20, maxLength: 300 });

test("whatever is selected, what is given passes data:check and is found again, in its paragraph, once", () => {
  let given = 0;
  fc.assert(
    fc.property(
      fc.array(anyParagraph, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (texts, which, a, b) => {
        const laid = laySourceText(texts.map((text) => `${text} ab.`).join("\n\n"), "Title");
        const paragraphs = laid.numbered.filter((block) => block.n !== null);
        const paragraph = paragraphs[which % Math.max(1, paragraphs.length)];
        if (paragraph?.n == null) return;
        const { text, n } = paragraph;
        const [one, other] = [a % (text.length + 1), b % (text.length + 1)];
        const result = quoteFrom(laid, n, { start: Math.min(one, other), end: Math.max(one, other) });
        if (!result.ok) {
          expect(result.reason).not.toBe("");
          return;
        }
        given++;
        expect(parseQuoteFault(result.quote)).toBeNull();
        const match = matchQuote(result.quote, laid.numbered, { n, sha256: result.sha256 });
        expect(match).toMatchObject({ result: "verified", paragraph: n });
      },
    ),
    { numRuns: 1500 },
  );
  expect(given).toBeGreaterThan(100);
});
