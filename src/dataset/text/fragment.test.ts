import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTextFragment, openAtQuote } from "./fragment";

interface Directive {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/**
 * Reads a fragment by the grammar of the WICG's Scroll-To-Text-Fragment draft, section "Syntax":
 * TextDirective ::= "text=" (Prefix ",")? String ("," String)? ("," Suffix)?, Prefix ::= String "-", Suffix ::= "-" String,
 * a String's characters being explicit ones or percent-encoded bytes; "&", "-" and "," only stand for syntax.
 */
function parseFragment(fragment: string): Directive | null {
  const char = "(?:[a-zA-Z0-9!$'()*+./:;=?@_~]|%[0-9A-Fa-f]{2})";
  const grammar = new RegExp(`^#[^#]*?:~:text=(?:(${char}+)-,)?(${char}+)(?:,(${char}+))?(?:,-(${char}+))?$`);
  const match = grammar.exec(fragment);
  if (!match) return null;
  const [prefix = null, start = "", end = null, suffix = null] = match
    .slice(1)
    .map((term) => (term === undefined ? undefined : decodeURIComponent(term)));
  return { prefix, start, end, suffix };
}

/** [prefix-,]start[,end][,-suffix] decoded, as a line. */
function terms(fragment: string): string {
  const read = parseFragment(fragment);
  if (!read) return `malformed: ${fragment}`;
  const { prefix, start, end, suffix } = read;
  return [prefix && `${prefix}-`, start, end, suffix && `-${suffix}`].filter((term) => term !== null).join(" | ");
}

describe("buildTextFragment", () => {
  test.each([
    ["each side handed over 157 prisoners", "each side handed | 157 prisoners"],
    ["halting hostilities, and establishing", "halting hostilities, and establishing"],
    ["a long-term cease-fire plan", "a long-term cease-fire plan"],
    ["Johnson & Johnson sent aid", "Johnson & Johnson sent aid"],
    ["“we will not leave,” he said", "we will not leave,” he said"],
    ["the talks in Geneva – the third – ended without result", "the talks in Geneva | without result"],
    ["«мы готовы к переговорам» сказал он", "мы готовы к переговорам | сказал он"],
    ["a stretch of 5′ 30″ was all they gave", "a stretch of 5 | they gave"],
    ["Вони обміняли вчора пʼять полонених біля кордону", "Вони обміняли вчора | біля кордону"],
    ["Вони обміняли вчора п'ять полонених біля кордону", "Вони обміняли вчора | біля кордону"],
    ["Вони обміняли вчора п’ять полонених біля кордону", "Вони обміняли вчора | біля кордону"],
    ["It's the envoy's own word for it", "It's the envoy's | word for it"],
    ["US–Russia–Ukraine talks end with an exchange", "Ukraine talks end | an exchange"],
    ["we shall see… and then decide on it", "we shall see | decide on it"],
    ["we agreed -- all of us -- on this", "all of us | on this"],
    ["they want a long-term truce in the whole territory", "they want a long | whole territory"],
    ["the war – at last – is over", "the war | is over"],
    ["双方交换了157名战俘", "双方交换了157名战俘"],
    ["双方交换了157名战俘，并同意在一个月内继续谈判", "双方交换了157 | 继续谈判"],
    ["yes – no", "yes"],
  ])("%s", (quote, expected) => {
    expect(terms(buildTextFragment(quote))).toBe(expected);
  });

  test("encodes everything but ASCII letters and digits", () => {
    expect(buildTextFragment("so (now) & 1, peace")).toBe("#:~:text=so%20%28now%29%20%26%201%2C%20peace");
    expect(buildTextFragment("cease-fire")).toBe("#:~:text=cease%2Dfire");
  });

  test("has nothing to say of a quote without words", () => {
    expect(buildTextFragment("")).toBe("");
    expect(buildTextFragment(" – … ")).toBe("");
    expect(buildTextFragment("\uD800")).toBe("");
  });

  test("takes the words before and after where the start stands twice", () => {
    const context = { before: "First the war will end, they wrote. Then he said", after: "and left the hall" };
    expect(terms(buildTextFragment("the war will end", context))).toBe(
      "Then he said- | the war will end | -and left the",
    );
    expect(terms(buildTextFragment("peace will come soon", context))).toBe("peace will come soon");
  });

  test("takes none where the quote's own first or last word had to be left out", () => {
    const context = { before: "Ще кілька полонених повернулись додому, і сьогодні", after: "на автобусі" };
    expect(terms(buildTextFragment("пʼять полонених повернулись додому", context))).toBe(
      "полонених повернулись додому | -на автобусі",
    );
    expect(terms(buildTextFragment("полонених повернулись додому пʼять", context))).toBe(
      "додому, і сьогодні- | полонених повернулись додому",
    );
  });

  test("takes no words that do not touch the quote", () => {
    const context = { before: "the war will end, and so on —", after: "" };
    expect(terms(buildTextFragment("the war will end", context))).toBe("the war will end");
  });
});

describe("openAtQuote", () => {
  test("keeps a fragment of the page's own and replaces a text directive", () => {
    const quote = "each side handed over";
    const text = "text=each%20side%20handed%20over";
    expect(openAtQuote("https://a.example/x?y=1", quote)).toBe(`https://a.example/x?y=1#:~:${text}`);
    expect(openAtQuote("https://a.example/x#part", quote)).toBe(`https://a.example/x#part:~:${text}`);
    expect(openAtQuote("https://a.example/x#", quote)).toBe(`https://a.example/x#:~:${text}`);
    expect(openAtQuote("https://a.example/x#part:~:text=old", quote)).toBe(`https://a.example/x#part:~:${text}`);
    expect(openAtQuote("https://a.example/x#:~:text=old", quote)).toBe(`https://a.example/x#:~:${text}`);
    expect(openAtQuote("https://a.example/x#part", "…")).toBe("https://a.example/x#part");
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "talks",
    "п'ять",
    "пʼять",
    "1,000",
    "cease-fire",
    "“so”",
    "«да»",
    "R&D",
    "a-b,",
    "5′",
    "战俘",
    "é",
    "(x)",
  );
  const gap = fc.constantFrom(" ", " ", " ", " – ", "—", "…", "\u00A0", " -- ");
  const quotes = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 }).map((pairs) =>
    pairs
      .map(([text, space]) => text + space)
      .join("")
      .trim(),
  );

  test("the fragment follows the grammar, and its terms stand in the quote, whole and in order", () => {
    const flat = (text: string): string => text.replace(/\p{White_Space}+/gu, " ");
    const inside = /[\p{L}\p{N}\p{M}\u02BC]/u;
    fc.assert(
      fc.property(quotes, (quote) => {
        const fragment = buildTextFragment(quote);
        fc.pre(fragment !== "");
        const read = parseFragment(fragment);
        if (!read) throw new Error(fragment);
        const text = flat(quote);
        let from = 0;
        for (const term of [read.start, read.end]) {
          if (term === null) continue;
          expect(term).not.toMatch(/[–—…«»′ʼ]/);
          const ats = [...Array(text.length).keys()].filter((at) => at >= from && text.startsWith(term, at));
          const whole = ats.find((at) => {
            const [before, after] = [text[at - 1] ?? " ", text[at + term.length] ?? " "];
            return !inside.test(before) && !inside.test(after);
          });
          expect(whole, `${term} in ${text}`).toBeDefined();
          from = (whole ?? 0) + term.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("any text at all gives a fragment that the grammar reads, or none", () => {
    const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
    const texts = fc.string({ unit: fc.oneof(units, fc.constantFrom(..."ab -,&#%–ʼ")), maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (quote, before) => {
        const fragment = buildTextFragment(quote, { before, after: quote });
        return fragment === "" || parseFragment(fragment) !== null;
      }),
    );
  });
});
