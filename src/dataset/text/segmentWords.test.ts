import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentWords } from "./segmentWords";

const whole = new Intl.Segmenter(undefined, { granularity: "word" });

test("a text of several pieces is segmented as in one go, where words end at signs and spaces", () => {
  const words = fc.array(
    fc.constantFrom("双方代表团在港口", "会谈", "，", "。", " ", "157", "cease-fire", "🙂", "ในวันนี้"),
    {
      minLength: 200,
      maxLength: 500,
    },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("，");
      expect(segmentWords(text)?.map((each) => each.text)).toEqual(
        Array.from(whole.segment(text), ({ segment }) => segment),
      );
    }),
    { numRuns: 10 },
  );
});

test("a text without signs or spaces is whole in its segments, and no character is cut in two", () => {
  const text = "𠮷".repeat(3001);
  const segments = segmentWords(text) ?? [];
  expect(segments.map((each) => each.text).join("")).toBe(text);
  expect(
    segments.every((each) => each.text === text.slice(each.start, each.end) && !/^\p{Surrogate}/u.test(each.text)),
  ).toBe(true);
});

test.each(["don't ", "3,5 ", "U.S. "])("a word that holds a sign, %s, is cut nowhere", (word) => {
  const text = word.repeat(600);
  expect(segmentWords(text)?.map((each) => each.text)).toEqual(Array.from(whole.segment(text), (each) => each.segment));
});
