import { describe, expect, test } from "vitest";
import { countWords, measureQuote, parseQuoteFault } from "./words";

test("words stand between spaces; a dash alone is none, a number and a hyphenated word are one", () => {
  expect(countWords("the 314 prisoners - a long-awaited swap")).toBe(6);
  expect(countWords("  ")).toBe(0);
});

describe("a quote's length", () => {
  const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(" ");
  const han = (n: number) => "协".repeat(n);

  test("is 4 to 25 words", () => {
    expect([4, 25].map((n) => parseQuoteFault(words(n)))).toEqual([null, null]);
    expect(parseQuoteFault(words(3))).toMatch(/3 words, 4 are needed/);
    expect(parseQuoteFault(words(26))).toMatch(/26 words, 25 are the most/);
  });

  test("is 4 to 180 characters in a script without spaces", () => {
    expect([4, 180].map((n) => parseQuoteFault(han(n)))).toEqual([null, null]);
    expect(parseQuoteFault(han(181))).toMatch(/181 characters/);
    expect(parseQuoteFault(han(3))).toMatch(/too short/);
  });

  test("is 2,000 characters at most, however few words those are", () => {
    expect(parseQuoteFault(`${words(3)} ${"w".repeat(1991)}`)).toBeNull();
    expect(parseQuoteFault(`${words(3)} ${"w".repeat(1992)}`)).toMatch(/2,001 characters, 2,000 are the most/);
  });

  test("counts towards its source's 250 words, 180 characters without spaces as 25", () => {
    expect(measureQuote(words(7))).toBe(7);
    expect(measureQuote(han(180))).toBe(25);
  });
});
