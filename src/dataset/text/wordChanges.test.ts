import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markChanges, type Run } from "./wordChanges";

/** Marked words in brackets. */
const show = (runs: readonly Run[]): string => runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
const both = (a: string, b: string): readonly string[] => {
  const { before, now } = markChanges(a, b);
  return [show(before), show(now)];
};

describe("what an earlier and a later text differ in", () => {
  it("is marked in both as they stand", () => {
    expect(both("Withdrawal from Donbas.", "Withdrawal from the rest of Donetsk region.")).toEqual([
      "Withdrawal from [Donbas].",
      "Withdrawal from [the rest of Donetsk region].",
    ]);
    expect(both("A ceasefire of 30 days", "A ceasefire of 60 days")).toEqual([
      "A ceasefire of [30] days",
      "A ceasefire of [60] days",
    ]);
  });

  it("is not how they are capitalised, or stopped", () => {
    expect(both("“Full Withdrawal”, then talks", "full withdrawal then talks.")).toEqual([
      "“Full Withdrawal”, then talks",
      "full withdrawal then talks.",
    ]);
  });

  it("is everything where only small words are the same", () => {
    const { share, before, now } = markChanges("The end of the war", "A list of the men");
    expect([share, show(before), show(now)]).toEqual([0, "[The end of the war]", "[A list of the men]"]);
  });

  it("is found in scripts with and without spaces", () => {
    expect(both("вывод войск из Донбасса", "вывод войск из области")).toEqual([
      "вывод войск из [Донбасса]",
      "вывод войск из [области]",
    ]);
    expect(both("停火三十天", "停火三十日")).toEqual(["停火三十[天]", "停火三十[日]"]);
  });
});

describe("laws", () => {
  const texts = fc
    .array(fc.constantFrom("Peace", "talks", "of", "the", "“30”", "战", "俘,", " ", "дней."), { maxLength: 14 })
    .map((words) => words.join(" "));

  it("the runs of a text are that text", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { before, now } = markChanges(a, b);
        expect(before.map(({ text }) => text).join("")).toBe(a);
        expect(now.map(({ text }) => text).join("")).toBe(b);
      }),
    );
  });

  it("a text has nothing that it has not itself, and the unmarked words of two are the same", () => {
    const plain = (runs: readonly Run[]) =>
      runs.flatMap(({ text, changed }) => (changed ? [] : (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { before, now } = markChanges(a, b);
        expect(plain(before)).toEqual(plain(now));
      }),
    );
    expect(markChanges("a peace of ten days", "a peace of ten days").now.every(({ changed }) => !changed)).toBe(true);
  });
});
