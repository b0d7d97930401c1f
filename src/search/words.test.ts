import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "./words";

const split = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe("the words of a text", () => {
  it.each([
    ["Both sides agreed to exchange 314 prisoners.", ["Both", "sides", "agreed", "to", "exchange", "314", "prisoners"]],
    ["Ukraine's 28-point plan", ["Ukraine's", "28", "point", "plan"]],
    ["1,200 people on 5.2.2026", ["1,200", "people", "on", "5", "2", "2026"]],
    ["1,2345", ["1", "2345"]],
    ["обмін: пам’ять", ["обмін", "пам’ять"]],
    ["和平会谈 talks", ["和", "平", "会", "谈", "talks"]],
    // Lao, Khmer and Burmese write no spaces either: each letter is one, vowel signs that fold away aside.
    ["ສັນຕິ", ["ສ", "ນ", "ຕ"]],
    ["'quoted'", ["quoted"]],
    ["— … !", []],
    ["", []],
  ])("%s", (text, words) => {
    expect(split(text)).toEqual(words);
  });

  it("stand in order, do not overlap and lie within the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
